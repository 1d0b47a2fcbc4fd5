/**
 * Links that lead to words of a page, by text fragments (https://wicg.github.io/scroll-to-text-fragment/): `#:~:text=prefix-,start,end,-suffix`.
 * Browsers look for whole words, so what is looked for begins and ends at punctuation.
 */
import type { Span } from '../model';
import { webAddress } from './clean';

const ENDS = /[。！？!?；;\n]/u;
/** Where a text can be cut without cutting a word. */
const MARKS = /[，,、：:。！？!?；;“”‘’（）()《》\s]+/u;

/** Sentences up to this many UTF-16 units are given in full; of longer ones the first and the last clause. */
const WHOLE = 40;

/** The words around a quotation are at most so many UTF-16 units, unless a single clause is longer. */
const AROUND = 12;

/** @returns the sentence, within its block, in which a span begins */
export function sentenceOf(text: string, [from, to]: Span): Span {
  let start = from;
  while (start > 0 && !ENDS.test(text.charAt(start - 1))) start--;
  let end = Math.max(from, start);
  while (end < text.length && !ENDS.test(text.charAt(end))) end++;
  const stop = text.charAt(end) === '\n' ? end : Math.min(end + 1, text.length);
  return trimmed(text, [start, Math.max(stop, Math.min(to, endOfBlock(text, from)))]);
}

const endOfBlock = (text: string, from: number): number => (text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from));

function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  return [start + words.length - words.trimStart().length, end - (words.length - words.trimEnd().length)];
}

/** The clauses of some words: what stands between marks. */
const clauses = (words: string): string[] => words.split(MARKS).filter((clause) => clause !== '');

/** Takes clauses until they are long enough, with the marks between them. */
function firstOf(words: string, length: number): string {
  let end = 0;
  for (const clause of clauses(words)) {
    end = words.indexOf(clause, end) + clause.length;
    if (end >= length) break;
  }
  return words.slice(0, end);
}

function lastOf(words: string, length: number): string {
  let start = words.length;
  for (const clause of clauses(words).reverse()) {
    start = words.lastIndexOf(clause, start - clause.length);
    if (words.length - start >= length) break;
  }
  return words.slice(start);
}

/** White space counts as none, because blocks and lines are broken elsewhere on the page. */
const times = (text: string, words: string): number => text.split(words).length - 1;

/** Percent-encodes words; `-` and `,` mean something in a fragment, and half a character cannot be encoded. */
const encoded = (words: string): string => encodeURIComponent(words.replace(/\p{Cs}/gu, '\uFFFD').trim()).replaceAll('-', '%2D');

/**
 * @param text the article as the page shows it, blocks separated by "\n"
 * @param span the sentence that is meant
 * @returns the directive without `#:~:`: the words, and where they stand more than once those around them
 */
export function textDirective(text: string, [start, end]: Span): string {
  const words = text.slice(start, end);
  const isWhole = words.length <= WHOLE || clauses(words).length < 2;
  const [first, last] = isWhole ? [words, ''] : [firstOf(words, AROUND), lastOf(words, AROUND)];
  const quoted = [first, last]
    .filter((part) => part !== '')
    .map(encoded)
    .join(',');
  if (times(text, first) === 1) return `text=${quoted}`;
  const before = lastOf(text.slice(0, start).split('\n').filter(Boolean).at(-1) ?? '', AROUND);
  const after = firstOf(text.slice(end).split('\n').filter(Boolean)[0] ?? '', AROUND);
  return `text=${before === '' ? '' : `${encoded(before)}-,`}${quoted}${after === '' ? '' : `,-${encoded(after)}`}`;
}

/**
 * A link to the very sentence that holds a fact.
 * @param url the page's address; a fragment of its own stays, a text directive does not
 * @param text the article as the page shows it
 * @param span where the fact stands
 * @returns null where the page has no address on the web
 */
export function sentenceLink(url: string | null, text: string, span: Span): string | null {
  const [page = '', ...own] = (url ?? '').split(':~:')[0]?.split('#') ?? [];
  const address = webAddress(page);
  const sentence = sentenceOf(text, span);
  if (address === null || sentence[0] >= sentence[1]) return null;
  return `${address}#${encodeURI(own.join('#'))}:~:${textDirective(text, sentence)}`;
}
