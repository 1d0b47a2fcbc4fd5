/** What is true of finding and reading the article of any page. */
import { isSameArticle, type PageArticle, pageArticle } from '../../content/page-article';
import { offsetOf, type PageText, readPageText, slicesOf } from '../../content/page-text';
import { read } from '../../src/index';
import type { Span } from '../../src/model';
import { readingFaults, spansOf } from './reader-claims';

const BLANKS = /[ \t\r\n\f]/g;
/** What the page's text shows of a node: white space is a space, and what turns the order of others is nothing. */
const shownAs = (words: string): string => words.replace(BLANKS, ' ').replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\u2060');

function* pieceFaults({ text, pieces }: PageText): Iterable<string> {
  let end = 0;
  for (const piece of pieces) {
    const [from, to] = [piece.offset, piece.offset + piece.end - piece.start];
    if (piece.start < end || piece.end <= piece.start) yield `piece ${piece.start}–${piece.end} is out of order or empty`;
    if (!/^\n*$/.test(text.slice(end, piece.start))) yield `${end}–${piece.start} comes from nowhere`;
    if (from < 0 || to > piece.node.data.length) yield `piece ${piece.start}–${piece.end} lies outside its node`;
    if (shownAs(piece.node.data.slice(from, to)) !== shownAs(text.slice(piece.start, piece.end)))
      yield `piece ${piece.start} says something else`;
    end = piece.end;
  }
  if (end !== text.length) yield `${end}–${text.length} comes from nowhere`;
}

function* sliceFaults(page: PageText, span: Span): Iterable<string> {
  const slices = slicesOf(page, span);
  let words = '';
  for (const { node, start, end } of slices) {
    if (start < 0 || end <= start || end > node.data.length) yield `${span.join('–')} leads outside its node`;
    words += node.data.slice(start, end);
    const back = offsetOf(page, node, start);
    if (back === null || back > span[1] || back < span[0]) yield `${span.join('–')} does not lead back`;
  }
  const bare = (said: string) => shownAs(said).replaceAll(' ', '');
  if (bare(words) !== bare(page.text.slice(...span))) yield `${span.join('–')} leads to other words`;
}

function* foundFaults({ found }: PageArticle): Iterable<string> {
  const all = [...found.roots, ...found.credits];
  for (const root of all)
    if (all.some((other) => other !== root && other.contains(root))) yield `a <${root.localName}> that is read stands inside another`;
  for (const dropped of found.drop)
    if (!found.roots.some((root) => root !== dropped && root.contains(dropped)))
      yield `a <${dropped.localName}> is left out that was not inside`;
}

/** Some spans of a text: of every length, and ending at every kind of place. */
function someSpans({ length }: string, seed: number): Span[] {
  return Array.from({ length: length ? 8 : 0 }, (_, i) => {
    const start = (seed * 31 + i * 7919) % length;
    return [start, Math.min(length, start + 1 + ((seed + i * 104_729) % Math.max(1, length >> (i % 6))))];
  });
}

/** Finds, reads and marks. @param seed chooses the spans that are led back @returns what is wrong, in words */
export function pageFaults(doc: Document, seed: number): string[] {
  const before = doc.documentElement.outerHTML;
  const got = pageArticle(doc, 'https://news.example/a/1.html');
  const body = doc.querySelector('body');
  const whole = body ? readPageText([body]) : null;
  const faults = whole ? [...pieceFaults(whole), ...someSpans(whole.text, seed).flatMap((span) => [...sliceFaults(whole, span)])] : [];
  if (got) faults.push(...articleFaults(doc, got, seed));
  if (doc.documentElement.outerHTML !== before) faults.push('the page was changed');
  return faults;
}

function articleFaults(doc: Document, got: PageArticle, seed: number): string[] {
  const { page, article } = got;
  const again = pageArticle(doc, 'https://news.example/a/1.html');
  const reading = read(article, { force: true });
  if (!reading.isMeetingReport) return ['a page that must be read is not'];
  return [
    ...(again && isSameArticle(got, again) ? [] : ['the same page is another one the second time']),
    ...foundFaults(got),
    ...pieceFaults(page),
    ...[...spansOf(reading), ...someSpans(page.text, seed)].flatMap((span) => [...sliceFaults(page, span)]),
    ...readingFaults(page.text, reading),
  ];
}
