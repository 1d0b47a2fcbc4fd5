/** What a tooltip says of a mark, as plain values: nothing here knows how it is drawn. */
import type { Explanations } from '../../src/explained';
import type { Span } from '../../src/model';
import type { MarkClass } from '../../src/settings';
import type { Subject, Words } from './contract';
import type { Emphasised } from './sentence';

/** Words in a language of their own, by its tag. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

/** A post as it is written, and what was made of it. */
export interface Line {
  readonly text: string;
  /** In full, with the remark that it was inferred; null where that is not known, or adds nothing. */
  readonly resolved: { readonly text: string; readonly remark: string } | null;
  readonly english: string | null;
}

/** Words that lead to a place of the page. */
export interface Lead {
  readonly text: string;
  /** The verb they were said with, at the first of them: 强调. */
  readonly cue: string | null;
  readonly span: Span;
}

export interface Card {
  readonly class: MarkClass;
  readonly label: string;
  readonly heading: string;
  /** Short remarks beside the label: role, kind, status. */
  readonly chips: readonly string[];
  /** Whole lines under the heading: the posts of a person. */
  readonly lines: readonly Line[];
  /** What the words mean, in the reader's language. */
  readonly meaning: Said | null;
  readonly facts: readonly (readonly [name: string, value: Said | string])[];
  /** What a person said, point by point; `more` says how many points there are besides. */
  readonly said: { readonly label: string; readonly points: readonly Lead[]; readonly more: string | null } | null;
  /** Why it is uncertain, where it is. */
  readonly doubt: string | null;
  readonly quote: { readonly lead: string; readonly words: Emphasised } | null;
  /** How often the same is marked, where in the article, and the place that is meant here. */
  readonly places: { readonly note: string; readonly spans: readonly Span[]; readonly at: number; readonly next: string } | null;
}

/** What the cards are made from. */
export interface CardSource extends Subject {
  readonly words: Words;
  /** Language tag for numbers. */
  readonly language: string;
  /** What the background has told by now. */
  readonly explained: Explanations | null;
}
