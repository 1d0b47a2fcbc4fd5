/**
 * What the annotator and the script that draws tooltips say to each other. Both lie in the isolated world of one frame,
 * into which no page can look; nothing here is code that would have to be in both, but for two names.
 */
import type { Clues } from '../../src/clues';
import type { Place } from '../../src/messages';
import type { MeetingReading, Span } from '../../src/model';
import type { MarkClass } from '../../src/settings';
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

/** What a tooltip sees of the marks. */
export interface MarksSeen {
  /** All marks in the order of the text, shown or not; none where the page holds no report. */
  readonly all: readonly Mark[];
  readonly tone: Tone;
  /** Whether marks are to be printed. */
  readonly printed: boolean;
  isOn(name: MarkClass): boolean;
  /** Turns the marks into those for paper, and back. */
  paper(on: boolean): void;
}

/** What a tooltip needs of the annotator. */
export interface TooltipNeeds {
  readonly doc: Document;
  readonly words: Words;
  /** The version of the extension, for reports of errors. */
  readonly version: string;
  /** Asks the background what it knows of a reading; may reject, and may never answer. */
  explain(clues: Clues): Promise<unknown>;
  /** Brings words of the article into view. */
  go(span: Span): void;
  /** The box of the first line of some words, in pixels of the window; null where the page no longer has them. */
  lineOf(span: Span): DOMRect | null;
  readonly marks: MarksSeen;
  /** Has a tooltip opened for a mark. */
  showMark(mark: Mark): void;
  /** Has the tooltip closed, with all that belongs to it. */
  dismiss(): void;
  /** Has the site left alone from now on; null where nothing may be kept of it, as in a private window. */
  readonly leaveSite: (() => void) | null;
  /** Ends everything: nothing is shown any more, and nothing asked. */
  readonly signal: AbortSignal;
}

export interface Tooltip {
  /** The element on the page; null before the first showing. */
  readonly element: HTMLElement | null;
  /** Whether it stays until it is told to go: it was pinned, */
  readonly pinned: boolean;
  /** or the keyboard is in it. */
  readonly held: boolean;
  show(showing: Showing): void;
  /** The window has another size. */
  resized(): void;
  /** Goes to the next mark (1), or to the one before (-1). */
  step(by: 1 | -1): void;
  /** Where a text is being read, once that is another place than the one known. @param text null where no report is any more */
  place(text: () => string | null, known: Place | null): Promise<Place | null>;
  close(): void;
  readonly legend: Legend;
}

/** What the marks mean, in a corner of the window. */
export interface Legend {
  readonly isOpen: boolean;
  toggle(): void;
  /** The marks are others now. */
  refresh(): void;
  close(): void;
}

export type MakeTooltip = (needs: TooltipNeeds) => Tooltip;
export type World = { [MAKE_TOOLTIP]?: MakeTooltip };
