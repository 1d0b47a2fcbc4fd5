/** The tables that a reading makes: one line a column, in the order in which it is written. */
import type { AgendaItem, MeetingReading, Person, Slogan, Span, Statement, Target } from '../model';

/** What a cell holds; null is an empty cell. Numbers stay numbers, so that whoever writes them knows them from words. */
export type Cell = string | number | null;

/** A column: its name, and what stands in it. */
export interface Column<Fact> {
  readonly name: string;
  readonly cell: (fact: Fact) => Cell;
}

/** Between the posts or roles of one cell; no post holds it. */
const BETWEEN = '; ';

/** What is known of each post in the order of the titles; empty where nothing is known of any. */
const joined = (words: readonly (string | null)[]): string | null =>
  words.some((word) => word !== null) ? words.map((word) => word ?? '').join(BETWEEN) : null;

const column = <Fact>(name: string, cell: (fact: Fact) => Cell): Column<Fact> => ({ name, cell });

/** Columns of the same name as the fact's own field. */
const fields = <Fact, Name extends keyof Fact & string>(...names: (Fact[Name] extends Cell ? Name : never)[]): Column<Fact>[] =>
  names.map((name) => column(name, (fact) => fact[name] as Cell));

/** Where the fact stands first, in UTF-16 units of the article's text, and how often it stands there. */
const places = <Fact extends { readonly spans: readonly Span[] }>(): Column<Fact>[] => [
  column('start', ({ spans }) => spans[0]?.[0] ?? null),
  column('end', ({ spans }) => spans[0]?.[1] ?? null),
  column('mentions', ({ spans }) => spans.length),
];

/** What every row tells of its report. */
export const REPORT: readonly Column<MeetingReading>[] = [
  column('url', ({ article }) => article.url),
  column('published', ({ article }) => article.published),
  column('meeting', ({ meeting }) => meeting.names[0] ?? null),
  column('date', ({ meeting }) => meeting.date),
  column('dateWords', ({ meeting }) => meeting.dateWords),
  column('dateInferred', ({ meeting }) => (meeting.date === null ? null : String(meeting.dateInferred))),
  column('regionInferred', ({ meeting }) => meeting.region),
];

/** Everybody whom the article names. */
export const PERSONS: readonly Column<Person>[] = [
  ...fields<Person, 'order' | 'name' | 'surface' | 'class'>('order', 'name', 'surface', 'class'),
  column('titles', ({ titles }) => titles.join(BETWEEN)),
  column('postsInferred', ({ posts = [] }) => joined(posts.map(({ resolved }) => resolved))),
  column('english', ({ posts = [] }) => joined(posts.map(({ english }) => english))),
  column('roles', ({ roles }) => roles.join(BETWEEN)),
  ...places<Person>(),
  ...fields<Person, 'rule' | 'confidence'>('rule', 'confidence'),
];

/** What was said. */
export const STATEMENTS: readonly Column<Statement>[] = [
  ...fields<Statement, 'speaker' | 'cue' | 'heading' | 'content'>('speaker', 'cue', 'heading', 'content'),
  column('start', ({ span }) => span[0]),
  column('end', ({ span }) => span[1]),
  ...fields<Statement, 'rule' | 'confidence'>('rule', 'confidence'),
];

type TargetField = 'text' | 'type' | 'status' | 'metric' | 'op' | 'value' | 'upTo' | 'unit' | 'period';

/** Targets, with their numbers. */
export const TARGETS: readonly Column<Target>[] = [
  ...fields<Target, TargetField>('text', 'type', 'status', 'metric', 'op', 'value', 'upTo', 'unit', 'period'),
  ...places<Target>(),
  ...fields<Target, 'rule' | 'confidence'>('rule', 'confidence'),
];

/** @returns the glossary's id of a formulation; null for what stands for it in pages (`.3f`) and means nothing elsewhere */
export const glossaryId = (slogan: Slogan): string | null => (slogan.glossaryId?.startsWith('.') ? null : slogan.glossaryId);

/** Slogans. */
export const SLOGANS: readonly Column<Slogan>[] = [
  ...fields<Slogan, 'text' | 'type'>('text', 'type'),
  column('glossaryId', glossaryId),
  ...places<Slogan>(),
  ...fields<Slogan, 'rule' | 'confidence'>('rule', 'confidence'),
];

/** The agenda. */
export const AGENDA: readonly Column<AgendaItem>[] = [
  ...fields<AgendaItem, 'verb' | 'text'>('verb', 'text'),
  column('start', ({ span }) => span[0]),
  column('end', ({ span }) => span[1]),
];
