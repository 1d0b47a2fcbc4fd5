import type { Clues } from './clues';
import type { Explanations, PostExplained, SloganExplained } from './explained';
import { type Entry, glossary } from './glossary';
import { postOf } from './places/post';
import { type Region, regionOf } from './places/region';

const sinceOf = ({ since, occasion }: Entry, chinese: boolean): string | null =>
  since === null ? null : chinese && occasion !== null ? `${since} · ${occasion}` : since;

function sloganOf(entry: Entry, chinese: boolean): SloganExplained {
  const { id, zh, en } = entry;
  return { id, lang: chinese ? 'zh-Hans' : 'en', meaning: chinese ? zh : en, english: entry.english, since: sinceOf(entry, chinese) };
}

function postExplained(title: string, region: Region | null): PostExplained {
  const { resolved, english } = postOf(title, region);
  return { resolved, english };
}

/**
 * Explains what a reading names: its region, its posts, its formulations.
 * @param language tag of the reader's language: meanings are in Chinese for readers of Chinese, else in English
 */
export function explanationsOf(clues: Clues, language: string): Explanations {
  const region = regionOf(clues);
  const chinese = language.startsWith('zh');
  const entries = clues.slogans.flatMap((id) => {
    const entry = glossary(id);
    return entry === null ? [] : [[id, sloganOf(entry, chinese)] as const];
  });
  return {
    region: region && { name: region.name, from: region.from },
    posts: Object.fromEntries(clues.posts.map((title) => [title, postExplained(title, region)])),
    slogans: Object.fromEntries(entries),
  };
}
