/**
 * What the annotator and the script that draws tooltips say to each other. Both lie in the isolated world of one frame,
 * into which no page can look; nothing here is code that would have to be in both, but for two names.
 */
import type { Clues } from '../../src/clues';
import type { MeetingReading } from '../../src/model';
import type { Mark } from '../marks/list';
import type { Tone } from '../marks/tone';

/** Where the script that draws leaves the way to make a tooltip. */
export const MAKE_TOOLTIP = Symbol.for('hl-tip');

/** The tag of the one element that is ever added to a page: a name that no page uses and that says nothing. */
export const TAG = 'hl-tip';

/** Looks up a word of the interface. */
export type Words = (key: string, ...values: string[]) => string;

/** What a tooltip is about: a reading, and the text it was read from. */
export interface Subject {
  readonly reading: MeetingReading;
  readonly text: string;
}

/** One showing of a tooltip. */
export interface Showing {
  /** The marks that lie at one place, the innermost first. */
  readonly marks: readonly Mark[];
  readonly subject: Subject;
  /** The box of the line of words that are meant, in pixels of the window. */
  readonly line: DOMRect;
  readonly tone: Tone;
}

/** What a tooltip needs of the annotator. */
export interface TooltipNeeds {
  readonly doc: Document;
  readonly words: Words;
  /** Asks the background what it knows of a reading; may reject, and may never answer. */
  explain(clues: Clues): Promise<unknown>;
  /** Ends everything: nothing is shown any more, and nothing asked. */
  readonly signal: AbortSignal;
}

export interface Tooltip {
  /** The element on the page; null before the first showing. */
  readonly element: HTMLElement | null;
  show(showing: Showing): void;
  close(): void;
}

export type MakeTooltip = (needs: TooltipNeeds) => Tooltip;
export type World = { [MAKE_TOOLTIP]?: MakeTooltip };
