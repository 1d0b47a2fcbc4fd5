/** The whole pages of a folder of real articles beside the checkout: what each is, and where its article begins and ends. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../../shared/pages/', import.meta.url));

/** Where the article of a page begins and ends; white space counts nowhere. */
export interface Body {
  readonly first: string;
  readonly last: string;
  /** In characters. */
  readonly length: number;
}

export interface Row {
  readonly file: string;
  readonly kind: string;
  readonly template: string;
  readonly note: string;
  readonly isReport: boolean;
  readonly body: Body | null;
}

const lines = (name: string): string[][] =>
  readFileSync(FOLDER + name, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

export const isThere = (): boolean => existsSync(`${FOLDER}manifest.tsv`);

/** @returns every page of the folder; throws where it is missing, see {@link isThere} */
export function readRows(): Row[] {
  const bodies = new Map(
    lines('bodies.tsv').map(([file, first = '', last = '', length]) => [file, { first, last, length: Number(length) }]),
  );
  return lines('manifest.tsv').map(([file = '', kind = '', , , , template = '', note = '']) => ({
    file,
    kind,
    template,
    note,
    isReport: kind === 'meeting-report',
    body: bodies.get(file) ?? null,
  }));
}

export const bytesOf = (row: Row): Buffer => readFileSync(FOLDER + row.file);

/** A text as the folder counts it: without white space and characters of no width. */
export const bare = (text: string): string => text.replace(/[\s\u3000\u00a0\u200b-\u200f\ufeff]/g, '');
