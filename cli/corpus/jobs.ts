/** From the command line to the records to be read, one at a time. */
import { type Job, MOST_BYTES } from './job';
import { linesOf } from './lines';
import { walk } from './walk';

const isEmpty = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);

/** @returns one job for each line that is not empty */
async function* lineJobs(input: AsyncIterable<Uint8Array>): AsyncGenerator<Job> {
  for await (const { number, bytes } of linesOf(input, MOST_BYTES)) {
    if (bytes === null) yield { kind: 'bad', name: { id: null, line: number }, error: `longer than ${MOST_BYTES} bytes` };
    else if (!isEmpty(bytes)) yield { kind: 'line', line: number, bytes };
  }
}

/**
 * @param names files and folders; `-` stands for the standard input
 * @param input the standard input, JSON Lines
 */
export async function* jobsOf(names: readonly string[], input: AsyncIterable<Uint8Array>): AsyncGenerator<Job> {
  for (const name of names) {
    if (name === '-') yield* lineJobs(input);
    else for await (const found of walk([name])) yield fileJob(found);
  }
}

const fileJob = ({ file, error }: { readonly file: string; readonly error?: string }): Job =>
  error === undefined ? { kind: 'file', file } : { kind: 'bad', name: { file }, error };

/**
 * Counts the files that {@link jobsOf} will come upon, without keeping their names.
 * @returns null where that cannot be known before the end
 */
export async function countOf(names: readonly string[]): Promise<number | null> {
  if (names.includes('-')) return null;
  let count = 0;
  for await (const _ of walk(names)) count++;
  return count;
}
