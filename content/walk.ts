/** From one mark to the next, and back: each is brought into the middle of the window, and its tooltip opens when it is there. */
import type { Marks } from './marks';
import { boxesOf } from './marks/boxes';
import type { Mark } from './marks/list';

export interface WalkNeeds {
  readonly marks: Marks;
  readonly view: Window;
  /** Brings a mark into view. */
  show(mark: Mark): void;
  /** The mark has come to rest. */
  arrived(mark: Mark): void;
  readonly signal: AbortSignal;
}

/** Milliseconds in which a mark has not moved when it has come to rest: scrolling is told in steps that can be wide apart. */
const STILL = 160;

export class Walk {
  #last: Mark | null = null;
  #turn = 0;
  /** Whether the page still scrolls to the last one. */
  #underWay = false;

  constructor(readonly needs: WalkNeeds) {}

  /** @param by 1 for the next mark, -1 for the previous; round and round */
  step(by: 1 | -1): void {
    const all = this.needs.marks.outermost();
    const mark = all.at(this.#from(all, by) % all.length);
    if (!mark) return;
    this.#last = mark;
    this.needs.show(mark);
    this.#follow(mark, ++this.#turn);
  }

  /** The place, among all marks, of the one to go to; where the last one is out of sight, the first one in sight is next. */
  #from(all: readonly Mark[], by: 1 | -1): number {
    const { innerHeight } = this.needs.view;
    const last = this.#last ? all.indexOf(this.#last) : -1;
    const box = last < 0 ? undefined : this.#box(all[last] as Mark);
    if (box && (this.#underWay || (box.bottom > 0 && box.top < innerHeight))) return last + by;
    const tops = all.map((mark) => this.#box(mark)?.top ?? Number.NaN);
    const found = by > 0 ? tops.findIndex((top) => top >= 0) : tops.findLastIndex((top) => top < innerHeight);
    return by > 0 ? Math.max(found, 0) : found;
  }

  #box(mark: Mark): DOMRect | undefined {
    const { page } = this.needs.marks;
    return page ? boxesOf(page, mark.span)[0] : undefined;
  }

  #follow(mark: Mark, turn: number): void {
    const { view, signal, arrived } = this.needs;
    let [before, since] = [Number.NaN, 0];
    this.#underWay = true;
    const look = (now: number) => {
      const top = this.#box(mark)?.top;
      if (turn !== this.#turn || signal.aborted || top === undefined) return;
      if (top !== before) [before, since] = [top, now];
      if (now - since < STILL) view.requestAnimationFrame(look);
      else {
        this.#underWay = false;
        arrived(mark);
      }
    };
    view.requestAnimationFrame(look);
  }
}
