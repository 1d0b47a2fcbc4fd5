import { POSTS, SURNAMES, WEAK_SURNAMES } from '../lexicon';
import { GOES_ON, ORGAN_BEGINS } from '../rules/posts';
import { leftEdge } from './post-edges';

/** A title: `[start, end)` in the normalised text, and where its last word (书记, 主任 …) begins. */
export interface Post {
  readonly start: number;
  readonly head: number;
  readonly end: number;
  readonly text: string;
}

/** What stands between a name and a post that is not its holder's: 张明作为委员, 李方作主席团说明. */
const LEADS_ON = /^(?:作为?|为)/;

/** How far to the left a title may reach, in UTF-16 units: the longest full titles of ministries and joint committees stay below it. */
const REACH = 40;

/** @returns every post of a stretch, in order; titles reach left to the nearest edge, stop word, or post before them */
export function postsOf(text: string, start: number, end: number): Post[] {
  const found: Post[] = [];
  let floor = start;
  for (let at = POSTS.next(text, start, end); at < end; at = POSTS.next(text, at + 1, end)) {
    const head = POSTS.startingAt(text, at);
    if (!head || isPartOfWord(text, head, at + head.length)) continue;
    const last = found.at(-1);
    if (last?.end === at && (/人选$|候选人$/.test(head) || (head === '代表' && /书记$|支书$|委员$|班主任$/.test(last.text)))) {
      found[found.length - 1] = { ...last, end: at + head.length, text: last.text + head };
      at += head.length - 1;
      floor = at + 1;
      continue;
    }
    const edge = leftEdge(text, at, Math.max(floor, at - REACH));
    const led = edge === floor && found.length > 0 ? edge + nameThatLeads(text, edge, at) : edge;
    const from = led > edge ? led + (LEADS_ON.exec(text.slice(led, led + 2))?.[0].length ?? 0) : led;
    found.push({ start: from, head: at, end: at + head.length, text: text.slice(from, at + head.length) });
    at += head.length - 1;
    floor = at + 1;
  }
  return found;
}

/** Whether what stands behind a post's head makes another word of it: 主席团, 处长级. */
const isPartOfWord = (text: string, head: string, end: number): boolean =>
  text[end] === '级' ||
  text.startsWith('助理', end) ||
  text.startsWith('办公室', end) ||
  (GOES_ON[head]?.test(text.slice(end, end + 6)) ?? false);

/** The length of a name that stands between two titles with nothing between: 副师长周青师党委常委 → 周青. */
export function nameThatLeads(text: string, start: number, head: number): number {
  const surname = SURNAMES.startingAt(text, start);
  if (!surname || /[和与及]/.test(text.slice(start, start + 3))) return 0;
  return (
    (WEAK_SURNAMES.has(surname) ? [3] : [2, 3]).find(
      (size) =>
        start + size < head &&
        (ORGAN_BEGINS.test(text.slice(start + size, head + 1)) || LEADS_ON.test(text.slice(start + size, start + size + 2))),
    ) ?? 0
  );
}
