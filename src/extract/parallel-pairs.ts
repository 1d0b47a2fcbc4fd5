import { alike } from './alike';
import { type Clause, cut, withoutMust } from './clauses';

/** A pair of phrases of three characters each, and the mark between them. */
const DOUBLE = 7;

/** What each of several pairs begins with, and is done with both of its halves: 着力|提质量、优结构. */
const DOES_BOTH = /^(?:着力|注重|突出|聚焦|狠抓)(?=[^、]{3,4}、)/;

/** Whether a clause is a pair in itself: 重建设、轻管理. */
export const isTwo = (clause: Clause): boolean => {
  const at = clause.text.indexOf('、');
  if (at < 0 || clause.text.indexOf('、', at + 1) >= 0) return false;
  const words = withoutMust(clause).text.replace(DOES_BOTH, '');
  const half = words.indexOf('、');
  return alike(words.slice(0, half), words.slice(half + 1));
};

/** A pair without what leads to it: 将进一步抓重点、攻难点. */
export const twoOf = (clause: Clause): Clause =>
  clause.text.length > DOUBLE && clause.text.at(3 - DOUBLE) === '、' && /[将要]|进一步/.test(clause.text.slice(0, -DOUBLE))
    ? cut(clause, DOUBLE)
    : clause;
