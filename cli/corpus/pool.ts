import { Tinypool } from 'tinypool';
import { failure, message } from './failure';
import { type Answer, type Format, type Job, nameOf } from './job';

export interface Pool {
  /** Answers a record in one of the threads; where a thread dies of it, the answer says so. */
  readonly answer: (job: Job) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/**
 * @param worker the program of a thread
 * @param threads how many; each of them is started at once and kept
 */
export function poolOf(worker: string, threads: number, format: Format): Pool {
  const pool = new Tinypool({ filename: worker, minThreads: threads, maxThreads: threads });
  const answer = (job: Job): Promise<Answer> =>
    pool.run({ job, format }).catch((error: unknown) => failure(nameOf(job), message(error), format));
  return { answer, close: () => pool.destroy() };
}
