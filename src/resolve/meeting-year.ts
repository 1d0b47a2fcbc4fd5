import type { ReadDocument } from '../extract/document';
import {
  ACCOUNTED,
  ANY_YEAR,
  COMING,
  CONVENED,
  CRITICAL,
  DRAFTED,
  DUE,
  EARLY_NAME_YEAR,
  HONOURED,
  ISSUE,
  LAID_OUT,
  MONTH_TOLD,
  NAME_YEAR,
  NO_SUMMARY_YEAR,
  NUMBERED,
  OPENING_YEAR,
  PARTS,
  PLANNED_YEAR,
  PRESENT_EARLY,
  PRESENT_YEAR,
  RETROSPECTIVE,
  RUNNING_YEAR,
  SCHOOL_YEAR,
  SUMMED,
  TITLED_YEAR,
  UNTIL,
  YEAR_AHEAD,
  YEAR_SUMMED,
} from '../rules/meeting-years';
import { matchesOf } from '../text/matches';

/** How far ahead a day is that a meeting announces. */
const MONTHS_AHEAD = 2;

/** Years that may stand for the meeting's where nothing tells of the publication: that of its own name, or the text's present. */
export function yearsFrom(doc: ReadDocument, names: readonly { text: string }[], month: number): number[] {
  const called = names.length > 0 ? names : matchesOf(doc.text.slice(0, 300), CONVENED).map(([text]) => ({ text }));
  const named = new Set(called.flatMap(({ text }) => yearsInName(text, month)));
  const issue = ISSUE.exec(doc.text.slice(0, 200));
  if (issue) return [Number(issue[1]) - (Number(issue[2]) <= 12 && Number(issue[2]) + 1 < month ? 1 : 0)];
  const [sooner, later] = [...named].sort((a, b) => a - b);
  if (sooner !== undefined && later === sooner + 1) return [month < 4 ? later : sooner];
  if (named.size > 0) return [...named];
  const summed = month < 7 ? names.flatMap(({ text }) => (RETROSPECTIVE.test(text) ? yearsBy(text, ANY_YEAR) : [])) : [];
  const body = doc.blocks
    .filter((b) => b.kind === 'body')
    .map((b) => doc.text.slice(b.start, b.end))
    .join('\n');
  const ahead = month > 9 ? yearsBy(body, YEAR_AHEAD) : [];
  const [past] = summed;
  if (past !== undefined && yearsBy(body, ANY_YEAR).includes(past + 1)) return [past + 1];
  const next = month < 4 ? (summedBefore(body) ?? honouredBefore(body) ?? lastOf(body)) : null;
  if (next) return [next];
  const before = ahead.length === 1 ? (ahead[0] as number) - 1 : null;
  if (before !== null && yearsBy(body, ANY_YEAR).includes(before)) return [before];
  const coming = month > 10 ? yearsBy(body, COMING) : [];
  if (coming.length === 1) return coming.map((year) => year - 1);
  const numbered = month < 5 ? yearsBy(body, NUMBERED) : [];
  if (numbered.length === 1) return numbered;
  const latest = Math.max(...yearsBy(body, ANY_YEAR).filter((year) => !ahead.includes(year)));
  if (month < 4 && yearsBy(body, YEAR_AHEAD).includes(latest)) return [latest];
  const due = matchesOf(body, DUE).find((m) => (Number(m[2]) - month + 12) % 12 <= MONTHS_AHEAD);
  if (due) return [Number(due[1]) - (Number(due[2]) < month ? 1 : 0)];
  const told = matchesOf(body, MONTH_TOLD).filter((m) => month - 2 <= Number(m[2]) && Number(m[2]) <= month);
  if (told.some((m) => Number(m[1]) === latest)) return [latest];
  const going = [
    RUNNING_YEAR,
    ...(month < 7 ? [DRAFTED] : []),
    month < 11 ? OPENING_YEAR : YEAR_SUMMED,
    ...PARTS.filter(([, from, to]) => from <= month && month <= to).map(([part]) => part),
  ];
  const running = going.flatMap((pattern) => yearsBy(body, pattern)).filter((year) => year === latest);
  if (running.length > 0) return [latest];
  const over = month < 5 ? [...yearsBy(body, ACCOUNTED), ...yearsBy(body, SUMMED), ...yearsBy(body, UNTIL)] : [];
  const present = yearsBy(body, month < 3 ? PRESENT_EARLY : PRESENT_YEAR).filter(
    (year) => !over.includes(year) && (year >= latest || (month > 4 && year + 1 < latest)),
  );
  return present.length > 0 || month < 2 || month > 10
    ? present
    : [...new Set([...yearsBy(body, PLANNED_YEAR), ...yearsBy(body, TITLED_YEAR)])].filter((year) => year === latest);
}

/** The year after the last one whose best are honoured, as is done in the first months: 表彰了2021年度先进集体. */
function honouredBefore(body: string): number | null {
  const years = yearsBy(body, ANY_YEAR);
  const latest = Math.max(...years);
  return yearsBy(body, HONOURED).includes(latest) ? latest + 1 : null;
}
/** The year after the one that is reported on as 去年, or whose work is accounted for. */
function lastOf(body: string): number | null {
  const latest = Math.max(...yearsBy(body, ANY_YEAR));
  const over = /去年|过去一年/.test(body) ? yearsBy(body, YEAR_SUMMED) : yearsBy(body, ACCOUNTED);
  return over.includes(latest) ? latest + 1 : null;
}

/** The year that is laid out, or the last one told of, where the one before it is summed up, as is done in its first months. */
function summedBefore(body: string): number | null {
  const summed = yearsBy(body, SUMMED);
  const latest = Math.max(...yearsBy(body, ANY_YEAR));
  return [...yearsBy(body, LAID_OUT), latest].find((year) => summed.includes(year - 1)) ?? null;
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

/** The years that a pattern finds, each once. */
const yearsBy = (text: string, pattern: RegExp): number[] => [...new Set(matchesOf(text, pattern).map((m) => Number(m[1] ?? m[2])))];

/** @returns the year of a day in that month: by the day of publication, else the only year that the text gives; null where there is none */
export function yearFor(month: number, published: string | null, yearsOf: () => readonly number[]): number | null {
  if (published) return Number(published.slice(0, 4)) - (Number(published.slice(5, 7)) + 2 < month ? 1 : 0);
  const years = yearsOf();
  return years.length === 1 ? (years[0] as number) : null;
}
