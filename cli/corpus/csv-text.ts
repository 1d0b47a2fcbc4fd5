import { stringify } from 'csv-stringify/sync';
import { type CsvKind, csvHeader } from '../../src/render/csv';
import type { Cell } from '../../src/render/csv-tables';

/** Characters that turn the order of what stands behind them, in the cell and beyond it. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const plain = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replace(TURNS, '') : cell);

/**
 * Writes rows by RFC 4180. Characters that turn the order of others are left out. Words that a spreadsheet would take for a formula get an apostrophe before them; numbers stay numbers.
 * @returns whole lines, each ended by CR LF; nothing for no rows
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map(plain)),
    { record_delimiter: 'windows', escape_formulas: true },
  );

/** @returns what stands above the rows: the byte order mark and the header, as far as they are wanted */
export const csvTop = (kind: CsvKind, wanted: { readonly bom: boolean; readonly header: boolean }): string =>
  `${wanted.bom ? '\u{feff}' : ''}${wanted.header ? csvText([csvHeader(kind)]) : ''}`;
