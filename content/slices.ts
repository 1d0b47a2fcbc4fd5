/** Does long work in slices, between which the page has its turn: nobody should see that a page is being read. */
import type { Pause, Steps } from './steps';

/** What may be there at once. */
export type Later<T> = T | Promise<T>;

/** Milliseconds of one slice, but for the step that is under way when they have passed; half of what one frame of a screen has. */
const SLICE = 8;
/** Milliseconds that a page which is not drawn, though it could be seen, is waited for. */
const DRAWN_WITHIN = 250;

function slice<T>(steps: Steps<T>): IteratorResult<Pause, T> {
  const end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done || step.value !== undefined || performance.now() >= end) return step;
  }
}

/** After whatever waits to be done in the page. A message is not held up in tabs that nobody sees, as a timer would be. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      'message',
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(0);
  });

/** After the page was drawn; a tab that nobody sees is never drawn. */
async function drawn(): Promise<void> {
  if (document.visibilityState !== 'visible') return nextTurn();
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, DRAWN_WITHIN);
  });
  return nextTurn();
}

/** What a pause is for. */
async function pass(pause: Pause): Promise<void> {
  if (pause === 'drawn') return drawn();
  // What brought the answer has had its own time, as long as half a megabyte takes.
  await pause;
  await nextTurn();
}

async function goOn<T>(steps: Steps<T>, first: Pause): Promise<T> {
  for (let asked = first; ; ) {
    await pass(asked);
    const step = slice(steps);
    if (step.done) return step.value;
    asked = step.value;
  }
}

/** @returns what the steps come to: at once where one slice is enough for all of them, as on most pages, and else later */
function inSlices<T>(steps: Steps<T>): Later<T> {
  const first = slice(steps);
  return first.done ? first.value : goOn(steps, first.value);
}

/** One piece of work after the other. */
export class Turns<T> {
  #last: Promise<T> | null = null;

  /** @param begun told whenever a piece of work takes more than one slice */
  constructor(readonly begun: () => void) {}

  /** Once nothing is under way; whatever became of it. */
  async rest(): Promise<void> {
    while (this.#last) await this.#last.catch(() => undefined);
  }

  run(steps: () => Steps<T>): Later<T> {
    if (this.#last) return this.#last.then(() => this.run(steps));
    const result = inSlices(steps());
    if (!(result instanceof Promise)) return result;
    this.begun();
    this.#last = result.finally(() => {
      this.#last = null;
    });
    return this.#last;
  }
}
