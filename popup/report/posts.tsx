import type { Person } from '../../src/model';
import { DEFAULT_SETTINGS, explainedIn } from '../../src/settings';
import { labelsHere } from '../message';
import { CHINESE } from '../parts/chinese';
import { Inferred } from '../parts/inferred';
import { useSettings } from '../use-settings';

const unique = (words: readonly (string | null)[]): string[] => [...new Set(words.filter((word): word is string => word !== null))];

/** A person's posts as the article writes them; below them in full, marked as inferred, and in English where that is known and the reader's explanations are not in Chinese. */
export function Posts({ person }: { readonly person: Person }) {
  const { titles, posts = [] } = person;
  const resolved = unique(posts.map((post) => (post.resolved === post.written ? null : post.resolved)));
  const [settings] = useSettings();
  const isChinese = explainedIn(settings ?? DEFAULT_SETTINGS, labelsHere().locale).startsWith('zh');
  const english = isChinese ? [] : unique(posts.map((post) => post.english));
  return (
    <>
      <span class="titles" {...CHINESE}>
        {titles.join('、')}
      </span>
      {resolved.length > 0 && (
        <span class="full">
          <span {...CHINESE}>{resolved.join('、')}</span>
          <Inferred />
        </span>
      )}
      {english.length > 0 && (
        <span class="full" lang="en">
          {english.join('; ')}
        </span>
      )}
    </>
  );
}
