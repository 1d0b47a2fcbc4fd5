/**
 * The messages between page, background and popup: one type a direction, and one guard each.
 * Whoever receives a message checks it with the guard (and the sender) before believing it.
 */
import { type Clues, isClues } from './clues';
import type { Article, MeetingReading, Span } from './model';

/** What the annotator found on a page. */
export type PageState =
  | {
      readonly status: 'report';
      readonly reading: MeetingReading;
      readonly text: string;
      /** What was read is what the user had selected, not the page's own article. */
      readonly selected?: boolean;
      readonly title: string;
      readonly url: string;
    }
  /** The page has an article, but it is no meeting report. `forced` readings come back as `report` or `no-article`. */
  | { readonly status: 'not-report'; readonly title: string; readonly url: string }
  | { readonly status: 'no-article'; readonly title: string; readonly url: string }
  | { readonly status: 'too-long'; readonly title: string; readonly url: string; readonly length: number };

/** Detector → background: this page looks like a meeting report. */
export interface ReportSeen {
  readonly kind: 'report-seen';
}

/** Annotator → background: what was found, for badge and icon. */
export interface PageRead {
  readonly kind: 'page-read';
  readonly status: PageState['status'];
  readonly officials: number;
}

/** Popup → background: inject the annotator into a tab and read it; `force` reads a page that is not detected as a report. */
export interface ReadTab {
  readonly kind: 'read-tab';
  readonly tabId: number;
  readonly force: boolean;
}

/** Background's answer to {@link ReadTab}: ok, or why the tab could not be touched. */
export type ReadTabAnswer = { readonly ok: true } | { readonly ok: false; readonly reason: 'forbidden' | 'withheld' | 'failed' };

/** Annotator or popup → background, which answers with `Explanations`: what is known of a reading beyond its article. */
export interface Explain {
  readonly kind: 'explain';
  readonly clues: Clues;
}

/** Annotator → background: a mark is pointed at for the first time, so the script that draws tooltips is wanted in this frame. Answered when it is there. */
export interface FetchTooltip {
  readonly kind: 'fetch-tooltip';
}

/** Annotator → background, which answers with a `Reading`: the reader and its word lists are large, so they stay out of pages. */
export interface ReadArticle {
  readonly kind: 'read-article';
  readonly article: Article;
  /** Read it as a report whatever it looks like. */
  readonly force: boolean;
}

/** Annotator → background: the reader wants this site left alone. Answered with the host that was put down, or null. */
export interface SiteOff {
  readonly kind: 'site-off';
}
/** Where a page is being read: offsets of the article's text at the upper edge, in the middle and at the lower edge of the window. */
export type Place = { readonly top: number; readonly middle: number; readonly bottom: number };

/** Popup or background → annotator in a tab, which answers `get-state` and `read-anyway` with a {@link PageState}. */
export type ToPage =
  | { readonly kind: 'get-state' }
  | { readonly kind: 'read-anyway' }
  /** Scroll to the words of a span and flash them. */
  | { readonly kind: 'show-span'; readonly span: Span }
  /** Where is the page being read? A report answers with a {@link Place} as soon as it is another one than what is known. */
  | { readonly kind: 'get-place'; readonly known: Place | null }
  /** Go to the next mark, or to the one before, and tell of it. */
  | { readonly kind: 'show-next'; readonly back: boolean }
  /** Show what the marks mean, or no longer. */
  | { readonly kind: 'show-legend' }
  /** Take the marks of this page away, or bring them back; the settings stay as they are. */
  | { readonly kind: 'toggle-marks' }
  /** Read what is selected as a report. */
  | { readonly kind: 'read-selection' }
  /** Is answered with null once nothing is being read any more. */
  | { readonly kind: 'await-reading' };

export type ToBackground = ReportSeen | PageRead | ReadTab | Explain | FetchTooltip | ReadArticle | SiteOff;

/** Messages that say nothing but their kind. */
const BARE_TO_BACKGROUND: ReadonlySet<unknown> = new Set(['report-seen', 'fetch-tooltip', 'site-off']);
const BARE_TO_PAGE: ReadonlySet<unknown> = new Set([
  'get-state',
  'read-anyway',
  'show-legend',
  'toggle-marks',
  'read-selection',
  'await-reading',
]);

const STATUSES: ReadonlySet<unknown> = new Set(['report', 'not-report', 'no-article', 'too-long']);

const fields = (message: unknown): Record<string, unknown> | null =>
  typeof message === 'object' && message !== null && !Array.isArray(message) ? (message as Record<string, unknown>) : null;

const isOffset = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** @returns whether a value has the shape of a place */
export function isPlace(value: unknown): value is Place {
  const place = fields(value);
  return place !== null && [place.top, place.middle, place.bottom].every(isOffset);
}

/** Longer than any text that is read from a page: what the page's cap lets through, with the headline before it and the credits behind. */
const LONGEST_ARTICLE = 1_000_000;

const isWords = (value: unknown): boolean => value === null || value === undefined || typeof value === 'string';

function isArticle(value: unknown): value is Article {
  const article = fields(value);
  if (!article || typeof article.text !== 'string' || article.text.length > LONGEST_ARTICLE) return false;
  return isWords(article.title) && isWords(article.url) && isWords(article.published);
}

/** @returns whether a value has the shape of a message to the background */
export function isToBackground(message: unknown): message is ToBackground {
  const m = fields(message);
  if (BARE_TO_BACKGROUND.has(m?.kind)) return true;
  if (m?.kind === 'page-read') return STATUSES.has(m.status) && isOffset(m.officials);
  if (m?.kind === 'explain') return isClues(m.clues);
  if (m?.kind === 'read-article') return isArticle(m.article) && typeof m.force === 'boolean';
  return m?.kind === 'read-tab' && isOffset(m.tabId) && typeof m.force === 'boolean';
}

/** @returns whether a value has the shape of a message to the annotator */
export function isToPage(message: unknown): message is ToPage {
  const m = fields(message);
  if (BARE_TO_PAGE.has(m?.kind)) return true;
  if (m?.kind === 'show-next') return typeof m.back === 'boolean';
  if (m?.kind === 'get-place') return m.known === null || isPlace(m.known);
  if (m?.kind !== 'show-span' || !Array.isArray(m.span)) return false;
  const [start, end] = m.span as unknown[];
  return m.span.length === 2 && isOffset(start) && isOffset(end) && start <= end;
}
