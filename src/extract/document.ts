import { SURNAME_CHARACTERS } from '../lexicon';
import type { Article } from '../model';
import { type Block, blocksOf } from '../text/blocks';
import type { MappedText } from '../text/mapped';
import { normalise } from '../text/normalise';
import { type Stretch, sentencesOf } from '../text/sentences';
import { type Credit, creditsOf } from './credits';
import { mentionsOf, type PersonMention, type PostGroup, untitledOf } from './mentions';
import { withTrailingTitles } from './trailing';
import { matchesOf } from '../text/matches';

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
  const stretches = blocks
    .filter((b) => READ.has(b.kind))
    .flatMap((block) => uncredited(sentencesOf(text, block), credits).map((s) => ({ ...s, block })));
  const uncredit = (s: Sentence): Sentence => ({
    ...s,
    persons: s.persons.filter((p) => !credits.some((c) => p.start < c.to && c.from < p.end)),
  });
  const first = stretches.map((s) => uncredit(sentenceWith(text, s, new Set())));
  const known = new Set(first.flatMap((s) => s.persons.filter((p) => isSure(text, p)).map((p) => p.name)));
  const second = stretches.map((s) => uncredit(sentenceWith(text, s, known)));
  const names = new Set(second.flatMap((s) => s.persons.map((p) => p.name)));
  const bySurname = holdersOf(second);
  const sentences = second.map((s) => ({
    ...s,
    persons: withSurnameTitles(text, { ...s, persons: withOccurrences(text, s, names) }, bySurname),
  }));
  return { article, source, text, blocks, sentences, credits };
}

/** Cuts off what credits take of a sentence. */
const uncredited = (sentences: readonly Stretch[], credits: readonly Credit[]): Stretch[] =>
  sentences.flatMap((s) => {
    const taken = credits.filter((c) => c.from >= s.start && c.from < s.end);
    const tail = taken.find((c) => c.to >= s.end - 2);
    return tail && tail.from > s.start ? [{ start: s.start, end: tail.from }] : tail ? [] : [s];
  });

const isSure = (text: string, p: PersonMention): boolean =>
  p.rule !== 'subject' || /^[，。、；）]/.test(text.slice(p.end, p.end + 1)) || text.split(p.name).length > 2;

function sentenceWith(text: string, stretch: Stretch & { block: Block }, known: ReadonlySet<string>): Sentence {
  const { persons, groups } = mentionsOf(text, stretch, known);
  const untitled = untitledOf(text, stretch, known, persons);
  return { ...stretch, ...withTrailingTitles(text, { persons: [...persons, ...untitled].sort((a, b) => a.start - b.start), groups }) };
}

const SURNAME_TITLE =
  /(?<=^|[，。；：、\n“]|会上|随后|最后|其中)(\p{Script=Han})(副?(?:书记|校长|院长|主任|县长|市长|区长|镇长|乡长|局长|主席|部长|董事长|总经理|检察长|会长))(?=[一-龥，、])/gu;

/** The persons of the document whose family name nobody else has, with the last words of their titles. */
function holdersOf(sentences: readonly Sentence[]): Map<string, { name: string; titles: string[] } | null> {
  const holders = new Map<string, { name: string; titles: string[] } | null>();
  for (const p of sentences.flatMap((s) => s.persons)) {
    const surname = p.name[0] as string;
    const titles = p.titles.map((t) => t.text);
    const held = holders.get(surname);
    if (held === undefined) holders.set(surname, { name: p.name, titles });
    else if (held && held.name === p.name) held.titles.push(...titles);
    else holders.set(surname, null);
  }
  return holders;
}

/** Adds the persons who are called by family name and post only: 钟校长. */
function withSurnameTitles(
  text: string,
  sentence: Sentence,
  holders: ReadonlyMap<string, { name: string; titles: string[] } | null>,
): PersonMention[] {
  const persons = [...sentence.persons];
  for (const m of matchesOf(text.slice(sentence.start, sentence.end), SURNAME_TITLE)) {
    const holder = holders.get(m[1] as string);
    const start = sentence.start + m.index;
    const end = start + m[0].length;
    if (!holder?.titles.some((title) => title.endsWith(m[2] as string)) || persons.some((p) => p.start < end && start < p.end)) continue;
    persons.push({ name: holder.name, start, end, titles: [], body: '', from: start, rule: 'surname-title' });
  }
  return persons.sort((a, b) => a.start - b.start);
}

/** A name inside a doctrine is no person. */
const DOCTRINE = /^(?:新时代|经济思想|外交思想|法治思想|强军思想|生态文明|文化思想|思想|总体国家)/;

/** Adds every further place of the sentence where a name of the document stands. */
function withOccurrences(text: string, sentence: Sentence, names: ReadonlySet<string>): PersonMention[] {
  const persons = [...sentence.persons];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(name, sentence.start); at >= 0 && at < sentence.end; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (!DOCTRINE.test(text.slice(end, end + 7)) && !persons.some((p) => p.start < end && at < p.end))
        persons.push({ name, start: at, end, titles: [], body: '', from: at, rule: 'again' });
    }
  }
  return persons.sort((a, b) => a.start - b.start);
}
