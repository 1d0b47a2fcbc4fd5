/** How well a text found on a page holds the article's body, and what else it holds. */
import { type Body, bare } from './set';

export interface BodyScore {
  /** The first and the last words of the body are there. */
  readonly whole: boolean;
  /** They are, and little else: see {@link LOOSE}. */
  readonly hit: boolean;
  /** Characters before the first words, behind the last words, and more (or fewer) than there should be between. */
  readonly before: number;
  readonly behind: number;
  readonly between: number;
}

/** Characters that are allowed beside the body: a dateline, credits, a caption. */
const LOOSE = 60;

const NOTHING: BodyScore = { whole: false, hit: false, before: 0, behind: 0, between: 0 };

/**
 * @param text what was found, white space and all
 * @param body the words it should begin and end with, and how long it should be
 */
export function scoreBody(text: string, { first, last, length }: Body): BodyScore {
  const found = bare(text);
  const from = found.indexOf(first);
  const to = found.indexOf(last, from) + last.length;
  if (from < 0 || to < last.length) return NOTHING;
  const score = { before: from, behind: found.length - to, between: to - from - length };
  return { whole: true, hit: score.before + score.behind + Math.abs(score.between) <= LOOSE, ...score };
}
