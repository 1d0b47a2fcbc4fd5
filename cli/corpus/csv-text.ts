import { stringify } from 'csv-stringify/sync';
import { type CsvKind, csvHeader } from '../../src/render/csv';
import type { Cell } from '../../src/render/csv-tables';

/**
 * Writes rows by RFC 4180. Words that a spreadsheet would take for a formula get an apostrophe before them; numbers stay numbers.
 * @returns whole lines, each ended by CR LF; nothing for no rows
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  stringify([...rows], { record_delimiter: 'windows', escape_formulas: true });

/** @returns what stands above the rows: the byte order mark and the header, as far as they are wanted */
export const csvTop = (kind: CsvKind, wanted: { readonly bom: boolean; readonly header: boolean }): string =>
  `${wanted.bom ? '\u{feff}' : ''}${wanted.header ? csvText([csvHeader(kind)]) : ''}`;
