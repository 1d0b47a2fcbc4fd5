import { csvErrorRow } from '../../src/render/csv';
import { csvText } from './csv-text';
import type { Answer, Format, Name } from './job';

export const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @returns a record's name for the first cell of its rows; a line without an id is called by its number */
export const cellOf = (name: Name): string | number => {
  if ('file' in name) return name.file;
  return name.id === null ? `line ${name.line}` : name.id;
};

/** @returns the answer for a record that could not be read: an error record, or a row that holds its name and the error alone */
export function failure(name: Name, error: string, format: Format): Answer {
  const text = format === 'json' ? `${JSON.stringify({ ...name, error })}\n` : csvText([csvErrorRow(format, cellOf(name), error)]);
  return { text, bad: true };
}
