/** Has what is known of a mark shown while the pointer rests there. */
import type { Place as ReadingPlace } from '../src/messages';
import { TooltipDoor } from './hover/door';
import { lineAt, type Place, type Point, samePlace } from './hover/place';
import { Timing } from './hover/timing';
import type { Marks } from './marks';
import { offsetAt } from './marks/hit';
import type { Mark } from './marks/list';
import { boxesOf } from './marks/boxes';
import type { Subject, TooltipNeeds } from './tooltip/contract';

export interface HoverOptions extends TooltipNeeds {
  readonly marks: Marks & TooltipNeeds['marks'];
  /** What was read, while it is a report. */
  subject(): Subject | null;
  /** Has the script that draws tooltips put into this frame; may reject, and may never answer. */
  fetchTooltip(): Promise<unknown>;
  /** Asked before anything is done: a script whose extension was updated has no right to act any more. */
  alive(): boolean;
}

export class Hover {
  readonly #door: TooltipDoor;
  readonly #timing: Timing<Place>;
  #shown: Place | null = null;
  #last: Point | null = null;
  #at: Point | null = null;
  /** The place where the pointer came to rest on a mark, until it leaves it or the tooltip is sent away. */
  #rest: Place | null = null;

  constructor(readonly options: HoverOptions) {
    this.#door = new TooltipDoor(options, () => options.fetchTooltip());
    this.#timing = new Timing<Place>({ open: (place) => this.#open(place), close: () => this.#close() }, samePlace, options.signal);
  }

  /** Shows what is known of a mark wherever the pointer is. */
  showMark(mark: Mark): void {
    const { marks } = this.options;
    const box = marks.page && boxesOf(marks.page, mark.span)[0];
    this.#timing.close();
    if (box) this.#timing.open({ marks: marks.at(mark.span[0]), x: box.left + box.width / 2, y: box.top + box.height / 2 });
  }

  #open(place: Place): void {
    this.#shown = place;
    if (this.#door.ready) return this.#show(place);
    void this.#fetch(place);
  }

  /** Shows a place once there is a tooltip to show it with. */
  async #fetch(place: Place): Promise<void> {
    const tooltip = await this.#door.want();
    if (this.#shown !== place || this.options.signal.aborted) return;
    if (tooltip) this.#show(place);
    else this.close();
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
    const { clientX: x, clientY: y } = event;
    // What scrolls under a pointer that rests is not pointed at.
    if (this.#at?.x === x && this.#at.y === y) return;
    this.#at = { x, y };
    if (this.#isTooltip(event.target)) return this.#timing.stay();
    const waiting = this.#last !== null;
    this.#last = { x, y };
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
    this.#rest = null;
    if (this.#door.ready?.held) return;
    const place = this.#placeAt(point.x, point.y);
    this.#rest = place;
    // Fetched while the pointer has yet to rest.
    if (place) void this.#door.want();
    this.#timing.point(place);
  }

  /** A finger has no hover: a tap opens, a tap elsewhere closes. A click elsewhere closes what is pinned. */
  click(event: MouseEvent): void {
    if (this.#isTooltip(event.target)) return;
    if (this.#door.ready?.held) this.#timing.close();
    if ((event as PointerEvent).pointerType !== 'touch') return;
    const place = this.options.alive() ? this.#placeAt(event.clientX, event.clientY) : null;
    if (place) this.#timing.open(place);
    else this.#timing.close();
  }

  leave(): void {
    this.#at = null;
    this.#rest = null;
    if (!this.#door.ready?.held) this.#timing.point(null);
  }

  /** What is pinned stays where it is in the window. */
  scroll(): void {
    this.#rest = null;
    if (!this.#door.ready?.pinned) this.#timing.close();
  }

  resize(): void {
    if (this.#door.ready?.pinned) this.#door.ready.resized();
    else this.#timing.close();
  }

  close(): void {
    this.#timing.close();
  }

  /** Closes the tooltip for somebody who wants it gone. */
  dismiss(): void {
    this.#rest = null;
    this.close();
  }

  /** Closes what was opened last: the tooltip, and without one the legend. */
  escape(): void {
    if (this.#shown) this.dismiss();
    else this.#door.ready?.legend.close();
  }

  toggleLegend(): void {
    if (this.options.marks.page) void this.#door.want().then((tooltip) => this.options.signal.aborted || tooltip?.legend.toggle());
  }

  /** Goes to the next mark (1), or to the one before (-1). */
  step(by: 1 | -1): void {
    if (this.options.marks.page) void this.#door.want().then((tooltip) => this.options.signal.aborted || tooltip?.step(by));
  }

  /** Where the page is being read, once that is another place than the one known; null where nobody can tell. */
  async place(known: ReadingPlace | null): Promise<ReadingPlace | null> {
    return (await this.#door.want())?.place(() => this.options.subject()?.text ?? null, known) ?? null;
  }

  /** The marks are others now, or others are shown. Printing does not wait: what it needs is fetched before. */
  marksChanged(): void {
    const { marks, alive } = this.options;
    this.#door.ready?.legend.refresh();
    if (marks.printed && marks.page && alive()) void this.#door.want();
    this.#lookAgain();
  }

  /** A page that was read again under a pointer that rests on a mark: what is said of it there is shown as before. */
  #lookAgain(): void {
    const before = this.#rest;
    this.#rest = before && this.#placeAt(before.x, before.y);
    if (this.#rest?.marks[0]?.class === before?.marks[0]?.class) this.#timing.point(this.#rest);
  }

  /** The page goes away, perhaps to come back. */
  hide(): void {
    this.dismiss();
    this.#door.ready?.legend.close();
  }
}
