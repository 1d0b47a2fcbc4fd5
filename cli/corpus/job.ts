/** What a worker is handed and what it hands back. Everything here can be copied between threads. */
import type { CsvKind } from '../../src/render/csv';

/** One record of a corpus: a file that the worker opens, a line of JSON as its bytes, or one that could not even be read in. */
export type Job =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'line'; readonly line: number; readonly bytes: Uint8Array }
  | { readonly kind: 'bad'; readonly name: Name; readonly error: string };

/** What a record is called, as it stands first in its answer; a line without an id is known by its number. */
export type Name = { readonly file: string } | { readonly id: string | number } | { readonly id: null; readonly line: number };

/** How answers are written. */
export type Format = 'json' | CsvKind;

export interface Answer {
  /** Whole lines, ready to be written; empty where a table has no row for the record. */
  readonly text: string;
  /** Whether the record could not be read. */
  readonly bad: boolean;
}

/** Files and lines above this many bytes are no news reports, and are refused, so that none of them can fill the memory. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** @returns what a job is called before its record has been looked into */
export const nameOf = (job: Job): Name =>
  job.kind === 'file' ? { file: job.file } : job.kind === 'line' ? { id: null, line: job.line } : job.name;
