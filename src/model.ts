/**
 * The nouns of Huiyao. Everything here is plain JSON: it crosses the message boundary between page, background and popup,
 * is the golden value of an article test, and is what the export writes.
 *
 * Every offset in this file is in UTF-16 units of `Article.text`, the text as the page shows it.
 */

/** `[start, end)` in UTF-16 units of the article's text. Slicing the text with it gives the words that were meant. */
export type Span = readonly [start: number, end: number];

/** What a reader is given: an article's text as the page shows it, and what the page around it says. */
export interface Article {
  /** The article as the page shows it, headline first, blocks separated by "\n". */
  readonly text: string;
  /** The page's own title, where it is known beside the text. */
  readonly title?: string | null;
  readonly url?: string | null;
  /** ISO date (YYYY-MM-DD) from the page's metadata, where it has one. */
  readonly published?: string | null;
}

/** Kinds of damage that mirror pages do to a text. `glosses` and `spaced` are undone with certainty, `lost-bytes`, `masked` and `reworded` never. */
export type Damage =
  | 'glosses'
  | 'lost-bytes'
  | 'doubled-punctuation'
  | 'spaced'
  | 'markup'
  | 'one-line'
  | 'broken-lines'
  | 'emoji'
  | 'masked'
  | 'reworded';

/** The rank of who held a meeting; `unit` is a school, a court, a hospital, a company. */
export type Level = 'central' | 'province' | 'prefecture' | 'county' | 'township' | 'unit';

/** What is known of the article itself; null where the page does not tell. */
export interface ArticleFacts {
  readonly title: string | null;
  readonly url: string | null;
  /** ISO date of publication. */
  readonly published: string | null;
  readonly source: string | null;
  readonly script: 'hans' | 'hant';
  readonly damage: readonly Damage[];
}

/** What a region was read from. */
export type RegionSource = 'posts' | 'title' | 'opening' | 'source' | 'address' | 'body';

/** The meeting; null and empty where the article does not tell. */
export interface Meeting {
  /** Every name the article gives this meeting, the fullest first; contiguous words of the text. */
  readonly names: readonly string[];
  /** ISO date of the day the meeting took place. */
  readonly date: string | null;
  /** The date as the page tells it, where it does: 4月29日. Shown where the year is not known. */
  readonly dateWords: string | null;
  /** True when a part of the date (most often the year) was not beside it but taken from elsewhere on the page. */
  readonly dateInferred: boolean;
  readonly place: string | null;
  readonly forms: readonly string[];
  readonly level: Level | null;
  readonly organiser: string | null;
  /** The division with all it lies in: 湖北省鄂州市. Always inferred; null where it is not certain, or was not looked for. */
  readonly region: string | null;
  /** Where the region was read from, the most telling first. */
  readonly regionFrom?: readonly RegionSource[];
  /** Where the fullest name, the date and the place stand on the page; empty when they do not. */
  readonly spans: { readonly name: readonly Span[]; readonly date: readonly Span[]; readonly place: readonly Span[] };
}

/** A post as the article writes it, with what was made of it. */
export interface Post {
  readonly written: string;
  /** With the organ and the place that it belongs to: 中共鄂州市委书记. Inferred; null where that is not certain. */
  readonly resolved: string | null;
  readonly english: string | null;
}

/** Present with a role or in a list of those who have one; only cited or decided about; named in the credits. */
export type PersonClass = 'official' | 'mentioned' | 'credit';

/** Somebody whom the article names. */
export interface Person {
  /** Canonical name: Simplified, unpadded. */
  readonly name: string;
  /** The name as the page writes it the first time. */
  readonly surface: string;
  readonly class: PersonClass;
  readonly titles: readonly string[];
  /** The titles with what was made of them, where that was looked for. */
  readonly posts?: readonly Post[];
  readonly roles: readonly string[];
  /** Place in the order of first naming in the body, from 1; 0 for credits. */
  readonly order: number;
  readonly spans: readonly Span[];
  /** Where the titles stand that belong to the name. */
  readonly titleSpans: readonly Span[];
  readonly rule: string;
  /** 0 to 1: how often facts found by this rule were right on labelled articles; lower on damaged pages. */
  readonly confidence: number;
}

/** Posts without names: never officials. */
export interface Group {
  readonly text: string;
  readonly role: string;
  readonly span: Span;
}

/** What somebody said, or the meeting did: from behind the cue to the next cue, heading or sentence that tells. */
export interface Statement {
  /** A person's canonical name, or 会议. */
  readonly speaker: string;
  readonly cue: string;
  readonly content: string;
  readonly heading: string | null;
  readonly span: Span;
  readonly rule: string;
  /** 0 to 1: how often facts found by this rule were right on labelled articles; lower on damaged pages. */
  readonly confidence: number;
}

/** A figure, a rank, a fixed formula (双过半), a direction without a figure, an aim in general terms. */
export type TargetType = 'numeric' | 'rank' | 'formulaic' | 'direction' | 'generic';
/** To be reached, or reached. */
export type TargetStatus = 'goal' | 'actual';

/** A level that is aimed at or was reached; the number is null where the words hold none that is certain. */
export interface Target {
  readonly text: string;
  readonly type: TargetType;
  readonly status: TargetStatus;
  readonly metric: string | null;
  readonly op: '=' | '>=' | '<=' | '>' | '<' | '~' | null;
  readonly value: number | null;
  /** The upper end where the text gives a range. */
  readonly upTo: number | null;
  /** `%`, `pp` (percentage points), an ISO currency code, or the measure word as written. */
  readonly unit: string | null;
  readonly period: string | null;
  readonly spans: readonly Span[];
  readonly rule: string;
  /** 0 to 1: how often facts found by this rule were right on labelled articles; lower on damaged pages. */
  readonly confidence: number;
}

/** In quotation marks, a number with an abbreviation, a fixed formulation, a parallel run, three idioms or more in a row. */
export type SloganType = 'quoted' | 'numbered' | 'canon' | 'parallel' | 'idiom_chain';

/** A 提法: words that could be lifted into another article as a unit. */
export interface Slogan {
  readonly text: string;
  readonly type: SloganType;
  /** The glossary's id of the formulation; in pages, whose script leaves the long ids behind, the number of its row (`.3f`). */
  readonly glossaryId: string | null;
  readonly spans: readonly Span[];
  readonly rule: string;
  /** 0 to 1: how often facts found by this rule were right on labelled articles; lower on damaged pages. */
  readonly confidence: number;
}

/** What the meeting did, and with what: 审议通过, 《…》. */
export interface AgendaItem {
  readonly verb: string;
  readonly text: string;
  readonly span: Span;
}

/** A page that is not a meeting report. */
export interface NotReport {
  readonly schema: 1;
  readonly isMeetingReport: false;
  readonly confidence: number;
}

/** A meeting report, read. */
export interface MeetingReading {
  readonly schema: 1;
  readonly isMeetingReport: true;
  /** 0 to 1. */
  readonly confidence: number;
  readonly article: ArticleFacts;
  readonly meeting: Meeting;
  readonly persons: readonly Person[];
  readonly groups: readonly Group[];
  readonly statements: readonly Statement[];
  readonly targets: readonly Target[];
  readonly slogans: readonly Slogan[];
  readonly agenda: readonly AgendaItem[];
}

/** What the reader makes of an article. */
export type Reading = NotReport | MeetingReading;
