import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { CSV_KINDS, type CsvKind } from '../../src/render/csv';
import { message } from './failure';
import type { Format } from './job';

export interface Options {
  /** Files and folders; `-` is the standard input. */
  readonly names: readonly string[];
  readonly format: Format;
  readonly bom: boolean;
  readonly header: boolean;
  readonly workers: number;
  readonly progress: boolean;
}

export type Wish =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'wrong'; readonly why: string };

const FLAGS = {
  csv: { type: 'string' },
  bom: { type: 'boolean', default: false },
  'no-header': { type: 'boolean', default: false },
  workers: { type: 'string', short: 'w' },
  progress: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

const MOST_WORKERS = 256;

function workersOf(words: string | undefined): number {
  if (words === undefined) return Math.max(1, availableParallelism() - 1);
  const count = Number(words);
  if (!/^\d+$/.test(words) || count < 1 || count > MOST_WORKERS) throw new Error(`--workers takes a number from 1 to ${MOST_WORKERS}`);
  return count;
}

const isKind = (words: string): words is CsvKind => (CSV_KINDS as readonly string[]).includes(words);

function formatOf(words: string | undefined): Format {
  if (words === undefined) return 'json';
  if (!isKind(words)) throw new Error(`--csv takes one of ${CSV_KINDS.join(', ')}`);
  return words;
}

function runOf(args: readonly string[], isTerminal: Terminals): Wish {
  const { values, positionals } = parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (positionals.length === 0 && isTerminal.input) throw new Error('name files or folders, or send JSON Lines to the standard input');
  const format = formatOf(values.csv);
  if (format === 'json' && (values.bom || values['no-header'])) throw new Error('--bom and --no-header go with --csv');
  return {
    kind: 'run',
    options: {
      names: positionals.length === 0 ? ['-'] : positionals,
      format,
      bom: values.bom,
      header: !values['no-header'],
      workers: workersOf(values.workers),
      progress: values.progress || isTerminal.errors,
    },
  };
}

/** Which of the program's streams are terminals. */
export interface Terminals {
  readonly input: boolean;
  readonly errors: boolean;
}

/** @returns what the words of the command line ask for, or why they ask for nothing that can be done */
export function wishOf(args: readonly string[], isTerminal: Terminals): Wish {
  try {
    return runOf(args, isTerminal);
  } catch (error) {
    return { kind: 'wrong', why: message(error) };
  }
}
