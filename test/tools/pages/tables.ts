/** The tables that the evaluation of whole pages prints. */
import { isFound, type Verdict } from './verdict';

/** @returns rows of cells as aligned lines; the first `left` columns are flush left */
export function aligned(table: readonly (readonly string[])[], left = 1): string {
  const widths = (table[0] ?? []).map((_, at) => Math.max(...table.map((cells) => (cells[at] ?? '').length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at < left ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return table.map((cells) => line(cells).trimEnd()).join('\n');
}

export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
export const high = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * 0.95)] ?? 0;

/** Told for what it is, and what the user sees says the same. */
const isWrong = (verdict: Verdict): boolean => isFound(verdict) !== verdict.row.isReport || verdict.shown !== verdict.row.isReport;

/** Pages of each class, how many woke the annotator, were read as a report, showed anything, and were told wrongly. */
export function classTable(verdicts: readonly Verdict[]): string {
  const kinds = [...new Set(verdicts.map(({ row }) => row.kind))];
  const count = (those: readonly Verdict[]) => [
    String(those.length),
    String(those.filter(({ woke }) => woke).length),
    String(those.filter(isFound).length),
    String(those.filter(({ shown }) => shown).length),
    String(those.filter(isWrong).length),
  ];
  const rows = kinds.map((kind) => [kind, ...count(verdicts.filter(({ row }) => row.kind === kind))]);
  return aligned([['class', 'pages', 'woke', 'read as report', 'shown', 'wrong'], ...rows, ['all', ...count(verdicts)]]);
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  /** Of the pages that are no report, the share that woke the annotator for nothing. */
  readonly needless: number;
}

export function ratesOf(verdicts: readonly Verdict[]): Rates {
  const found = verdicts.filter(isFound);
  const right = found.filter(({ row }) => row.isReport).length;
  const others = verdicts.filter(({ row }) => !row.isReport);
  return {
    precision: right / Math.max(1, found.length),
    recall: right / Math.max(1, verdicts.length - others.length),
    needless: others.filter(({ woke }) => woke).length / Math.max(1, others.length),
  };
}

/** Every page that was told wrongly, or that woke the annotator for nothing. */
export const faultLines = (verdicts: readonly Verdict[]): string[] =>
  verdicts
    .filter((verdict) => isWrong(verdict) || (verdict.woke && !verdict.row.isReport))
    .map(
      (each) => `${isWrong(each) ? 'wrong' : 'woke '}  ${each.row.file}  ${each.row.kind}  ${each.status ?? 'asleep'}  ${each.row.note}`,
    );
