/** Places that a pointer comes to. */
import type { Marks } from '../marks';
import { boxesOf } from '../marks/boxes';
import type { Mark } from '../marks/list';

/** A point of the window, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The marks that lie at a point, the innermost first. */
export interface Place extends Point {
  readonly marks: readonly Mark[];
}

/** Whether two places hold the same marks. */
export const samePlace = (a: Place, b: Place): boolean =>
  a.marks.length === b.marks.length && a.marks.every((mark, at) => mark === b.marks[at]);

/** The box of the line, among those the words fill, that a point lies on. */
export function lineAt(marks: Marks, mark: Mark, { x, y }: Place): DOMRect {
  const boxes = marks.page ? boxesOf(marks.page, mark.span) : [];
  const distance = (box: DOMRect) => Math.max(box.top - y, y - box.bottom, 0) * 1000 + Math.max(box.left - x, x - box.right, 0);
  return boxes.reduce((best, box) => (distance(box) < distance(best) ? box : best), boxes[0] ?? new DOMRect(x, y, 0, 0));
}
