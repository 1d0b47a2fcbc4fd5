/** Watches the pointer, and has what is known of a mark shown while it rests there. */
import { TooltipDoor } from './hover/door';
import { Timing } from './hover/timing';
import type { Marks } from './marks';
import { offsetAt } from './marks/hit';
import type { Mark } from './marks/list';
import { rangeOf, slicesOf } from './page-text';
import { type Subject, TAG, type TooltipNeeds } from './tooltip/contract';

export interface HoverOptions extends TooltipNeeds {
  readonly marks: Marks;
  /** What was read, while it is a report. */
  subject(): Subject | null;
  /** Has the script that draws tooltips put into this frame; may reject, and may never answer. */
  fetchTooltip(): Promise<unknown>;
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

class Hover {
  readonly #door: TooltipDoor;
  readonly #timing: Timing<Place>;
  #shown: Place | null = null;
  #last: { x: number; y: number } | null = null;

  constructor(readonly options: HoverOptions) {
    this.#door = new TooltipDoor(options, () => options.fetchTooltip());
    this.#timing = new Timing<Place>({ open: (place) => this.#open(place), close: () => this.#close() }, samePlace, options.signal);
  }

  #open(place: Place): void {
    this.#shown = place;
    if (this.#door.ready) return this.#show(place);
    void this.#door.want().then((tooltip) => {
      if (this.#shown !== place || this.options.signal.aborted) return;
      if (tooltip) this.#show(place);
      else this.close();
    });
  }

  #close(): void {
    this.#shown = null;
    this.#door.ready?.close();
  }

  #show(place: Place): void {
    const { marks, subject } = this.options;
    const [inner] = place.marks;
    const about = subject();
    if (inner && about) this.#door.ready?.show({ marks: place.marks, subject: about, line: lineAt(marks, inner, place), tone: marks.tone });
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
    if (this.#isTooltip(event.target)) return this.#timing.stay();
    const waiting = this.#last !== null;
    this.#last = { x: event.clientX, y: event.clientY };
    if (!waiting) requestAnimationFrame(() => this.#look());
  }

  #isTooltip(target: EventTarget | null): boolean {
    return target !== null && target === this.#door.ready?.element;
  }

  #look(): void {
    const point = this.#last;
    this.#last = null;
    if (!point || this.options.signal.aborted || !this.options.alive()) return;
    this.options.marks.restore();
    const place = this.#placeAt(point.x, point.y);
    // Fetched while the pointer has yet to rest.
    if (place) void this.#door.want();
    this.#timing.point(place);
  }

  /** A finger has no hover: a tap opens, a tap elsewhere closes. */
  tap(event: MouseEvent): void {
    if ((event as PointerEvent).pointerType !== 'touch' || this.#isTooltip(event.target)) return;
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

/** Removes what a copy of this script left behind that was stopped while its tooltip was open. */
function removeStray(doc: Document): void {
  for (const stray of doc.querySelectorAll(TAG)) stray.remove();
}

/** @returns a handle that closes the tooltip, for when the marks change under it */
export function attachHover(options: HoverOptions): { close(): void } {
  const { doc, signal } = options;
  const hover = new Hover(options);
  const passive = { passive: true, capture: true, signal };
  removeStray(doc);
  doc.addEventListener('pointermove', (event) => hover.move(event), passive);
  doc.addEventListener('click', (event) => hover.tap(event), passive);
  doc.documentElement.addEventListener('pointerleave', () => hover.leave(), { passive: true, signal });
  doc.addEventListener('keydown', (event) => event.key === 'Escape' && hover.close(), passive);
  doc.addEventListener('scroll', () => hover.close(), passive);
  doc.defaultView?.addEventListener('resize', () => hover.close(), { passive: true, signal });
  doc.defaultView?.addEventListener('pagehide', () => hover.close(), { passive: true, signal });
  return hover;
}
