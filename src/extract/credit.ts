import { SURNAMES } from '../lexicon';
import { WORKERS } from '../rules/credits';
import { matchesOf } from '../text/matches';
import { gluedNames } from './glued-credits';
import { isListItem, isTranscribed } from './name-shapes';

/** Someone who made the report: reporter, editor, proofreader … */
export interface Credit {
  readonly name: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** The whole passage of credits that the name stands in. */
  readonly from: number;
  readonly to: number;
}

/** A name at its place. */
export type PlacedName = Pick<Credit, 'name' | 'start' | 'end'>;

/** The names in what stands behind a label; a single word that is no name (an office, a code) is none. */
export function namesIn(text: string, offset: number): PlacedName[] {
  return matchesOf(text, NAME_LIKE)
    .flatMap((m) =>
      gluedNames(m[0]).map(({ name, at }) => ({ name, start: offset + m.index + at, end: offset + m.index + at + name.length })),
    )
    .filter((n) => isName(n.name));
}

const NAME_LIKE = /[\p{Script=Han}·]+/gu;

/** Whether a word is a name: a family name begins it, or it is written with the characters of transcribed names. */
export const isName = (word: string): boolean =>
  isListItem(word) &&
  !WORKERS.test(word) &&
  (word.includes('·') || (SURNAMES.startingAt(word, 0) !== null && word.length <= 4) || (word.length >= 3 && isTranscribed(word)));
