import type { PatternLine } from '../../src/rules/lines';

/** Words of proof: what a line matches in them, and what stands before and behind that. */
export interface Proof {
  readonly before: string;
  readonly words: string;
  readonly behind: string;
}

/** Whether a line's words of proof are as its kind wants them. */
export type Holds = (proof: Proof) => boolean;

/** A file of patterns: its lines, and what holds of the words of proof of each kind when all lines work together. */
export interface PatternFile {
  readonly file: string;
  readonly lines: readonly PatternLine[];
  readonly holds: Readonly<Record<string, Holds>>;
}

/** @returns the words of proof without their marks */
export const whole = ({ before, words, behind }: Proof): string => before + words + behind;

/** A pattern that the whole of the words holds, one that holds them up to the end of what the line matches, and one from there on. */
export const inAll =
  (pattern: RegExp): Holds =>
  (proof) =>
    whole(proof).search(pattern) >= 0;
export const upTo =
  (pattern: RegExp): Holds =>
  ({ before, words }) =>
    pattern.test(before + words);
export const from =
  (pattern: RegExp): Holds =>
  ({ words, behind }) =>
    pattern.test(words + behind);
