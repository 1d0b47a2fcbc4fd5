/** Ways to find an article, set beside each other: ours, and Mozilla's Readability where it is installed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type BodyScore, scoreBody } from './body';
import type { Row } from './set';
import { aligned, high, median } from './tables';

export interface FoundBody {
  readonly finder: 'ours' | 'Readability';
  readonly row: Row;
  readonly text: string;
  /** Milliseconds: median of several runs on the same page. */
  readonly ms: number;
}

/** Where Readability's one file lies, or null where it is not installed. */
export function readabilityFile(): string | null {
  try {
    return createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  } catch {
    return null;
  }
}

export const readabilitySource = (): string | null => {
  const file = readabilityFile();
  return file && readFileSync(file, 'utf8');
};

const sum = (scores: readonly BodyScore[], of: (score: BodyScore) => number) => scores.reduce((total, score) => total + of(score), 0);

function rowOf(finder: string, found: readonly FoundBody[]): string[] {
  const scores = found.flatMap(({ row, text }) => (row.body ? [scoreBody(text, row.body)] : []));
  const whole = scores.filter(({ whole }) => whole).length;
  const hits = scores.filter(({ hit }) => hit).length;
  const times = found.map(({ ms }) => ms);
  const percent = (count: number) => `${count} (${((100 * count) / scores.length).toFixed(1)} %)`;
  const beside = sum(scores, ({ before, behind }) => before + behind) / Math.max(1, whole);
  return [
    finder,
    String(scores.length),
    percent(whole),
    percent(hits),
    beside.toFixed(1),
    median(times).toFixed(2),
    high(times).toFixed(2),
  ];
}

/** @returns the table of all finders, and below it the pages that ours misses */
export function bodyTable(found: readonly FoundBody[]): string {
  const finders = [...new Set(found.map(({ finder }) => finder))];
  const head = ['finder', 'bodies', 'first and last words', 'and nothing else', 'characters beside', 'ms, median', 'ms, 95 of 100'];
  const missed = found.filter(({ finder, row, text }) => finder === 'ours' && row.body && !scoreBody(text, row.body).hit);
  const lines = missed.map(({ row, text }) => {
    const score = row.body && scoreBody(text, row.body);
    return `missed  ${row.file}  ${row.template}  before ${score?.before} behind ${score?.behind} between ${score?.between}`;
  });
  const table = aligned([
    head,
    ...finders.map((finder) =>
      rowOf(
        finder,
        found.filter((each) => each.finder === finder),
      ),
    ),
  ]);
  return [
    table,
    ...lines,
    ...(finders.includes('Readability') ? [] : ['@mozilla/readability is not installed: nothing to compare with']),
  ].join('\n');
}
