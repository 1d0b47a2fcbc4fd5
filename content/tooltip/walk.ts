/** From one mark to the next, and back: each is brought into the middle of the window, and its tooltip opens when it is there. */
import type { Mark } from '../marks/list';
import type { MarksSeen, TooltipNeeds } from './contract';

/** Milliseconds in which a mark has not moved when it has come to rest: scrolling is told in steps that can be wide apart. */
const STILL = 160;

/** The marks shown, without those that lie in another. */
function outermost({ all, isOn }: MarksSeen): Mark[] {
  let end = 0;
  return all.filter(({ class: name, span }) => {
    if (!isOn(name) || span[1] <= end) return false;
    end = span[1];
    return true;
  });
}

export class Walk {
  #last: Mark | null = null;
  #turn = 0;
  /** Whether the page still scrolls to the last one. */
  #underWay = false;

  constructor(readonly needs: TooltipNeeds) {}

  /** @param by 1 for the next mark, -1 for the previous; round and round */
  step(by: 1 | -1): void {
    const all = outermost(this.needs.marks);
    const mark = all.at(this.#from(all, by) % all.length);
    if (!mark) return;
    this.#last = mark;
    this.needs.go(mark.span);
    this.#follow(mark, ++this.#turn);
  }

  /** The place, among all marks, of the one to go to; where the last one is out of sight, the first one in sight is next. */
  #from(all: readonly Mark[], by: 1 | -1): number {
    const { innerHeight } = this.needs.doc.defaultView as Window;
    const last = this.#last ? all.indexOf(this.#last) : -1;
    const box = last < 0 ? null : this.needs.lineOf((all[last] as Mark).span);
    if (box && (this.#underWay || (box.bottom > 0 && box.top < innerHeight))) return last + by;
    const tops = all.map((mark) => this.needs.lineOf(mark.span)?.top ?? Number.NaN);
    const found = by > 0 ? tops.findIndex((top) => top >= 0) : tops.findLastIndex((top) => top < innerHeight);
    return by > 0 ? Math.max(found, 0) : found;
  }

  #follow(mark: Mark, turn: number): void {
    const { doc, signal, lineOf, showMark } = this.needs;
    const next = (look: FrameRequestCallback) => doc.defaultView?.requestAnimationFrame(look);
    let [before, since] = [Number.NaN, 0];
    this.#underWay = true;
    const look = (now: number) => {
      const top = lineOf(mark.span)?.top;
      if (turn !== this.#turn || signal.aborted || top === undefined) return;
      if (top !== before) [before, since] = [top, now];
      if (now - since < STILL) next(look);
      else {
        this.#underWay = false;
        showMark(mark);
      }
    };
    next(look);
  }
}
