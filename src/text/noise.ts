import { type MappedText, recoded } from './mapped';
import { matchesOf } from './matches';

/** Signs that no report has inside a word: arrows, mathematics, boxes, shapes, Greek letters. */
const NOISE = /[\u0391-\u03c9\u2190-\u22ff\u2500-\u25ff\u2605-\u2667〒∏](?<=\p{Script=Han}.)(?=\p{Script=Han})/gu;
/** So many, of so many kinds, are noise that a copy was strewn with; fewer are marks of a list. */
const LEAST = 6;
const KINDS = 4;

/** Takes out signs that a copy of a page was strewn with, so that no other page is found to be the same: 总经↑理, 公〒司. */
export function withoutNoise(from: MappedText): MappedText {
  const found = matchesOf(from.text, NOISE);
  const kinds = new Set(found.map((m) => m[0])).size;
  return found.length >= LEAST && kinds >= KINDS ? recoded(from, NOISE, () => '') : from;
}
