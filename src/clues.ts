import type { Level, MeetingReading } from './model';

/** What a reading tells of its place, its posts and its formulations: all that an explanation is made from. Plain JSON. */
export interface Clues {
  readonly title: string | null;
  readonly url: string | null;
  readonly source: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly level: Level | null;
  readonly names: readonly string[];
  readonly organiser: string | null;
  readonly place: string | null;
  /** The posts of all persons but the credits, each once; those of officials first. */
  readonly posts: readonly string[];
  /** How many of the posts are of officials. */
  readonly held: number;
  /** Ids of the glossary, each once. */
  readonly slogans: readonly string[];
  /** The article's text as the page shows it; its beginning and its end where it is very long. */
  readonly text: string;
}

/** UTF-16 units of a text that tell of its place: a report is far shorter. */
const BEGINNING = 16_000;
const END = 600;

const cut = (text: string): string => (text.length <= BEGINNING + END ? text : `${text.slice(0, BEGINNING)}\n${text.slice(-END)}`);

/**
 * @param reading a meeting report, read
 * @param text the article's text that was read
 */
export function cluesOf({ article, meeting, persons, slogans }: MeetingReading, text: string): Clues {
  const titles = (kind: string) => persons.filter((person) => person.class === kind).flatMap((person) => person.titles);
  const held = [...new Set(titles('official'))];
  return {
    ...{ title: article.title, url: article.url, source: article.source, published: article.published },
    ...{ level: meeting.level, names: meeting.names, organiser: meeting.organiser, place: meeting.place },
    posts: [...new Set([...held, ...titles('mentioned')])],
    held: held.length,
    slogans: [...new Set(slogans.flatMap(({ glossaryId }) => (glossaryId === null ? [] : [glossaryId])))],
    text: cut(text),
  };
}

const isText = (value: unknown): boolean => value === null || typeof value === 'string';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === 'string');
const LEVELS: ReadonlySet<unknown> = new Set([null, 'central', 'province', 'prefecture', 'county', 'township', 'unit']);

/** @returns whether a value has the shape of clues */
export function isClues(value: unknown): value is Clues {
  if (typeof value !== 'object' || value === null) return false;
  const { title, url, source, published, level, names, organiser, place, posts, held, slogans, text } = value as Record<string, unknown>;
  return (
    [title, url, source, published, organiser, place].every(isText) &&
    [names, posts, slogans].every(areTexts) &&
    LEVELS.has(level) &&
    Number.isInteger(held) &&
    typeof text === 'string' &&
    text.length <= BEGINNING + END + 1
  );
}
