import { type Boundary, boundariesOf } from './boundaries';
import { enumerations, type Run } from './enumeration';

/** One point of a statement: its exact words, and where they stand in the content (UTF-16 units). */
export interface Point {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A clause after a semicolon is a point of its own when it demands something: 要 stands near its start. */
const DEMAND = /^[^,，。;；]{0,12}要/u;

const isCut = (text: string, { at, kind }: Boundary): boolean =>
  kind === 'hard' || (kind === 'soft' && DEMAND.test(text.slice(at, at + 16)));

const inside = (run: Run, at: number): boolean => at > (run.starts[0] ?? 0) && at < run.end;

/**
 * Splits what was said into its points: what is counted (一是…二是…) at each ordinal, the rest at sentences and at `；要…`.
 * No word is changed, added or lost; only white space at the ends of a point goes.
 */
export function pointsOf(content: string): readonly Point[] {
  const boundaries = boundariesOf(content);
  const runs = enumerations(content, boundaries);
  const counted = runs.flatMap((run) => [...run.starts, run.end]);
  const free = boundaries.filter((one) => isCut(content, one) && !runs.some((run) => inside(run, one.at))).map(({ at }) => at);
  const cuts = [...new Set([0, ...counted, ...free, content.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((from, i) => pointBetween(content, from, cuts[i + 1] ?? content.length));
}

function pointBetween(content: string, from: number, to: number): readonly Point[] {
  const piece = content.slice(from, to);
  const text = piece.trim();
  const start = from + piece.length - piece.trimStart().length;
  return text === '' ? [] : [{ text, start, end: start + text.length }];
}
