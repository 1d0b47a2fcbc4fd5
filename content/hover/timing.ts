/**
 * When a tooltip opens and closes. It waits for intent, forgives a pointer that slips away for a moment,
 * and stays while the pointer is on it (WCAG 2.2, 1.4.13).
 */

/** Milliseconds that a pointer rests on a mark before its tooltip opens. */
export const INTENT = 150;
/** Milliseconds after the pointer has left before it closes. */
export const GRACE = 300;

export interface Show<Thing> {
  open(thing: Thing): void;
  close(): void;
}

/** @typeParam Thing what a tooltip is about; two of them are the same when `same` says so */
export class Timing<Thing> {
  #shown: Thing | null = null;
  #wanted: Thing | null = null;
  #intent: ReturnType<typeof setTimeout> | undefined;
  #grace: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly show: Show<Thing>,
    readonly same: (a: Thing, b: Thing) => boolean,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** The pointer is on this thing, or on none. */
  point(thing: Thing | null): void {
    if (!thing) return this.#leave();
    if (this.#shown && this.same(this.#shown, thing)) return this.stay();
    if (this.#wanted && this.same(this.#wanted, thing)) return;
    this.#forget();
    this.#wanted = thing;
    this.#intent = setTimeout(() => this.open(thing), INTENT);
  }

  /** The pointer is on the tooltip itself. */
  stay(): void {
    this.#forget();
    clearTimeout(this.#grace);
    this.#grace = undefined;
  }

  /** Opens at once. */
  open(thing: Thing): void {
    this.stay();
    this.#shown = thing;
    this.show.open(thing);
  }

  /** Closes at once. */
  close(): void {
    this.stay();
    if (!this.#shown) return;
    this.#shown = null;
    this.show.close();
  }

  #leave(): void {
    this.#forget();
    if (this.#shown && this.#grace === undefined) this.#grace = setTimeout(() => this.close(), GRACE);
  }

  #forget(): void {
    clearTimeout(this.#intent);
    this.#wanted = null;
  }
}
