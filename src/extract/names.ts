import { SURNAMES, WEAK_SURNAMES } from '../lexicon';
import { JOINS_LAST, RARELY_LAST } from '../rules/name-characters';
import { NO_DEED, TITLE_BEGINS } from '../rules/name-ends';
import { isHan } from '../text/units';
import { dottedEnd } from './dotted-names';
import { rightEvidence } from './name-ends';
import { type Place, refused } from './name-refusals';
import { holdsNeverGiven, isTranscribed } from './name-shapes';

const FOR = '为'.charCodeAt(0);

/** A possible name and how much speaks for it; only evidence above zero makes a name. */
export interface NameGuess {
  readonly end: number;
  readonly score: number;
}

/**
 * Judges the names that may begin at a place.
 * @param known names that the document has shown elsewhere; they weigh most
 * @param after whether a title stands right before (a name is expected here)
 * @returns the best guess, or null where nothing speaks for a name
 */
export function nameAt(text: string, at: number, known: ReadonlySet<string>, after: Place['after']): NameGuess | null {
  const dotted = after === 'nothing' ? null : dottedEnd(text, at);
  if (dotted) return { end: dotted, score: 5 };
  const surname = SURNAMES.startingAt(text, at);
  if (after === 'nothing' && !surname) return null;
  const own = surname?.length ?? 0;
  let best: NameGuess | null = null;
  for (let size = 2; size <= Math.max(after === 'nothing' ? 0 : 6, own + 2); size++) {
    const fits = own > 0 && size > own && size <= own + 2;
    if (!fits && !(own === 2 && size <= 3) && (after === 'nothing' || size > 6)) continue;
    const score = scoreName(text, at, size, surname, known, after);
    if (score > 0 && score >= (best?.score ?? 0)) best = { end: at + size, score };
  }
  return best;
}

/** What speaks against a name by its last character: one that is rare there, or goes with what stands behind. */
function endsBadly(name: string, behind: string, isKnown: boolean, right: number): number {
  const last = name.charCodeAt(name.length - 1);
  let against = 0;
  if (right < 3 && !isKnown && RARELY_LAST(last)) against += right < 2.8 ? 1.8 : 0.8;
  if (name.length === 3 && name.endsWith('将') && /^[作就在对于]/.test(behind)) against += 4;
  if (last === FOR && NO_DEED.test(behind.slice(0, 2))) against += 4;
  if (JOINS_LAST(last) && TITLE_BEGINS.test(behind)) against += 4;
  return against;
}

function scoreName(
  text: string,
  at: number,
  size: number,
  surname: string | null,
  known: ReadonlySet<string>,
  after: Place['after'],
): number {
  if (at + size > text.length) return -9;
  const right = rightEvidence(text, at + size);
  if (right < 0 && known.size === 0) return -9;
  const name = text.slice(at, at + size);
  const isKnown = known.has(name);
  // What no mark, verb or adverb follows is never more than nothing, and most of a text is so: it is not looked at any further.
  if (!isKnown && right < 0) return -9;
  if (!isHan(name) || (!isKnown && refused(name, { text, at, after, right }))) return -9;
  let score = right + (isKnown ? 4 : 0);
  if (size > 3 && isTranscribed(name) && right >= 2.8) score += 1.2;
  const fits = surname !== null && size > surname.length && size <= surname.length + 2;
  if (fits) score += WEAK_SURNAMES.has(surname) ? 0.5 : 1;
  else if (!isKnown && !(isTranscribed(name) && right >= (size > 2 ? 1.4 : 2.8)))
    score -= after === 'list' && size <= 3 && right >= 3 ? 1.5 : 6;
  if (holdsNeverGiven(name) && !isKnown && !(size > 3 && isTranscribed(name))) score -= 6;
  score -= endsBadly(name, text.slice(at + size, at + size + 3), isKnown, right);
  if (after === 'title') score += 1;
  if (after === 'list') score += 0.5;
  if (after === 'nothing' && right < 2.5) score -= 2;
  return score - 0.5;
}
