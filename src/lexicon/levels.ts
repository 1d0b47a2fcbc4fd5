import attained from './attained.tsv?raw';
import attainedFirst from './attained-first.tsv?raw';
import counted from './counted.tsv?raw';
import describing from './describing.tsv?raw';
import measures from './measures.tsv?raw';
import { rows, type Words, words, wordsOf } from './words';

/** The words of a list whose second cell is one of some. */
const those = (file: string, kind: string): string[] =>
  rows(file)
    .filter((row) => (row[1] ?? '') === kind)
    .map((row) => row[0] as string);

/** Verbs of work that counts, wherever they stand before a number, and with those that stand right before it only. */
export const COUNTED_ANYWHERE: Words = words(those(counted, ''));
export const COUNTED: Words = wordsOf(counted);
/** Verbs of what is attained, and those before the first of several things. */
export const ATTAINED: Words = wordsOf(attained);
export const ATTAINED_FIRST: Words = wordsOf(attainedFirst);
/** Words before a number, and those of them by which it describes only. */
export const BEFORE_NUMBERS: Words = wordsOf(describing);
export const DESCRIBING: ReadonlySet<string> = new Set(those(describing, 'describes'));
/** Words of measures of performance. */
export const MEASURE_WORDS: Words = wordsOf(measures);
