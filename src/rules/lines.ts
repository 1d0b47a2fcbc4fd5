import { rows } from '../lexicon/words';

/** A line of a file of patterns: what kind of words it is about, the pattern, and words of proof in which ¦ stands before and behind what it matches. */
export interface PatternLine {
  readonly kind: string;
  readonly pattern: string;
  readonly proof: string;
}

/** @returns the lines of a file of patterns */
export const linesOf = (file: string): readonly PatternLine[] =>
  rows(file).map(([kind = '', pattern = '', proof = '']) => ({ kind, pattern, proof }));

/** @returns the source of a pattern that matches what any line of a kind does; what stands first is tried first */
export const oneOf = (lines: readonly PatternLine[], kind: string): string =>
  `(?:${lines
    .filter((line) => line.kind === kind)
    .map((line) => line.pattern)
    .join('|')})`;
