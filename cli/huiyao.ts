/** `npx huiyao`: from a corpus to readings or tables. */
import process from 'node:process';
import { csvTop } from './corpus/csv-text';
import { message } from './corpus/failure';
import { flow } from './corpus/flow';
import { countOf, jobsOf } from './corpus/jobs';
import { type Options, wishOf } from './corpus/options';
import { writerTo } from './corpus/output';
import { poolOf } from './corpus/pool';
import { type Progress, progressOn } from './corpus/progress';
import { USAGE } from './corpus/usage';

/** What the program is started with. */
export interface Start {
  readonly args: readonly string[];
  /** The program of a thread. */
  readonly worker: string;
  readonly version: string;
}

const GOOD = 0;
const SOME_BAD = 1;
const WRONG_USAGE = 2;
const STUCK = 3;
/** What a shell reports of a program whose reader went away, as `head` does. */
const UNREAD = 141;

/** @returns the exit code */
export async function main({ args, worker, version }: Start): Promise<number> {
  const wish = wishOf(args, { input: process.stdin.isTTY, errors: process.stderr.isTTY });
  if (wish.kind === 'run') return run(wish.options, worker).catch(stuck);
  if (wish.kind === 'wrong') process.stderr.write(`huiyao: ${wish.why}\nTry: npx huiyao --help\n`);
  else process.stdout.write(wish.kind === 'help' ? USAGE : `${version}\n`);
  return wish.kind === 'wrong' ? WRONG_USAGE : GOOD;
}

function stuck(error: unknown): number {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return UNREAD;
  process.stderr.write(`huiyao: ${message(error)}\n`);
  return STUCK;
}

async function run(options: Options, worker: string): Promise<number> {
  const { names, format, workers } = options;
  const write = writerTo(process.stdout, () => process.stdin.destroy());
  const pool = poolOf(worker, workers, format);
  const progress = options.progress ? counting(names) : null;
  try {
    if (format !== 'json') await write(csvTop(format, options));
    const told = progress ? { told: progress.told } : {};
    const tally = await flow({ jobs: jobsOf(names, process.stdin), workers, answer: pool.answer, write, ...told });
    progress?.end(tally);
    return tally.bad > 0 ? SOME_BAD : GOOD;
  } finally {
    await pool.close();
  }
}

/** Counts the files while they are already being read. */
function counting(names: readonly string[]): Progress {
  const progress = progressOn(process.stderr);
  void countOf(names).then(progress.total, () => progress.total(null));
  return progress;
}
