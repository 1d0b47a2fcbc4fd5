/** Which entries of the outline are wanted: by class, by person, by words. */
import type { MeetingReading, Span } from '../../src/model';
import type { MarkClass } from '../../src/settings';
import { simplifiedWords } from '../../src/text/simplified-words';
import { full, type Group, type Item, ofClass, type Part } from './items';

export interface Sieve {
  /** null for every section. */
  readonly only: MarkClass | null;
  /** A person's canonical name; null for everybody. */
  readonly person: string | null;
  /** As typed. */
  readonly words: string;
}

export const EVERYTHING: Sieve = { only: null, person: null, words: '' };

const fold = (words: string): string => simplifiedWords(words.normalize('NFKC')).toLowerCase();

const within = ([start, end]: Span, spans: readonly Span[]): boolean => spans.some(([from, to]) => start >= from && end <= to);

/** All that an entry shows, folded; kept because people type letter by letter. */
const folded = new WeakMap<Item, string>();

function wordsOf(item: Item, group: Group): string {
  const known = folded.get(item);
  if (known !== undefined) return known;
  const saying = group.saying === null ? '' : `${group.saying.statement.speaker} ${group.posts}`;
  const words = fold([item.words, item.before ?? '', ...item.notes.map((note) => note.words), saying].join('\n'));
  folded.set(item, words);
  return words;
}

/** What belongs to a person: the entry of the name, what the person said, and what is named in it. */
function isOf(item: Item, group: Group, name: string, said: readonly Span[]): boolean {
  if (group.saying !== null) return group.saying.statement.speaker === name;
  return item.id === `person-${name}` || (!item.id.startsWith('person-') && item.spans.some((span) => within(span, said)));
}

/** @returns the sections with the entries that pass, without those that hold none */
export function sifted(parts: readonly Part[], reading: MeetingReading, { only, person, words }: Sieve): readonly Part[] {
  const wanted = fold(words).split(/\s+/u).filter(Boolean);
  const said = reading.statements.filter(({ speaker }) => speaker === person).map(({ span }) => span);
  const passes = (item: Item, group: Group) =>
    (person === null || isOf(item, group, person, said)) && wanted.every((word) => wordsOf(item, group).includes(word));
  return ofClass(parts, only)
    .map((part) =>
      full({ ...part, groups: part.groups.map((group) => ({ ...group, items: group.items.filter((item) => passes(item, group)) })) }),
    )
    .filter(({ groups }) => groups.length > 0);
}

/** Everybody whose words or posts can be asked for: speakers first, each once. */
export const peopleIn = (reading: MeetingReading): readonly string[] => {
  const speakers = reading.statements.map(({ speaker }) => speaker);
  const named = reading.persons.filter((person) => person.class !== 'credit').map(({ name }) => name);
  return [...new Set([...named.filter((name) => speakers.includes(name)), ...named])];
};
