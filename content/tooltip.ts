/** Shows what is known of a mark while the pointer rests on it. */
import type { Marks } from './marks';
import { offsetAt } from './marks/hit';
import type { Mark } from './marks/list';
import { rangeOf, slicesOf } from './page-text';
import type { Card } from './tooltip/cards';
import { drawCards } from './tooltip/draw';
import { removeStray, TooltipHost } from './tooltip/host';
import { Timing } from './tooltip/timing';

export interface TooltipOptions {
  readonly doc: Document;
  readonly marks: Marks;
  /** What to say of marks that lie at one place, the innermost first. */
  cardsFor(marks: readonly Mark[]): Card[];
  /** Whether more can be said once something has come that is not there yet; null where all is there. */
  more(): Promise<boolean> | null;
  /** Language tag of the article. */
  script(): string;
  /** Ends everything: listeners, timers, and the tooltip itself. */
  readonly signal: AbortSignal;
  /** Asked before anything is done: a script whose extension was updated has no right to act any more. */
  alive(): boolean;
}

interface Place {
  readonly marks: readonly Mark[];
  readonly x: number;
  readonly y: number;
}

const samePlace = (a: Place, b: Place): boolean => a.marks.length === b.marks.length && a.marks.every((mark, at) => mark === b.marks[at]);

/** The box of the line, among those the words fill, that a point lies on. */
function lineAt(marks: Marks, mark: Mark, { x, y }: Place): DOMRect {
  const boxes = marks.page ? slicesOf(marks.page, mark.span).flatMap((slice) => [...rangeOf(slice).getClientRects()]) : [];
  const distance = (box: DOMRect) => Math.max(box.top - y, y - box.bottom, 0) * 1000 + Math.max(box.left - x, x - box.right, 0);
  return boxes.reduce((best, box) => (distance(box) < distance(best) ? box : best), boxes[0] ?? new DOMRect(x, y, 0, 0));
}

class Tooltip {
  readonly #host: TooltipHost;
  readonly #timing: Timing<Place>;
  #shown: Place | null = null;
  #last: { x: number; y: number } | null = null;

  constructor(readonly options: TooltipOptions) {
    this.#host = new TooltipHost(options.doc);
    this.#timing = new Timing<Place>({ open: (place) => this.#open(place), close: () => this.#close() }, samePlace, options.signal);
  }

  #open(place: Place): void {
    this.#shown = place;
    this.#draw(place, false);
    void this.options.more()?.then((more) => more && this.#shown === place && !this.options.signal.aborted && this.#draw(place, true));
  }

  #close(): void {
    this.#shown = null;
    this.#host.close();
  }

  /** @param again whether it is there already and only says more now: it does not come in a second time */
  #draw(place: Place, again: boolean): void {
    const { doc, marks, cardsFor, script } = this.options;
    const [inner] = place.marks;
    if (!inner) return;
    const box = drawCards(doc, cardsFor(place.marks), script());
    box.classList.toggle('dark', marks.tone === 'dark');
    box.classList.toggle('again', again);
    void this.#host.open(box, lineAt(marks, inner, place));
  }

  #placeAt(x: number, y: number): Place | null {
    const { doc, marks } = this.options;
    const offset = marks.page && offsetAt(doc, marks.page, { x, y });
    const found = offset === null ? [] : marks.at(offset);
    return found.length ? { marks: found, x, y } : null;
  }

  /** Remembers where the pointer is and looks there once a frame. */
  move(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    if (event.target === this.#host.element) return this.#timing.stay();
    const waiting = this.#last !== null;
    this.#last = { x: event.clientX, y: event.clientY };
    if (!waiting) requestAnimationFrame(() => this.#look());
  }

  #look(): void {
    const point = this.#last;
    this.#last = null;
    if (!point || this.options.signal.aborted || !this.options.alive()) return;
    this.options.marks.restore();
    this.#timing.point(this.#placeAt(point.x, point.y));
  }

  /** A finger has no hover: a tap opens, a tap elsewhere closes. */
  tap(event: MouseEvent): void {
    if ((event as PointerEvent).pointerType !== 'touch' || event.target === this.#host.element) return;
    const place = this.options.alive() ? this.#placeAt(event.clientX, event.clientY) : null;
    if (place) this.#timing.open(place);
    else this.#timing.close();
  }

  leave(): void {
    this.#timing.point(null);
  }

  close(): void {
    this.#timing.close();
  }
}

/** @returns a handle that closes the tooltip, for when the marks change under it */
export function attachTooltip(options: TooltipOptions): { close(): void } {
  const { doc, signal } = options;
  const tooltip = new Tooltip(options);
  const passive = { passive: true, capture: true, signal };
  removeStray(doc);
  doc.addEventListener('pointermove', (event) => tooltip.move(event), passive);
  doc.addEventListener('click', (event) => tooltip.tap(event), passive);
  doc.documentElement.addEventListener('pointerleave', () => tooltip.leave(), { passive: true, signal });
  doc.addEventListener('keydown', (event) => event.key === 'Escape' && tooltip.close(), passive);
  doc.addEventListener('scroll', () => tooltip.close(), passive);
  doc.defaultView?.addEventListener('resize', () => tooltip.close(), { passive: true, signal });
  doc.defaultView?.addEventListener('pagehide', () => tooltip.close(), { passive: true, signal });
  return tooltip;
}
