import { FOLLOWERS } from '../lexicon';
import { BEGINS_OTHER, COUNTS, ENDS, SETS_ABOUT, SPEAKS, SPEAKS_TO, TO_HOLD } from '../rules/name-ends';
import { Opening } from '../text/opening';

const [DOES, MAKES, ABOUT, TO, TOWARDS, HOLDS] = ['作', '做', '就', '对', '向', '任'].map((character) => character.charCodeAt(0));

const COUNTED = new Opening(COUNTS, 3);

/** What speaks for a name's end at `end`: a mark, a verb or adverb, or nothing. */
export function rightEvidence(text: string, end: number): number {
  const next = text.charCodeAt(end);
  if (end >= text.length || ENDS(next)) return 3;
  if ((next === DOES || next === MAKES) && SPEAKS.test(text.slice(end, end + 20))) return 3;
  if ((next === ABOUT || next === TO) && SETS_ABOUT.test(text.slice(end, end + 44))) return 2.8;
  if (next === TOWARDS && SPEAKS_TO.test(text.slice(end, end + 3))) return 2.8;
  if (next === HOLDS && TO_HOLD.test(text.slice(end, end + 20))) return 2.8;
  if (COUNTED.at(text, end)) return 2.8;
  const follower = FOLLOWERS.startingAt(text, end);
  if (!follower) return BEGINS_OTHER(next) ? 1.5 : -2;
  return follower.length > 1 ? 2.8 : 1.4;
}
