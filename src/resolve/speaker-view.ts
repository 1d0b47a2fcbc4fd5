import type { Sentence } from '../extract/document';
import type { PersonMention } from '../extract/person-mention';

/** The subject of a cue: who speaks, and where its clause begins. */
export interface Subject {
  readonly name: string;
  readonly from: number;
  readonly rule: string;
  /** Words of the general secretary, which others cite. */
  readonly cited: boolean;
}

/** Where a cue stands. */
export interface Place {
  /** Where the clause begins that may hold the subject. */
  readonly clause: number;
  readonly cue: number;
  /** Who spoke last. */
  readonly speaker: string | null;
  /** Whether somebody is speaking there. */
  readonly inside: boolean;
}

/** A place, with what stands between the clause's start and the cue. */
export interface CueView extends Place {
  readonly text: string;
  readonly sentence: Sentence;
  readonly before: string;
  /** Who is named there, the objects of verbs left out. */
  readonly persons: readonly PersonMention[];
}

/** @returns a subject whose words nobody cites */
export const uncited = (name: string, from: number, rule: string): Subject => ({ name, from, rule, cited: false });

/** Where a subject begins that was found with the mark before it. */
export const behindMark = (view: CueView, match: RegExpExecArray, marks: string): number =>
  view.clause + match.index + (marks.includes(match[0].charAt(0)) ? 1 : 0);
