import { VERBS } from '../lexicon';
import { BEGINS_CLAUSE, NO_CARRIER, RESULTATIVE } from '../rules/parallel';

/** Clauses of fewer characters are no members of a run. */
export const SHORTEST = 3;
/** Clauses of more characters are no members of a run (the guidelines' bound). */
export const LONGEST = 12;
/** Longer pairs are the common prose of directives; a run of three may be longer. */
export const LONGEST_PAIR = 7;

/** Whether two clauses may stand beside each other in a run: of one length, give or take one, with a character in the same place, or phrases of three. */
export function alike(a: string, b: string): boolean {
  if (a.length > LONGEST || b.length > LONGEST || a.length < SHORTEST || b.length < SHORTEST || Math.abs(a.length - b.length) > 1)
    return false;
  return shares(a, b) || (a.length === 3 && b.length === 3 && isVerbal(a) && isVerbal(b)) || (isDouble(a) && isDouble(b));
}

/** Whether two clauses have any content character in the same place, counted from the front or from the back. */
function shares(a: string, b: string): boolean {
  const more = b.length - a.length;
  for (let i = 0; i < a.length; i++) {
    const unit = a.charCodeAt(i);
    const before = i + more;
    if (((i < b.length && unit === b.charCodeAt(i)) || (before >= 0 && unit === b.charCodeAt(before))) && !NO_CARRIER(unit)) return true;
  }
  return false;
}

/** Whether a clause is two phrases of verb and object: 抓工业、强支撑. */
export const isDouble = (text: string): boolean => text.length === 7 && text[3] === '、' && isVerbal(text) && isVerbal(text.slice(4));

/** The content characters that two clauses have in the same places, counted from the front or from the back, whichever gives more. */
export function sharedBy(a: string, b: string): string {
  let front = '';
  let back = '';
  for (let i = 0; i < a.length && i < b.length; i++) {
    const first = a.charCodeAt(i);
    if (first === b.charCodeAt(i) && !NO_CARRIER(first)) front += a[i];
    const last = a.charCodeAt(a.length - 1 - i);
    if (last === b.charCodeAt(b.length - 1 - i) && !NO_CARRIER(last)) back = a[a.length - 1 - i] + back;
  }
  return front.length >= back.length ? front : back;
}

/** Whether a clause begins as a predicate does. */
export const isVerbal = (text: string): boolean =>
  VERBS.startingAt(text, 0) !== null || (text.length <= LONGEST_PAIR && BEGINS_CLAUSE(text.charCodeAt(0))) || RESULTATIVE.test(text);
