import { CLOSES_BRACKET, GOVERNS, GROUP, OPENS_BRACKET, SHARES, TOWARDS } from '../rules/groups';
import { matchesOf } from '../text/matches';
import { unitsOf } from '../text/units';

/** A stretch of text, in units of the text it was found in. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds posts without names (各镇主要负责同志), with the offices that share the post before them.
 * @param words what is searched; all offsets are in it
 * @param named where persons with their titles stand; a group never reaches into one
 */
export function groupsOf(words: string, named: readonly Span[]): Span[] {
  return matchesOf(words, GROUP).flatMap((m) => {
    const end = m.index + m[0].length;
    if (TOWARDS.test(m[0]) || named.some((p) => m.index < p.end && p.start < end)) return [];
    const start = widened(words, m.index, named);
    return end - start < 3 ? [] : [{ start, end }];
  });
}

/** Where a group begins: before a bracket it was cut in (各县（市、区）县长), and before the offices that share its post. */
function widened(words: string, from: number, named: readonly Span[]): number {
  const bracket = OPENS_BRACKET.exec(words.slice(Math.max(0, from - 20), from));
  const inside = bracket && CLOSES_BRACKET.test(words.slice(from, from + 7));
  let start = inside ? from - bracket[0].length : from;
  const isFree = (at: number) => !named.some((p) => at < p.end && p.start < start);
  if (!isFree(start)) return from;
  for (let item = sharing(words, start); item > 0 && isFree(start - item); item = sharing(words, start)) start -= item;
  return start;
}

/** What ends an office that shares a post. */
const JOINS = unitsOf('、和及');

/** The length of the office before a place that shares the post behind it, or 0. */
function sharing(words: string, at: number): number {
  if (!JOINS(words.charCodeAt(at - 1))) return 0;
  const item = SHARES.exec(words.slice(Math.max(0, at - 34), at))?.[0] ?? '';
  return GOVERNS.test(item) ? 0 : item.length;
}
