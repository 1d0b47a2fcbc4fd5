import { rows } from '../lexicon/words';
import table from './sign-weights.tsv?raw';

const weights = new Map(rows(table).map(([id = '', weight]) => [id, Number(weight)]));

/**
 * What a sign weighs, in steps of about 1.6 of the logarithm of the odds that a page is a report.
 * @param expected what it weighs by judgement, before any page was counted; what a sign weighs that no table has yet
 */
export const weightOf = (id: string, expected: number): number => weights.get(id) ?? expected;
