/**
 * Work that can be put aside: a generator that yields wherever somebody else may have a turn.
 * `drawn` asks to go on only once the page has been drawn, when its styles are known and cost nothing; a promise, once it is settled.
 */
export type Pause = undefined | 'drawn' | Promise<unknown>;
export type Steps<T> = Generator<Pause, T, void>;

/** Goes through all steps at one go, and waits for nothing. @returns what they come to */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
