/** Posts and points in the page's own characters: a reading has them in Simplified ones. */
import type { MeetingReading, Person, Span } from '../../src/model';
import type { Subject } from './contract';

/** What mirrors put in: readings in brackets behind characters, and spaces. */
const PUT_IN = /[（(][\p{Script=Latin}\s]*[)）]|\s/gu;

/** @returns words of a text as a page in Traditional characters writes them, without what mirrors put in; those of the reading on others, and where the two are not as long */
export function writtenWords(words: string, span: Span, { reading, text }: Subject): string {
  if (reading.article.script !== 'hant') return words;
  const written = text.slice(...span).replace(PUT_IN, '');
  return written.length === words.length ? written : words;
}

/** The characters that a reading is written in. */
const charactersOf = ({ persons, statements }: MeetingReading): ReadonlySet<string> =>
  new Set([...persons.flatMap(({ titles }) => titles), ...statements.map(({ content }) => content)].join(''));

/** @returns the titles of a person as a page in Traditional characters writes them; as they are on others, and where that is not certain */
export function writtenTitles({ titles, titleSpans }: Person, { reading, text }: Subject): readonly string[] {
  if (reading.article.script !== 'hant') return titles;
  const [simplified, page] = [charactersOf(reading), new Set(text)];
  const words = titleSpans.map((span) => [...text.slice(...span).replace(PUT_IN, '')]);
  // Another character for the same is one that the reading never has, for one that the page never has.
  const same = (letter: string | undefined, own: string) => letter === own || (letter && !simplified.has(letter) && !page.has(own));
  const isSource = (word: readonly string[], title: readonly string[]) =>
    word.length === title.length && title.every((own, at) => same(word[at], own));
  return titles.map((title) => words.find((word) => isSource(word, [...title]))?.join('') ?? title);
}
