import { Search } from './search';

/** A set of words that can be asked which of them begins or ends at a place of a text. */
export interface Words {
  readonly has: (word: string) => boolean;
  /** The longest word that begins at `at`, or null. */
  readonly startingAt: (text: string, at: number) => string | null;
  /** All words that begin at `at`, the shortest first. */
  readonly eachStartingAt: (text: string, at: number) => readonly string[];
  /** The longest word that ends just before `end`, or null. */
  readonly endingAt: (text: string, end: number) => string | null;
  readonly all: readonly string[];
}

/** @returns the rows of a data file: cells parted by tabs; blank lines and lines that begin with `#` are no rows */
export function rows(file: string): string[][] {
  return file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** @returns the first cells of a data file as a set of words */
export const wordsOf = (file: string): Words => words(rows(file).map((row) => row[0] as string));

const NONE: readonly string[] = [];

/** A search that is made when it is first asked for: most scripts ask a few of all. */
function search(set: ReadonlySet<string>, by: 1 | -1): () => Search {
  let made: Search | null = null;
  return () => {
    made ??= new Search(set, by);
    return made;
  };
}

/** @returns the set of the given words */
export function words(list: readonly string[]): Words {
  const set = new Set(list);
  const forth = search(set, 1);
  const back = search(set, -1);
  return {
    all: [...set],
    has: (word) => forth().may(word, 0) && set.has(word),
    startingAt: (text, at) => (forth().may(text, at) ? forth().longest(text, at) : null),
    eachStartingAt: (text, at) => (forth().may(text, at) ? forth().each(text, at) : NONE),
    endingAt: (text, end) => (back().may(text, end - 1) ? back().longest(text, end - 1) : null),
  };
}
