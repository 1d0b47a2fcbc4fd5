import { FOLLOWERS, NAMES_TOO, NOT_NAMES, POSTS, SURNAMES, WEAK_SURNAMES } from '../lexicon';
import { COMES, COUNTS, ENDS_LIST } from '../rules/name-ends';
import { CALLED_ONLY, DONE_ON, JOINS_LAST, RARELY_FIRST } from '../rules/name-characters';
import { unitsOf } from '../text/units';
import { beginsUnlikeName, endsLikeOrgan, endsOnOrgan, isTranscribed } from './name-shapes';

/** Where a possible name stands. */
export interface Place {
  readonly text: string;
  readonly at: number;
  /** What stands right before it. */
  readonly after: 'title' | 'list' | 'nothing';
  /** What speaks for an end behind the name. */
  readonly right: number;
}

/** The last but one or last characters of those who are called by family name and post only. */
const CALLS = unitsOf('总检');

/** Whether a string can be no name: a common word, the beginning of one, an organ, a post. */
export function refused(name: string, place: Place): boolean {
  const { text, at, after, right } = place;
  if (beginsUnlikeName(name) || DONE_ON.test(name) || joinsMeetings(name, text, at)) return true;
  if (
    RARELY_FIRST(name.charCodeAt(0)) &&
    right < (after === 'list' && COUNTS.test(text.slice(at + name.length, at + name.length + 3)) ? 2.8 : 3) &&
    !(name[0] === '向' && COMES.test(text.slice(at + name.length, at + name.length + 2)))
  )
    return true;
  if (FOLLOWERS.has(name) || isOrgan(name, place) || (JOINS_LAST(name.charCodeAt(0)) && NOT_NAMES.has(name.slice(1)))) return true;
  if (NOT_NAMES.has(name)) return !(NAMES_TOO.has(name) && after !== 'nothing' && right >= (after === 'title' ? 1.4 : 2.8));
  const verb = FOLLOWERS.startingAt(text, at);
  if (
    verb &&
    verb.length > 1 &&
    (!SURNAMES.startingAt(text, at) || (verb.length < name.length && !(after === 'list' && isThreeOfList(name, place))))
  )
    return true;
  if ((CALLS(name.charCodeAt(1)) && CALLED_ONLY.test(name)) || (right < 3 && name.length === 3 && FOLLOWERS.has(name.slice(1))))
    return true;
  return beginsWithWord(name, place) || holdsPost(name, place);
}

/** Whether 暨 joins two meetings there, or two names of one (保护大会暨河湖长制工作会议), rather than being a family name. */
export const joinsMeetings = (name: string, text: string, at: number): boolean =>
  name[0] === '暨' && /[会议式班动题]$/.test(text.slice(at - 1, at));

/** Whether a string ends like an organ, but for names of three (王新会) and of towns (李镇) where much speaks for them. */
function isOrgan(name: string, { text, at, after, right }: Place): boolean {
  if (!endsOnOrgan(name) || (name.length > 3 && after !== 'nothing' && isTranscribed(name))) return false;
  const ends = right >= (after === 'title' ? 2.8 : 3) || text.startsWith('同志', at + name.length);
  if (ends && after !== 'nothing' && endsLikeOrgan(name)) return false;
  return !(right >= 2.8 && after === 'title' && /^[^镇州][镇科]$/.test(name) && !WEAK_SURNAMES.has(name[0] as string));
}

/** Whether a name of three ends there, as a title or a list shows. */
const isThreeOfList = (name: string, { text, at, after, right }: Place): boolean =>
  name.length === 3 && (right >= (after === 'title' ? 2.8 : 3) || (after === 'list' && ENDS_LIST.test(text.slice(at + 3, at + 6))));

/** Whether a common word stands where the name begins; one of three behind a title or in a list may begin so. */
function beginsWithWord(name: string, { text, at, after, right }: Place): boolean {
  const word = NOT_NAMES.startingAt(text, at);
  if (!word || word.length < 2 || word.length >= name.length) return false;
  return !(after !== 'nothing' && isThreeOfList(name, { text, at, after, right }));
}

/** Whether a post begins behind the first character. */
function holdsPost(name: string, { text, at }: Place): boolean {
  for (let i = 1; i < name.length; i++) if ((POSTS.startingAt(text, at + i)?.length ?? 0) > 1) return true;
  return false;
}
