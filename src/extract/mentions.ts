import { BEHIND_NAME, OF_ALL } from '../rules/mentions';
import { bodyOf } from './bodies';
import { chainFrom } from './chains';
import { nameBefore } from './name-before';
import { namesAfter } from './name-lists';
import type { Found, PersonMention, PostGroup } from './person-mention';
import type { Post } from './posts';

/** The rank behind one who is named with a post: 院长施时迪教授. */
function rankBehind(text: string, end: number, rule: PersonMention['rule']): Post[] {
  const rank = rule === 'title-name' ? BEHIND_NAME.exec(text.slice(end, end + 6))?.[0] : undefined;
  return rank ? [{ start: end, head: end, end: end + rank.length, text: rank }] : [];
}

/**
 * Finds the persons of a sentence by the titles beside their names, and the posts that stand alone.
 * @param posts those of the sentence
 * @param end where the sentence ends
 * @param known names that the document has shown before
 */
export function mentionsOf(text: string, posts: readonly Post[], end: number, known: ReadonlySet<string>): Found {
  const persons: PersonMention[] = [];
  const groups: PostGroup[] = [];
  let body = '';
  for (let i = 0; i < posts.length; i++) {
    const chain = chainFrom(text, posts, i);
    i += chain.length - 1;
    const last = chain.at(-1) as Post;
    const before = nameBefore(text, chain, known);
    const named = before ? [] : namesAfter(text, last.end, posts.slice(i + 1), end, known);
    if (before) persons.push(before);
    else if (named.length > 0)
      for (const { name, start, end, rule } of named)
        persons.push({ name, start, end, titles: [...chain, ...rankBehind(text, end, rule)], body, from: (chain[0] as Post).start, rule });
    else groups.push({ start: (chain[0] as Post).start, end: last.end, posts: chain });
    if (before || named.length > 0 || !OF_ALL.test((chain[0] as Post).text)) body = bodyOf(chain, body) || body;
  }
  return { persons, groups };
}
