import { NAMES_TOO } from '../lexicon';
import { BODY_BEFORE_NAME, BODY_OF_SPLIT_TITLE, NO_NAME_ENDS, OFTEN_A_NAME, OFFICE_BEFORE_NAME, RANK } from '../rules/mentions';
import { isCollective } from './bodies';
import { isFullName, isListItem } from './name-shapes';
import { rightEvidence } from './name-ends';
import { joinsMeetings } from './name-refusals';
import type { PersonMention } from './person-mention';
import type { Post } from './posts';

/** A name that stands before its title: 李磊总经理, 习近平总书记. */
export function nameBefore(text: string, chain: readonly Post[], known: ReadonlySet<string>): PersonMention | null {
  const post = chain[0] as Post;
  if (chain.length !== 1 || post.head - post.start < 2 || text[post.head - 1] === text[post.head] || isSystem(text, post)) return null;
  const rank = RANK.exec(text.slice(post.start, post.head))?.[0] ?? '';
  const end = post.head - rank.length;
  const organ = text.slice(post.start, end);
  const size = [organ.length, 3, 2, 4].find((n) => endsOnName(text, post, organ, n, known));
  if (!size) return null;
  const start = end - size;
  const title = splitTitle(organ.slice(0, organ.length - size), text.slice(end, post.end));
  const titles = [{ ...post, start: end, text: title }];
  const from = title.length > post.end - end ? post.start : start;
  return { name: text.slice(start, end), start, end, titles, body: '', from, rule: 'name-title' };
}

/** Whether a post only names a system: 河长制, 林长制. */
const isSystem = (text: string, post: Post): boolean => text[post.end] === '制';

/**
 * Whether the last characters before a post are a name: one that is known, or that looks like one behind a body's name or nothing.
 * 任 before a post tells who is to hold it: 赵青任副会长.
 */
function endsOnName(text: string, post: Post, organ: string, size: number, known: ReadonlySet<string>): boolean {
  if (size > 4 || size > organ.length) return false;
  const name = organ.slice(organ.length - size);
  if (known.has(name)) return true;
  if (size === 3 && name.endsWith('任') && isFullName(name.slice(0, 2))) return false;
  if (size === organ.length && NAMES_TOO.has(name) && rightEvidence(text, post.end) >= 2.8) return true;
  if (joinsMeetings(name, text, post.head - size)) return false;
  if (!isFullName(name)) return isOfBody(text, post, organ, size);
  const before = organ.slice(0, organ.length - size);
  if (before === '' || (size === 3 && text.slice(post.head, post.end) === '总书记')) return true;
  return size > 2 ? BODY_BEFORE_NAME.test(before) : OFFICE_BEFORE_NAME.test(before) && rightEvidence(text, post.end) >= 1.4;
}

/** Whether a name of three whose family name is a word, too, stands between a body and its post: 市发改委方中华副主任. */
function isOfBody(text: string, post: Post, organ: string, size: number): boolean {
  const name = organ.slice(organ.length - size);
  const body = organ.slice(0, organ.length - size);
  return (
    size === 3 &&
    body.length > 2 &&
    OFTEN_A_NAME.test(name) &&
    isListItem(name) &&
    !NO_NAME_ENDS.test(name) &&
    BODY_BEFORE_NAME.test(body) &&
    !isCollective(text.slice(post.head, post.end)) &&
    post.head === post.start + organ.length &&
    rightEvidence(text, post.end) >= 1.4
  );
}

/** A title that the name stands in the middle of: 党委刘方书记 → 党委书记. */
const splitTitle = (organ: string, head: string): string => (BODY_OF_SPLIT_TITLE.test(organ) ? organ + head : head);
