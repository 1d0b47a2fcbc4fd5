import type { Span, Statement } from '../model';
import type { Point } from './points';

const MARKS = /[,、:。;!?，：；！？]/gu;

/** @returns for each punctuation mark of a text, the offset after it */
const afterMarks = (text: string): number[] => [...text.matchAll(MARKS)].map(({ index }) => index + 1);

/**
 * Where one point of a statement stands on the page. The content is canonical and the page may write it longer (inserted readings,
 * spaces), so offsets are carried over by counting punctuation marks.
 * @param pageText the article as the page shows it
 * @returns the point's span in the page's text; the whole statement's where the two texts differ in their punctuation
 */
export function spanOfPoint(statement: Statement, point: Point, pageText: string): Span {
  const [from, to] = statement.span;
  const shown = pageText.slice(from, to);
  if (shown === statement.content) return [from + point.start, from + point.end];
  const [ours, theirs] = [afterMarks(statement.content), afterMarks(shown)];
  if (ours.length !== theirs.length) return statement.span;
  const carry = (offset: number): number => theirs[ours.filter((at) => at <= offset).length - 1] ?? 0;
  const end = ours.includes(point.end) ? carry(point.end) : shown.length;
  return [from + carry(point.start), from + end];
}
