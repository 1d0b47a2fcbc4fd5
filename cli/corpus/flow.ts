import { pMapIterable } from 'p-map';
import type { Answer, Job } from './job';

/** Records that a worker is given ahead, so that it never waits for the next one. */
const AHEAD = 2;
/** Records a worker that may be taken in before the first of them is written: a slow one holds up those after it. */
const HELD = 8;

export interface Tally {
  readonly done: number;
  readonly bad: number;
  /** The most records that were held at one time, from being taken in to being written. */
  readonly peak: number;
}

export interface Flow {
  readonly jobs: AsyncIterable<Job>;
  readonly workers: number;
  /** Answers a record; never rejects. */
  readonly answer: (job: Job) => Promise<Answer>;
  /** Writes lines; resolves when more may be written. */
  readonly write: (text: string) => Promise<void>;
  readonly told?: (tally: Tally) => void;
}

/** @returns the most records that are held at one time: a bound that does not depend on the size of the corpus */
export const mostHeld = (workers: number): number => workers * HELD;

/**
 * Sends records through the workers and writes their answers in the order of the records.
 * Nothing more is taken in while as many records as {@link mostHeld} wait to be written.
 */
export async function flow({ jobs, workers, answer, write, told }: Flow): Promise<Tally> {
  let [taken, done, bad, peak] = [0, 0, 0, 0];
  async function* counted() {
    for await (const job of jobs) {
      peak = Math.max(peak, ++taken - done);
      yield job;
    }
  }
  const answers = pMapIterable(counted(), answer, { concurrency: workers * AHEAD, backpressure: mostHeld(workers) });
  for await (const { text, bad: isBad } of answers) {
    await write(text);
    done++;
    if (isBad) bad++;
    told?.({ done, bad, peak });
  }
  return { done, bad, peak };
}
