import { SURNAME_CHARACTERS, words } from '../lexicon';
import type { Article } from '../model';
import { type Block, blocksOf } from './blocks';
import type { MappedText } from '../text/mapped';
import { normalise } from '../text/normalise';
import { type Stretch, sentencesOf } from '../text/sentences';
import type { Credit } from './credit';
import { creditsOf } from './credits';
import { mentionsOf } from './mentions';
import type { PersonMention, PostGroup } from './person-mention';
import { type Post, postsOf } from './posts';
import { untitledOf } from './untitled';
import { holdsAny, repeatedOf, withOccurrences } from './occurrences';
import { holdersOf, withSurnameTitles } from './surname-titles';
import { withTrailingTitles } from './trailing';
import { Taken } from '../text/taken';

/** A sentence with those who are named in it. */
export interface Sentence extends Stretch {
  readonly block: Block;
  /** By place; occurrences of names known from elsewhere included. */
  readonly persons: readonly PersonMention[];
  readonly groups: readonly PostGroup[];
}

/** An article made ready for reading: everything in units of the normalised text. */
export interface ReadDocument {
  readonly article: Article;
  readonly source: MappedText;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly credits: readonly Credit[];
}

const READ: ReadonlySet<string> = new Set(['heading', 'body', 'section']);

/** Cleans, cuts and searches an article for names: twice, since a name that is clear in one place settles it in another. */
export function documentOf(article: Article): ReadDocument {
  const source = normalise(article.text, SURNAME_CHARACTERS);
  const text = source.text;
  const blocks = blocksOf(text);
  const credits = creditsOf(text, blocks);
  const credited = new Taken(credits.map(({ from, to }) => ({ start: from, end: to })));
  const search = (stretch: Cut, known: ReadonlySet<string>): Sentence & Cut => sentenceWith(text, stretch, known, credited);
  const first = cutOf(text, blocks, credits).map((stretch) => search(stretch, NOBODY));
  const known = words([...sureNames(text, first)]);
  const names = new Set(known.all);
  const second = first.map((s) => (holdsAny(text, s, known) ? search(s, names) : s));
  return { article, source, text, blocks, sentences: everyPlace(text, second), credits };
}

const NOBODY: ReadonlySet<string> = new Set();

type Cut = Stretch & { readonly block: Block; readonly posts: readonly Post[] };

/** The sentences that are read, without what credits take of them. */
function cutOf(text: string, blocks: readonly Block[], credits: readonly Credit[]): Cut[] {
  const cuts: Cut[] = [];
  const byPlace = credits.map((credit, i) => ({ credit, i })).sort((a, b) => a.credit.from - b.credit.from);
  let next = 0;
  for (const block of blocks.filter((b) => READ.has(b.kind)))
    for (const { start, end } of sentencesOf(text, block)) {
      const taken: typeof byPlace = [];
      for (; (byPlace[next]?.credit.from ?? end) < end; next++)
        if ((byPlace[next]?.credit.from ?? 0) >= start) taken.push(byPlace[next] as (typeof byPlace)[number]);
      const tail = taken.sort((a, b) => a.i - b.i).find(({ credit }) => credit.to >= end - 2)?.credit;
      const until = tail?.from ?? end;
      if (!tail || until > start) cuts.push({ start, end: until, block, posts: postsOf(text, start, until) });
    }
  return cuts;
}

/** The names that hold elsewhere too: all but those that only a verb behind them shows, once. */
function sureNames(text: string, sentences: readonly Sentence[]): Set<string> {
  const persons = sentences.flatMap((s) => s.persons);
  const isMarked = (p: PersonMention) => p.rule !== 'subject' || /^[，。、；）]/.test(text.slice(p.end, p.end + 1));
  const repeated = repeatedOf(text, new Set(persons.filter((p) => !isMarked(p)).map((p) => p.name)));
  return new Set(persons.filter((p) => isMarked(p) || repeated.has(p.name)).map((p) => p.name));
}

/** @param credited what credits have taken: nobody who stands there belongs to a sentence */
function sentenceWith(text: string, { start, end, block, posts }: Cut, known: ReadonlySet<string>, credited: Taken): Sentence & Cut {
  const found = mentionsOf(text, posts, end, known);
  const untitled = untitledOf(text, { start, end }, known, found.persons);
  const all = untitled.length > 0 ? [...found.persons, ...untitled].sort((a, b) => a.start - b.start) : found.persons;
  const { persons, groups } = withTrailingTitles(text, { persons: all, groups: found.groups });
  return { start, end, block, posts, persons: persons.filter((p) => !credited.meets(p)), groups };
}

/** Adds the places where a name stands again, and where only a family name and a post stand. */
function everyPlace(text: string, sentences: readonly Sentence[]): Sentence[] {
  const persons = sentences.flatMap((s) => s.persons);
  const names = words([...new Set(persons.map((p) => p.name))]);
  const holders = holdersOf(persons);
  return sentences.map((s) => {
    const { start, end, block, groups } = s;
    return {
      start,
      end,
      block,
      persons: withSurnameTitles(text, { start, end, persons: withOccurrences(text, s, names) }, holders),
      groups,
    };
  });
}
