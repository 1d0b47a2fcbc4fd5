/** The table of budgets: what is promised, what is aimed at, and what was measured. */
import { summed, type Times } from '../measure';

/** What a measure says: with the extension, and on the same page without it where that makes a difference. */
export interface Measured {
  readonly value: number;
  readonly times?: Times;
  readonly without?: Times;
}

export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly bound: number;
  readonly aim: number;
  /** Null where the browser has no instrument for it; `why` says which is missing. */
  readonly measured: Measured | null;
  readonly why?: string;
  /** Whether it should have been measured and was not. */
  readonly failed?: boolean;
}

/** Measures rows, or says what went wrong on the way: one page that breaks a browser leaves the others to be measured. */
export async function attempt(what: string, measure: () => Promise<readonly Row[]>): Promise<readonly Row[]> {
  try {
    return await measure();
  } catch (error) {
    const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
    return [{ what, unit: '–', bound: 0, aim: 0, measured: null, why: why ?? '', failed: true }];
  }
}

/** A measure of its own, worth its median. */
export const alone = (values: readonly number[]): Measured => ({ value: summed(values).median, times: summed(values) });

/** What the extension adds, round by round: the median of the differences. */
export function added(pairs: readonly (readonly [number, number])[]): Measured {
  const [of, without] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
  return { value: Math.max(0, summed(pairs.map(([a, b]) => a - b)).median), times: summed(of), without: summed(without) };
}

export const isMissed = ({ measured, bound, failed = false }: Row): boolean => failed || (measured !== null && measured.value > bound);

const digits = (value: number): string => (Number.isInteger(value) || value >= 1000 ? value.toFixed(0) : value.toFixed(value < 10 ? 2 : 1));
const spread = (times: Times | undefined): string =>
  times ? `${digits(times.median)} (${digits(times.least)}–${digits(times.most)})` : '';

function verdict(row: Row): string {
  if (row.failed) return `FAILED: ${row.why}`;
  if (!row.measured) return `not measured: ${row.why}`;
  if (isMissed(row)) return 'MISSED';
  return row.measured.value <= row.aim ? 'aim reached' : 'bound kept';
}

/** @returns a table in Markdown, its columns padded to be read as plain text too */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    `${row.what}, ${row.unit}`,
    digits(row.bound),
    digits(row.aim),
    row.measured ? digits(row.measured.value) : '–',
    spread(row.measured?.times),
    spread(row.measured?.without),
    verdict(row),
  ]);
  const all = [['measure', 'bound', 'aim', 'measured', 'median (least–most)', 'without the extension', ''], ...cells];
  const widths = (all[0] as string[]).map((_, at) => Math.max(...all.map((line) => (line[at] as string).length), 3));
  const lines = all.map((line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] as number)).join(' | ')} |`);
  return [lines[0], `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...lines.slice(1)].join('\n');
}
