import { rows } from '../lexicon/words';
import table from './confidence.tsv?raw';

const shares = new Map<string, Map<string, number>>();
for (const [kind = '', rule = '', share] of rows(table)) {
  const ofKind = shares.get(kind) ?? new Map<string, number>();
  shares.set(kind, ofKind.set(rule, Number(share)));
}
const shareOf = (kind: string, rule: string): number | undefined => shares.get(kind)?.get(rule);
/** A rule that no labelled article has shown yet. */
const UNMEASURED = 0.7;
/** What a page that lost characters leaves of a share at most: too few labelled pages did to measure a smaller loss. */
const PRUDENT = 0.95;

/**
 * How sure the reader is of a fact: how often facts of its rule were right on the labelled articles, less on pages that lost characters.
 * @param kind what the fact is: official, mentioned, credit, statement, target, slogan
 * @param rule the rule that found it
 * @param damaged whether the page shows damage that cannot be undone
 * @returns 0 to 1, in steps of 0.01
 */
export function confidenceOf(kind: string, rule: string, damaged: boolean): number {
  const share = shareOf(kind, rule) ?? UNMEASURED;
  return Math.round(share * (damaged ? Math.min(PRUDENT, shareOf('*', 'damaged') ?? 1) : 1) * 100) / 100;
}
