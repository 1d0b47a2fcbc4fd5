import { CALLED_BY_SURNAME } from '../lexicon';
import { matchesOf } from '../text/matches';
import { Taken } from '../text/taken';
import type { PersonMention } from './person-mention';

const TITLE = `(副?(?:${CALLED_BY_SURNAME.join('|')}|检(?=强调|指出|要求|表示|说|从|就|在|对)|总(?!结|书|理|经|指挥|工|监|裁|体|量|的|署|局|站|部|队|会)))`;
const SURNAME_TITLE = new RegExp(`(?<=^|[，。；：、\\n“]|会上|随后|最后|其中|[，；]?由)(\\p{Script=Han})${TITLE}(?=[一-龥，、])`, 'gu');
const LAST_WORDS = new RegExp(`${TITLE}$`);

/** Who has a family name, and the last words of the titles held; null where several have it. */
export type Holders = ReadonlyMap<string, { readonly name: string; readonly called: ReadonlySet<string> } | null>;

/** @returns the persons of the document whose family name nobody else has */
export function holdersOf(persons: Iterable<PersonMention>): Holders {
  const holders = new Map<string, { name: string; called: Set<string> } | null>();
  for (const p of persons) {
    const surname = p.name[0] as string;
    const held = holders.get(surname);
    if (held === undefined) holders.set(surname, { name: p.name, called: calledBy(p, new Set()) });
    else if (held && held.name === p.name) calledBy(p, held.called);
    else holders.set(surname, null);
  }
  return holders;
}

/** Who is 副市长 may be called 市长 too. */
function calledBy(person: PersonMention, called: Set<string>): Set<string> {
  for (const title of person.titles) {
    const last = LAST_WORDS.exec(title.text)?.[1];
    if (last) called.add(last).add(last.replace(/^副/, ''));
    if (title.text.endsWith('检察长')) called.add('检');
    if (/(?:经理|总裁|总监|董事长)$/.test(title.text)) called.add('总');
  }
  return called;
}

/** Adds the persons who are called by family name and post only: 钟校长. */
export function withSurnameTitles(
  text: string,
  { start: from, end: to, persons: known }: { readonly start: number; readonly end: number; readonly persons: readonly PersonMention[] },
  holders: Holders,
): readonly PersonMention[] {
  const called = matchesOf(text.slice(from, to), SURNAME_TITLE).flatMap((m) => {
    const holder = holders.get(m[1] as string);
    const start = from + m.index;
    return holder?.called.has(m[2] as string) ? [{ name: holder.name, start, end: start + m[0].length }] : [];
  });
  if (called.length === 0) return known;
  const taken = new Taken(known);
  const free = called.filter((place) => !taken.meets(place));
  const added = free.map((place) => ({
    name: place.name,
    start: place.start,
    end: place.end,
    titles: [],
    body: '',
    from: place.start,
    rule: 'surname-title' as const,
  }));
  return [...known, ...added].sort((a, b) => a.start - b.start);
}
