import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import { pageArticle } from '../content/page-article';
import { TEXT_CAP } from '../content/page-text';
import type { Article } from '../src/model';
import { decoded } from './decoded';

/**
 * Makes an article of a file's bytes.
 * @param file its name; the ending decides whether it is a page (.html, .htm, .shtml) or plain text
 * @throws Error where a page has no article, or the text is too long
 */
export function articleFrom(file: string, bytes: Uint8Array): Article {
  const text = decoded(bytes);
  if (!/^\.(?:s?html?|xhtml)$/i.test(extname(file))) return textOf(text);
  return pageOf(text, '');
}

const tooLong = (): Error => new Error(`too long: more than ${TEXT_CAP} characters`);

/**
 * Makes an article of plain text.
 * @throws Error where it is longer than what is read of a page
 */
export function textOf(text: string): Article {
  if (text.length > TEXT_CAP) throw tooLong();
  return { text };
}

/**
 * Makes an article of a page.
 * @param address where the page lies; empty when that is not known
 * @throws Error where the page has no article, or one that is too long to be read
 */
export function pageOf(html: string, address: string): Article {
  const { document } = parseHTML(html);
  const page = pageArticle(document as unknown as Document, address);
  if (!page) throw new Error('no article found in this page');
  if (page.page.tooLong) throw tooLong();
  return page.article;
}
