import type { ReadDocument } from '../extract/document';
import {
  ANY_YEAR,
  CONVENED,
  CRITICAL,
  EARLY_NAME_YEAR,
  ISSUE,
  NAME_YEAR,
  NO_SUMMARY_YEAR,
  RETROSPECTIVE,
  SCHOOL_YEAR,
} from '../rules/meeting-years';
import { matchesOf } from '../text/matches';
import { yearsBy, yearsTold } from './told-ways';

/**
 * Years that may stand for the meeting's where nothing tells of the publication: that of the issue, those of the meeting's own name, or
 * what the report tells by one of the ways in src/rules/year-ways.tsv.
 */
export function yearsFrom(doc: ReadDocument, names: readonly { text: string }[], month: number): readonly number[] {
  const issue = ISSUE.exec(doc.text.slice(0, 200));
  if (issue) return [Number(issue[1]) - (Number(issue[2]) <= 12 && Number(issue[2]) + 1 < month ? 1 : 0)];
  const named = yearsNamed(doc, names, month);
  if (named.length > 0) return named;
  const body = doc.blocks.filter((b) => b.kind === 'body').map((b) => doc.text.slice(b.start, b.end));
  const looksBack = names.filter(({ text }) => RETROSPECTIVE.test(text)).map(({ text }) => text);
  return yearsTold(body.join('\n'), looksBack.join('\n'), month);
}

/** The years of the meeting's names, or of what was convened where it has none; of two in a row the one to which the month belongs. */
function yearsNamed(doc: ReadDocument, names: readonly { text: string }[], month: number): number[] {
  const called = names.length > 0 ? names : matchesOf(doc.text.slice(0, 300), CONVENED).map(([text]) => ({ text }));
  const named = [...new Set(called.flatMap(({ text }) => yearsInName(text, month)))];
  const [sooner, later] = [...named].sort((a, b) => a - b);
  return sooner !== undefined && later === sooner + 1 ? [month < 4 ? later : sooner] : named;
}

/** The years that a meeting's name tells, for a day in that month. */
function yearsInName(name: string, month: number): number[] {
  const school = SCHOOL_YEAR.exec(name);
  if (school && yearsBy(name.replace(SCHOOL_YEAR, ''), ANY_YEAR).length === 0) return [Number(month < 8 ? school[2] : school[1])];
  const bare = /^(20[0-3]\d)(?=[\p{Script=Han}](?<![年届]))/u.exec(name);
  if (bare) return [Number(bare[1])];
  if (month > 10 && RETROSPECTIVE.test(name)) return yearsBy(name, ANY_YEAR);
  if (month < 5 && CRITICAL.test(name)) return yearsBy(name, ANY_YEAR).map((year) => year + 1);
  return yearsBy(name, RETROSPECTIVE.test(name) ? (month < 4 ? EARLY_NAME_YEAR : NAME_YEAR) : month < 4 ? NO_SUMMARY_YEAR : ANY_YEAR);
}

/** @returns the year of a day in that month: by the day of publication, else the only year that the text gives; null where there is none */
export function yearFor(month: number, published: string | null, yearsOf: () => readonly number[]): number | null {
  if (published) return Number(published.slice(0, 4)) - (Number(published.slice(5, 7)) + 2 < month ? 1 : 0);
  const years = yearsOf();
  return years.length === 1 ? (years[0] as number) : null;
}
