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

/** @returns the source of a pattern that matches what any line of these kinds does; what stands first in the file is tried first */
export const oneOf = (lines: readonly PatternLine[], ...kinds: readonly string[]): string =>
  `(?:${lines
    .filter((line) => kinds.includes(line.kind))
    .map((line) => line.pattern)
    .join('|')})`;
