/** From a page to what the reader is given: the one way in, for the annotator and for the command line. */
import type { Article } from '../src/model';
import { type Found, findArticle } from './find-article';
import { type PageText, readPageText } from './page-text';

export interface PageArticle {
  readonly article: Article;
  readonly page: PageText;
  readonly found: Found;
}

/**
 * @param doc a page, in a browser or parsed by a program
 * @param address where the page lies, when the document does not know
 * @returns the article and the way from its text back to the page, or null where the page has none
 */
export function pageArticle(doc: Document, address: string = doc.URL ?? ''): PageArticle | null {
  const found = findArticle(doc, address);
  if (!found) return null;
  const page = readPageText([...found.roots, ...found.credits], found.drop);
  if (!page.text) return null;
  return { article: { text: page.text, title: found.title, url: address || null, published: found.published }, page, found };
}
