/** What is true of the reading of any text. */
import { read } from '../../src/index';
import { SURNAME_CHARACTERS } from '../../src/lexicon';
import type { Article, MeetingReading, Span } from '../../src/model';
import { blocksOf } from '../../src/extract/blocks';
import { toSource } from '../../src/text/mapped';
import { normalise } from '../../src/text/normalise';

/** Spans that are given in an order. */
const ordered = (reading: MeetingReading): readonly (readonly Span[])[] => [
  ...reading.persons.map((person) => person.spans),
  ...reading.targets.map((target) => target.spans),
  ...reading.slogans.map((slogan) => slogan.spans),
];

/** Spans that hold words of one line. */
const ofOneBlock = (reading: MeetingReading): readonly Span[] => [
  ...ordered(reading).flat(),
  ...reading.persons.flatMap((person) => person.titleSpans),
  ...reading.groups.map((group) => group.span),
  ...Object.values(reading.meeting.spans).flat(),
];

/** Spans of what may go on over several lines. */
const long = (reading: MeetingReading): readonly Span[] => [
  ...reading.statements.map((statement) => statement.span),
  ...reading.agenda.map((item) => item.span),
];

const isInside = (text: string, [start, end]: Span): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;

/** Where the blocks of a text lie in it. */
function blockSpans(text: string): readonly Span[] {
  const clean = normalise(text, SURNAME_CHARACTERS);
  return blocksOf(clean.text).map(({ start, end }) => toSource(clean, [start, end]));
}

/** Every span of a reading. */
export const spansOf = (reading: MeetingReading): readonly Span[] => [...ofOneBlock(reading), ...long(reading)];

/** Checks a reading against its text. @returns what is wrong, in words; nothing where all is well */
export function readingFaults(text: string, reading: MeetingReading): string[] {
  const blocks = blockSpans(text);
  const inOneBlock = ([start, end]: Span) => blocks.some((block) => block[0] <= start && end <= block[1]);
  return [
    ...spansOf(reading).flatMap((span) => (isInside(text, span) ? [] : [`${span.join('–')} lies outside the ${text.length} units`])),
    ...ofOneBlock(reading).flatMap((span) => (inOneBlock(span) ? [] : [`${span.join('–')} lies in no block`])),
    ...ordered(reading).flatMap((spans) =>
      spans.flatMap((span, i) => (i > 0 && span[0] < (spans[i - 1] as Span)[0] ? [`${span.join('–')} stands behind a later one`] : [])),
    ),
  ];
}

/** Checks the cleaning of a text: a second time it changes nothing, and each unit leads back, in order, to units of the text. */
export function cleaningFaults(text: string): string[] {
  const clean = normalise(text, SURNAME_CHARACTERS);
  const faults = normalise(clean.text, SURNAME_CHARACTERS).text === clean.text ? [] : ['cleaning what is clean changes it'];
  let last = 0;
  for (let i = 0; i < clean.text.length; i++) {
    const span = toSource(clean, [i, i + 1]);
    if (!isInside(text, span) || span[0] < last) return [...faults, `unit ${i} comes from ${span.join('–')} behind ${last}`];
    last = span[0];
  }
  return faults;
}

/** One text in so many is also read without being told that it is a report. */
const FREELY = 8;

/** Reads an article, as a report and as whatever it is. @returns what is wrong with the reading */
export function articleFaults(article: Article): string[] {
  const forced = read(article, { force: true });
  if (!forced.isMeetingReport) return ['a text that must be read is not'];
  const free = article.text.length % FREELY === 0 ? read(article) : forced;
  const same = !free.isMeetingReport || JSON.stringify(free) === JSON.stringify(forced);
  return [
    ...cleaningFaults(article.text),
    ...readingFaults(article.text, forced),
    ...(same ? [] : ['being told to read changes what is read']),
  ];
}
