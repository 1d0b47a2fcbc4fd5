/** From a page to what the reader is given: the one way in, for the annotator and for the command line. */
import type { Article } from '../src/model';
import { finish, type Steps } from './steps';
import { type Found, findingArticle } from './find-article';
import { type PageText, readingPageText, TEXT_CAP } from './page-text';

export interface PageArticle {
  readonly article: Article;
  readonly page: PageText;
  readonly found: Found;
}

/** Elements of a page whose styles take a while. News pages have some two thousand. */
const MANY = 5_000;

/** A page so long that reading it was not begun. */
const UNREAD: PageText = { text: '', pieces: [], firstPiece: new Map(), tooLong: true };

/**
 * @param doc a page, in a browser or parsed by a program
 * @param address where the page lies, when the document does not know
 * @returns the article and the way from its text back to the page, or null where the page has none
 */
export const pageArticle = (doc: Document, address?: string): PageArticle | null => finish(articleSteps(doc, address));

/** {@link pageArticle}, step by step. */
export function* articleSteps(doc: Document, address: string = doc.URL ?? ''): Steps<PageArticle | null> {
  const found = yield* findingArticle(doc, address);
  if (!found) return null;
  // The first question about a style has the browser work out all of them, unless it has done so for itself.
  yield doc.getElementsByTagName('*').length > MANY ? 'drawn' : undefined;
  const page = found.size > TEXT_CAP ? UNREAD : yield* readingPageText([...found.roots, ...found.credits], found.drop);
  if (!page.text && !page.tooLong) return null;
  return { article: { text: page.text, title: found.title, url: address || null, published: found.published }, page, found };
}

/** @returns whether two readings of a page hold the same words in the same nodes */
export const isSameArticle = (a: PageArticle, b: PageArticle): boolean =>
  a.page.text === b.page.text &&
  a.page.pieces.length === b.page.pieces.length &&
  a.page.pieces.every((piece, at) => piece.node === b.page.pieces[at]?.node && piece.offset === b.page.pieces[at]?.offset);

/** The words of an article without its figures: what a clock or a counter in it leaves as it is. */
const wordsOf = ({ page }: PageArticle): string => page.text.replace(/[\d:.,%\s]+/g, '');

/** @returns whether a page holds another article than before, rather than the same one with another figure in it */
export const isOtherArticle = (before: PageArticle, after: PageArticle): boolean =>
  after.found.roots.at(-1) !== before.found.roots.at(-1) || wordsOf(after) !== wordsOf(before);
