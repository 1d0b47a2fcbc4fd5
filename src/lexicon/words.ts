/** A set of words that can be asked which of them begins or ends at a place of a text. */
export interface Words {
  readonly has: (word: string) => boolean;
  /** The longest word that begins at `at`, or null. */
  readonly startingAt: (text: string, at: number) => string | null;
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

const longestFirst = (a: string, b: string) => b.length - a.length;

function grouped(list: readonly string[], key: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of list) groups.set(key(word), [...(groups.get(key(word)) ?? []), word]);
  for (const group of groups.values()) group.sort(longestFirst);
  return groups;
}

/** @returns the set of the given words */
export function words(list: readonly string[]): Words {
  const set = new Set(list);
  const byFirst = grouped([...set], (word) => word[0] as string);
  const byLast = grouped([...set], (word) => word.at(-1) as string);
  return {
    all: [...set],
    has: (word) => set.has(word),
    startingAt: (text, at) => byFirst.get(text[at] ?? '')?.find((word) => text.startsWith(word, at)) ?? null,
    endingAt: (text, end) => byLast.get(text[end - 1] ?? '')?.find((word) => text.startsWith(word, end - word.length)) ?? null,
  };
}
