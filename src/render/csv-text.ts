import type { MeetingReading } from '../model';
import { type CsvKind, csvTable } from './csv';
import type { Cell } from './csv-tables';

/** Characters that turn the order of what stands behind them, in the cell and beyond it. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** What spreadsheets take for the beginning of a formula, in ASCII and in full width. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/** Quotes what has to be quoted; words that look like a formula get an apostrophe before them, numbers stay numbers. */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const plain = cell.replace(TURNS, '');
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @returns rows by RFC 4180, each ended by CR LF */
export const csvLines = (rows: readonly (readonly Cell[])[]): string => rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');

/**
 * One table of a reading.
 * @returns its header and a line for each fact, by RFC 4180, without a byte order mark
 */
export function csv(kind: CsvKind, reading: MeetingReading): string {
  const { columns, rows } = csvTable(kind, reading);
  return csvLines([columns, ...rows]);
}
