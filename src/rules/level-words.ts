import { MINISTRIES } from '../lexicon';
import type { Level } from '../model';
import levelWords from './level-words.tsv?raw';
import { linesOf, oneOf } from './lines';

/** Words of a title, a meeting's name or an organiser; their kind is the level that they show. */
export const LEVEL_LINES = linesOf(levelWords);

/** The words of each level; the first level whose words are found counts. */
const SHOWS = [...new Set(LEVEL_LINES.map(({ kind }) => kind as Level))].map(
  (level) => [level, new RegExp(oneOf(LEVEL_LINES, level))] as const,
);

/** @returns the level that words show, or null */
export const levelIn = (words: string): Level | null =>
  isMinistry(words) ? 'central' : (SHOWS.find(([, pattern]) => pattern.test(words))?.[0] ?? null);

/** Whether words begin with a ministry: 公安部, but not 公安部门. */
function isMinistry(words: string): boolean {
  const ministry = MINISTRIES.startingAt(words, 0);
  return ministry !== null && words[ministry.length] !== '门';
}
