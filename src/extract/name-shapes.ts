import { FOLLOWERS, NAMES_TOO, NOT_NAMES, SURNAMES, WEAK_SURNAMES } from '../lexicon';
import { DECIDES, LIKE_ORGAN, NEVER_FIRST, NEVER_GIVEN, ORGAN_END, TRANSCRIBED_UNITS } from '../rules/name-characters';
import { Opening } from '../text/opening';
import { isHan } from '../text/units';

const DECISION = new Opening(DECIDES);

/** A name of transcribed parts: 巴特尔·白音. */
export const DOTTED = /^\p{Script=Han}{1,7}·\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,6})?/u;

/** Whether a string looks like a name even where nothing but itself speaks for it. */
export function isFullName(name: string): boolean {
  const surname = SURNAMES.startingAt(name, 0);
  if (!surname || !isListItem(name)) return false;
  if (WEAK_SURNAMES.has(surname)) return false;
  return name.length === surname.length + 2 || (name.length === surname.length + 1 && !/[市县区省委局部厅政公国]/.test(name));
}

/** @returns whether a list item (all of it) can be a name */
export function isListItem(item: string): boolean {
  if (item.includes('·')) return DOTTED.exec(item)?.[0].length === item.length;
  if (!isHan(item) || item.length < 2 || item.length > 5) return false;
  if (
    DECISION.at(item, 0) ||
    NOT_NAMES.has(item) ||
    (endsOnOrgan(item) && !endsLikeOrgan(item)) ||
    holdsNeverGiven(item) ||
    beginsUnlikeName(item)
  )
    return false;
  const word = NOT_NAMES.startingAt(item, 0) ?? (SURNAMES.startingAt(item, 0) ? null : FOLLOWERS.startingAt(item, 0));
  return !word || word.length < 2 || NAMES_TOO.has(item) || (item.length === 3 && word.length === 2 && NOT_NAMES.has(word));
}

/** @returns whether a string is written with the characters of transcribed names only */
export function isTranscribed(name: string): boolean {
  if (name.length < 2 || name.length > 6) return false;
  for (let i = 0; i < name.length; i++) if (!TRANSCRIBED_UNITS(name.charCodeAt(i))) return false;
  return true;
}

/** Whether a character behind the first is one that no given name holds. */
export function holdsNeverGiven(name: string): boolean {
  for (let i = 1; i < name.length; i++) if (NEVER_GIVEN(name.charCodeAt(i))) return true;
  return false;
}

/** Names of three that end like an organ: 王新会. Only a family name that is no word, and no word of a body before its last character. */
export const endsLikeOrgan = (name: string): boolean => {
  const surname = SURNAMES.startingAt(name, 0);
  return name.length === 3 && surname !== null && !WEAK_SURNAMES.has(surname) && LIKE_ORGAN.test(name);
};

/** Whether a string ends on a word of an organ or a document. */
export const endsOnOrgan = (name: string): boolean => ORGAN_END.endingAt(name, name.length) !== null;

/** Whether a string begins with a character with which no name does. */
export const beginsUnlikeName = (name: string): boolean =>
  NEVER_FIRST(name.charCodeAt(0)) && !SURNAMES.startingAt(name, 0) && !(name.length === 4 && isTranscribed(name));
