import type { PageState } from './messages';
import type { Reading } from './model';

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const all = (value: unknown, check: (item: Record<string, unknown>) => boolean): boolean =>
  Array.isArray(value) && value.every((item) => check(fields(item)));

const isSpan = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && value.every((end) => Number.isInteger(end));

const words = (value: unknown): boolean => Array.isArray(value) && value.every((word) => typeof word === 'string');

const marked = (item: Record<string, unknown>): boolean =>
  typeof item.text === 'string' && Array.isArray(item.spans) && item.spans.every(isSpan);

const isPerson = (one: Record<string, unknown>): boolean =>
  [one.name, one.surface].every((name) => typeof name === 'string') && words(one.titles) && words(one.roles) && Array.isArray(one.spans);

function isReading(value: unknown): boolean {
  const reading = fields(value);
  const meeting = fields(reading.meeting);
  const spans = fields(meeting.spans);
  const lists = [spans.name, spans.date, spans.place].every((list) => Array.isArray(list) && list.every(isSpan));
  if (reading.isMeetingReport !== true || !words(meeting.names) || !words(meeting.forms) || !lists) return false;
  return (
    words(fields(reading.article).damage) &&
    all(reading.persons, isPerson) &&
    all(reading.groups, ({ text, span }) => typeof text === 'string' && isSpan(span)) &&
    all(reading.statements, ({ content, span }) => typeof content === 'string' && isSpan(span)) &&
    [reading.targets, reading.slogans].every((list) => all(list, marked)) &&
    all(reading.agenda, ({ text, span }) => typeof text === 'string' && isSpan(span))
  );
}

/** @returns whether a value has the shape of a reading, of a report or of another text */
export const isAnyReading = (value: unknown): value is Reading => fields(value).isMeetingReport === false || isReading(value);

/**
 * Whether an answer that came from a page can be shown. It comes from a script beside the page's own, so it is checked.
 * @param value what the page's annotator answered, of any shape
 */
export function isPageState(value: unknown): value is PageState {
  const { status, reading, text, title, length } = fields(value);
  if (typeof title !== 'string') return false;
  if (status === 'report') return typeof text === 'string' && isReading(reading);
  return status === 'too-long' ? typeof length === 'number' : status === 'not-report' || status === 'no-article';
}
