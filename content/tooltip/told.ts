/** What the background has told, as parts of a card. */
import type { Slogan } from '../../src/model';
import type { Card, CardSource, Line, Said } from './card';

/** A post as it is written, with its full form where that says more. */
export function postLine(title: string, { explained, words }: CardSource): Line {
  const post = explained && Object.hasOwn(explained.posts, title) ? explained.posts[title] : undefined;
  const { resolved = null, english = null } = post ?? {};
  const adds = resolved !== null && resolved !== title;
  return { text: title, resolved: adds ? { text: resolved, remark: words('factInferred') } : null, english };
}

/** What the glossary says of a formulation. */
export function glossed({ glossaryId }: Slogan, { explained, words }: CardSource): Pick<Card, 'meaning' | 'facts'> {
  const known = explained && glossaryId !== null && Object.hasOwn(explained.slogans, glossaryId);
  const entry = known ? explained.slogans[glossaryId] : undefined;
  if (!entry) return { meaning: null, facts: [] };
  const facts: [string, Said | string][] = [];
  if (entry.english !== null) facts.push([words('tooltipEnglish'), { text: entry.english, lang: 'en' }]);
  if (entry.since !== null) facts.push([words('tooltipSince'), entry.since]);
  return { meaning: { text: entry.meaning, lang: entry.lang }, facts };
}
