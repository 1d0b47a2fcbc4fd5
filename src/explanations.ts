import type { Clues } from './clues';
import type { Explanations, PostExplained, SloganExplained } from './explained';
import { type Entry, glossary } from './glossary';
import { postOf } from './places/post';
import { type Region, regionOf } from './places/region';
import { traditional } from './text/opencc';

/** The characters that the reader's language is written in; null where it is not Chinese. */
type Script = 'zh-Hans' | 'zh-Hant' | null;

function scriptFor(language: string): Script {
  if (!language.startsWith('zh')) return null;
  return /^zh-(?:TW|HK|MO|Hant)/iu.test(language) ? 'zh-Hant' : 'zh-Hans';
}

const written = (words: string, script: Script): string => (script === 'zh-Hant' ? traditional(words) : words);

const sinceOf = ({ since, occasion }: Entry, script: Script): string | null =>
  since === null || script === null || occasion === null ? since : `${since} · ${written(occasion, script)}`;

function sloganOf(entry: Entry, script: Script): SloganExplained {
  const { id, zh, en } = entry;
  const meaning = script === null ? en : written(zh, script);
  return { id, lang: script ?? 'en', meaning, english: entry.english, since: sinceOf(entry, script) };
}

/** A post that says no more in full than as it is written stays as it is: in other characters it would seem to. */
function postExplained(title: string, region: Region | null, script: Script): PostExplained {
  const { resolved, english } = postOf(title, region);
  return { resolved: resolved === null || resolved === title ? resolved : written(resolved, script), english };
}

/**
 * Explains what a reading names: its region, its posts, its formulations.
 * @param language tag of the reader's language: meanings are in Chinese for readers of Chinese, in Traditional characters for those
 *   who read them, else in English; what a post or a region is in full is in the reader's characters, too
 */
export function explanationsOf(clues: Clues, language: string): Explanations {
  const region = regionOf(clues);
  const script = scriptFor(language);
  const entries = clues.slogans.flatMap((id) => {
    const entry = glossary(id);
    return entry === null ? [] : [[id, sloganOf(entry, script)] as const];
  });
  return {
    region: region && { name: written(region.name, script), from: region.from },
    posts: Object.fromEntries(clues.posts.map((title) => [title, postExplained(title, region, script)])),
    slogans: Object.fromEntries(entries),
  };
}
