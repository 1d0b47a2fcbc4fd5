/** A reading together with what is known of it beyond its article. */
import type { Explanations } from './explained';
import type { MeetingReading, Person, Slogan } from './model';

function withPosts(person: Person, { posts }: Explanations): Person {
  const unknown = { resolved: null, english: null };
  const of = (title: string) => (Object.hasOwn(posts, title) ? (posts[title] ?? unknown) : unknown);
  return person.class === 'credit' ? person : { ...person, posts: person.titles.map((title) => ({ written: title, ...of(title) })) };
}

/** A slogan under the glossary's own id: pages know only the number of its row. */
function withId(slogan: Slogan, { slogans }: Explanations): Slogan {
  const { glossaryId } = slogan;
  return glossaryId !== null && Object.hasOwn(slogans, glossaryId) ? { ...slogan, glossaryId: slogans[glossaryId]?.id ?? null } : slogan;
}

/** What slogans mean, by the glossary's own ids. */
export const knownSlogans = (explained: Explanations | null): Explanations['slogans'] =>
  Object.fromEntries(Object.values(explained?.slogans ?? {}).map((slogan) => [slogan.id, slogan]));

/** @returns the reading with its region, its posts in full and its slogans by the glossary's own ids, where they are known */
export function explainedReading(reading: MeetingReading, explained: Explanations | null): MeetingReading {
  if (explained === null) return reading;
  const { region } = explained;
  return {
    ...reading,
    meeting: { ...reading.meeting, ...(region === null ? {} : { region: region.name, regionFrom: region.from }) },
    persons: reading.persons.map((person) => withPosts(person, explained)),
    slogans: reading.slogans.map((slogan) => withId(slogan, explained)),
  };
}
