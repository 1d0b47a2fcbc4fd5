import { BETWEEN_POST_AND_NAME, GOES_TO_NEXT, JOINT, THERE_ARE } from '../rules/mentions';
import { SURNAMES } from '../lexicon';
import { LOST } from '../text/lost';
import { Opening } from '../text/opening';
import { rightEvidence } from './name-ends';
import { isFullName, isListItem } from './name-shapes';
import { runAt } from './name-runs';
import { nameAt } from './names';
import { type Named, namedInTurn } from './person-mention';
import { nameThatLeads, type Post } from './posts';

/** What joins a name to the next. */
export const JOINED = new Opening(JOINT, 24);

/**
 * The names behind a post: one, or a list.
 * @param end where the post ends
 * @param later the posts behind it
 * @param limit where the sentence ends
 * @param known names that the document has shown before
 */
export function namesAfter(text: string, end: number, later: readonly Post[], limit: number, known: ReadonlySet<string>): Named[] {
  const start = end + gapAfter(text, end);
  const glued = start === end ? gluedName(text, end, later[0]) : null;
  if (glued) return [glued];
  const run = runAt(text, start, known);
  if (run && start + run.join('').length <= limit) {
    const named = namedInTurn(run, start, 0, 'title-list');
    return [...named, ...listAfter(text, (named.at(-1) as Named).end, later, limit, known)];
  }
  const first = nameAt(text, start, known, 'title');
  const lost = first ? 0 : lostLength(text, start);
  if (lost > 0) return listAfter(text, start + lost, later, limit, known);
  if (!first || first.end > limit) return [];
  const named: Named = { name: text.slice(start, first.end), start, end: first.end, rule: 'title-name' };
  return [named, ...listAfter(text, first.end, later, limit, known)];
}

/** The length of what parts a post from its name: 同志, a colon, 还有：. */
const gapAfter = (text: string, end: number): number =>
  BETWEEN_POST_AND_NAME.exec(text.slice(end, end + 13))?.[0].length || THERE_ARE.exec(text.slice(end - 2, end + 3))?.[0].length || 0;

/** A name between two posts with nothing between: 副师长周青师党委常委. */
function gluedName(text: string, end: number, next: Post | undefined): Named | null {
  const size = (next?.start ?? end) - end;
  if (!next || (size !== 2 && size !== 3)) return null;
  const name = text.slice(end, next.start);
  const isOne = isFullName(name) && !GOES_TO_NEXT.test(name) && nameThatLeads(text, end, next.head) === size;
  return isOne ? { name, start: end, end: next.start, rule: 'title-name' } : null;
}

/** A name of which the page has lost a part, or masks it: the list goes on behind it. */
const LOST_ITEM = new RegExp(`^\\p{Script=Han}{0,3}[${LOST}^*＊□■〇×][^、，。；：\\n]{0,7}(?=、|等)`, 'u');

const LOST_END = new RegExp(`^(\\p{Script=Han}{1,2}${LOST})(\\p{Script=Han}{2,3}?)(?=[、，；。]|等|出席|参加|列席|分别|主持)`, 'u');

/** How much of an item is lost; where the mark behind it is lost with its last character, the next name begins there: 孙�吕涛、. */
function lostLength(text: string, start: number): number {
  const behind = text.slice(start, start + 12);
  const ended = LOST_END.exec(behind);
  return ended && isFullName(ended[2] as string) ? (ended[1] as string).length : (LOST_ITEM.exec(behind)?.[0].length ?? 0);
}

/** The further names of a list, from the end of one name on. */
function listAfter(text: string, from: number, later: readonly Post[], limit: number, known: ReadonlySet<string>): Named[] {
  const names: Named[] = [];
  for (let at = from; at < limit; ) {
    const joint = JOINED.lengthAt(text, at) || commaBefore(text, at);
    if (joint === 0 && text[at - 1] !== LOST) break;
    const start = at + joint;
    if (later.some((post) => post.start <= start && start < post.end && post.start >= at)) break;
    const run = runAt(text, start, known);
    const end = run ? start + run.join('').length : itemEnd(text, start, known);
    const lost = end === null ? lostLength(text, start) : 0;
    if (lost > 0 && start + lost < limit) {
      at = start + lost;
      continue;
    }
    if (end === null || end > limit) break;
    names.push(...namedInTurn(run ?? [text.slice(start, end)], start, 0, 'title-list'));
    at = end;
  }
  return names;
}

/** Names that commas part: two at least behind the first, and what they did. */
const BY_COMMAS = /^(?:，\p{Script=Han}{2,3}){1,24}(?=等|出席|参加|列席|与会|到会|陪同|分别|先后|[，。；、]|$)/u;

/** The length of a comma that parts names: each item up to the next mark or verb looks like one. */
function commaBefore(text: string, at: number): number {
  if (text[at] !== '，') return 0;
  const items = (BY_COMMAS.exec(text.slice(at, at + 100))?.[0] ?? '').slice(1).split('，');
  const other = items.findIndex((item) => !(isListItem(item) && SURNAMES.startingAt(item, 0)));
  const names = other < 0 ? items : items.slice(0, other);
  const strong = names.filter(isFullName).length;
  return strong * 2 >= names.length && (strong > 1 || (names.length > 0 && isJoinedBefore(text, at))) ? 1 : 0;
}

/** Whether a comma parts the two names before a place, too. */
const isJoinedBefore = (text: string, at: number): boolean => {
  const before = /，(\p{Script=Han}{2,3})$/u.exec(text.slice(Math.max(0, at - 4), at))?.[1];
  return before !== undefined && isFullName(before);
};

/** Where the list item that begins at `start` ends, or null where it is no name. */
export function itemEnd(text: string, start: number, known: ReadonlySet<string>): number | null {
  const guess = nameAt(text, start, known, 'list');
  if (guess) return guess.end;
  const whole = /^[\p{Script=Han}·]{2,12}/u.exec(text.slice(start, start + 12))?.[0] ?? '';
  return rightEvidence(text, start + whole.length) >= 3 && isListItem(whole) ? start + whole.length : null;
}
