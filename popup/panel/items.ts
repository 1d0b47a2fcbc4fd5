/** The outline of a meeting: every fact that stands on the page is one entry, in sections. */
import type { Span } from '../../src/model';
import type { Saying } from '../../src/render/speeches';
import type { MarkClass } from '../../src/settings';

/** Words beside an entry that are not the article's own, in the language that they are written in. */
export interface Note {
  readonly words: string;
  /** A language tag; null for the reader's own language. */
  readonly lang: string | null;
}

export interface Item {
  /** Unlike any other of the outline. */
  readonly id: string;
  /** Where it stands on the page, every place; never empty. */
  readonly spans: readonly Span[];
  /** The article's words, canonical. */
  readonly words: string;
  /** A word before them: the verb of an agenda item, a place in the order. */
  readonly before?: string;
  readonly notes: readonly Note[];
  readonly confidence?: number;
}

export interface Group {
  readonly id: string;
  /** Not shown again where the group before has the same. */
  readonly title: string | null;
  readonly titleIsChinese: boolean;
  readonly posts: string;
  readonly saying: Saying | null;
  readonly items: readonly Item[];
}

export const PARTS = ['people', 'points', 'targets', 'slogans', 'agenda'] as const;
export type PartId = (typeof PARTS)[number];

export interface Part {
  readonly id: PartId;
  readonly title: string;
  readonly of?: MarkClass;
  readonly groups: readonly Group[];
}

/** A section without the groups that hold nothing. */
export const full = (part: Part): Part => ({ ...part, groups: part.groups.filter(({ items }) => items.length > 0) });

/** The groups that people without marks on the page stand in: those without names, and those who were not there. */
const UNMARKED: readonly string[] = ['groups', 'mentioned'];

/** @returns what is marked as of a class: its section, without people who are not; everything for null */
export const ofClass = (parts: readonly Part[], only: MarkClass | null): readonly Part[] =>
  only === null
    ? parts
    : parts.filter((part) => part.of === only).map((part) => ({ ...part, groups: part.groups.filter(({ id }) => !UNMARKED.includes(id)) }));

/** Every entry of some sections, in the order in which they stand. */
export const itemsOf = (parts: readonly Part[]): readonly Item[] => parts.flatMap(({ groups }) => groups.flatMap(({ items }) => items));
