/** What the background knows of a reading beyond its article: asked once, when somebody first wants to know. */
import { type Clues, cluesOf } from '../../src/clues';
import { type Explanations, isExplanations } from '../../src/explained';
import type { MeetingReading } from '../../src/model';
import type { Subject } from './contract';

/** Milliseconds after which a question that was not answered is asked again, when somebody wants to know again. */
const PATIENCE = 2000;

export class Explainer {
  #subject: MeetingReading | null = null;
  #known: Explanations | null = null;
  #asked: { readonly at: number; readonly answer: Promise<boolean> } | null = null;

  /** @param send hands the clues to the background; it may reject, and may never answer */
  constructor(
    readonly send: (clues: Clues) => Promise<unknown>,
    readonly signal: AbortSignal,
  ) {}

  /** What is known by now; null where nothing is. */
  known({ reading }: Subject): Explanations | null {
    return this.#subject === reading ? this.#known : null;
  }

  /** @returns null where all is known; else whether more is known, once the background has answered */
  ask(subject: Subject): Promise<boolean> | null {
    if (this.#subject !== subject.reading) {
      this.#subject = subject.reading;
      this.#known = null;
      this.#asked = null;
    }
    if (this.#known || this.signal.aborted) return null;
    const waiting = this.#asked && performance.now() - this.#asked.at < PATIENCE;
    if (!waiting) this.#asked = { at: performance.now(), answer: this.#answer(subject) };
    return this.#asked?.answer ?? null;
  }

  async #answer({ reading, text }: Subject): Promise<boolean> {
    const answer: unknown = await this.send(cluesOf(reading, text)).catch(() => null);
    if (this.signal.aborted || this.#subject !== reading) return false;
    if (isExplanations(answer)) this.#known = answer;
    else if (!this.#known) this.#asked = null;
    return this.#known !== null;
  }
}
