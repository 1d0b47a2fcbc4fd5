/** The way to the script that draws tooltips: it is fetched when a mark is first pointed at, since most pages are read without one. */
import { MAKE_TOOLTIP, type Tooltip, type TooltipNeeds, type World } from '../tooltip/contract';

/** Milliseconds after which the script is asked for again, where it has not come. */
const PATIENCE = 2000;

export class TooltipDoor {
  #tooltip: Tooltip | null = null;
  #asked: { readonly at: number; readonly coming: Promise<Tooltip | null> } | null = null;

  /** @param fetch has the script put into this frame; resolves when it is there, may reject, and may never answer */
  constructor(
    readonly needs: TooltipNeeds,
    readonly fetch: () => Promise<unknown>,
  ) {
    // What another copy of the annotator left may be older than this one.
    delete (globalThis as World)[MAKE_TOOLTIP];
  }

  /** The tooltip, where its script is there. */
  get ready(): Tooltip | null {
    const make = (globalThis as World)[MAKE_TOOLTIP];
    if (!this.#tooltip && make && !this.needs.signal.aborted) this.#tooltip = make(this.needs);
    return this.#tooltip;
  }

  /** @returns the tooltip once its script is there; null where it could not be had */
  want(): Promise<Tooltip | null> {
    const waiting = this.#asked && performance.now() - this.#asked.at < PATIENCE;
    if (this.ready) return Promise.resolve(this.#tooltip);
    if (!waiting || !this.#asked) this.#asked = { at: performance.now(), coming: this.#fetch() };
    return this.#asked.coming;
  }

  async #fetch(): Promise<Tooltip | null> {
    await this.fetch().catch(() => null);
    if (!this.ready) this.#asked = null;
    return this.ready;
  }
}
