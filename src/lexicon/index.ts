import called from './called.tsv?raw';
import countyCities from './county-cities.tsv?raw';
import followers from './followers.tsv?raw';
import guardedPlaces from './guarded-places.tsv?raw';
import ministries from './ministries.tsv?raw';
import notNames from './notnames.tsv?raw';
import pairedOrgans from './paired-organs.tsv?raw';
import posts from './posts.tsv?raw';
import quoted from './quoted.tsv?raw';
import stops from './stops.tsv?raw';
import surnames from './surnames.tsv?raw';
import verbCharacters from './verb-characters.tsv?raw';
import verbs from './verbs.tsv?raw';
import { rows, type Words, words, wordsOf } from './words';

export { type Words, words } from './words';

/** Cities of the rank of a county. */
export const COUNTY_CITIES: Words = wordsOf(countyCities);
/** The same without 市, where that is no common word. */
export const COUNTY_CITY_ROOTS: Words = words(
  rows(countyCities)
    .filter((row) => row[1] !== 'weak' && (row[0] as string).length > 2)
    .map((row) => (row[0] as string).slice(0, -1)),
);
/** Bodies of the State Council and the Party's centre. */
export const MINISTRIES: Words = wordsOf(ministries);
/** Family names of any length. */
export const SURNAMES: Words = wordsOf(surnames);
/** Family names that are common words too. */
export const WEAK_SURNAMES: ReadonlySet<string> = new Set(
  rows(surnames)
    .filter((row) => row[1] === 'weak')
    .map((row) => row[0] as string),
);
/** Family names of one character. */
export const SURNAME_CHARACTERS: ReadonlySet<string> = new Set(SURNAMES.all.filter((name) => name.length === 1));
/** Common words that are names of people too, where a title or a list shows it: 安宁, 高峰. */
export const NAMES_TOO: ReadonlySet<string> = new Set(
  rows(notNames)
    .filter((row) => row[1] === 'name')
    .map((row) => row[0] as string),
);
/** Heads of posts: 书记, 副主任. */
export const POSTS: Words = wordsOf(posts);
/** Posts by which people are called behind their names, and those with which the family name is enough. */
export const CALLED: readonly string[] = rows(called).map((row) => row[0] as string);
/** Those with which the family name is enough: 王书记. */
export const CALLED_BY_SURNAME: readonly string[] = rows(called)
  .filter((row) => row[1] !== 'behind')
  .map((row) => row[0] as string);
/** Words in quotation marks that are no slogan. */
export const NO_SLOGANS: Words = wordsOf(quoted);
/** Verbs with which a clause of directives begins. */
export const VERBS: Words = wordsOf(verbs);
/** Characters that say something, but for those of a kind that has no say: verbs, negations and adverbs. */
const charactersBut = (kind: string): string =>
  rows(verbCharacters)
    .filter((row) => row[1] !== kind)
    .map((row) => row[0] as string)
    .join('');
/** Verbs of one character, negations and adverbs with which a clause of a parallel run may begin. */
export const CLAUSE_CHARACTERS: string = charactersBut('quoted');
/** Those that show that words in quotation marks say something. */
export const QUOTED_CHARACTERS: string = charactersBut('clause');
/** Words that end what stands before a title. */
export const STOPS: Words = wordsOf(stops);
/** Those of them that end nothing where a word of an office follows: 督导组. */
export const OFFICE_WORK: ReadonlySet<string> = new Set(
  rows(stops)
    .filter((row) => row[1] === 'office')
    .map((row) => row[0] as string),
);
/** Places and organs written with a character that otherwise ends what stands before a title. */
export const GUARDED: Words = wordsOf(guardedPlaces);
/** Words that follow directly on a name, and so show where it ends. */
export const FOLLOWERS: Words = wordsOf(followers);
/** Common words that begin as a name does. */
export const NOT_NAMES: Words = wordsOf(notNames);
/** The first halves of organs' names that hold 和, with the 和: 发展和. */
export const PAIRED_ORGANS: Words = words(rows(pairedOrgans).map((row) => (row[0] as string).replace(/和.*$/, '和')));
