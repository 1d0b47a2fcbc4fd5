/** What a page is, once its article has been found. */
import { reading } from '../src/reader';
import type { PageState } from '../src/messages';
import type { Steps } from '../src/steps';
import { dictionaryFor } from './dictionary/door';
import { titleOf } from './find/headline';
import type { PageArticle } from './page-article';
import { SELECTION } from './selection';

export interface Judging {
  /** Read it as a report whatever it looks like. */
  readonly forced: boolean;
  /** Has the dictionary of Traditional characters put into this frame; may reject, and may never answer. */
  fetchDictionary(): Promise<unknown>;
}

/** @returns what the page is, once it has been read */
export function* judging(doc: Document, got: PageArticle | null, { forced, fetchDictionary }: Judging): Steps<PageState> {
  const where = { title: titleOf(doc) ?? '', url: doc.URL };
  if (!got) return { status: 'no-article', ...where };
  if (got.page.tooLong) return { status: 'too-long', ...where, length: Math.max(got.found.size, got.page.text.length) };
  const dictionary = dictionaryFor(`${got.article.title ?? ''}${got.page.text}`, fetchDictionary);
  if (dictionary) yield dictionary;
  const read = yield* reading(got.article, { force: forced });
  if (!read.isMeetingReport) return { status: 'not-report', ...where };
  const selected = got.found.how === SELECTION ? { selected: true } : {};
  return { status: 'report', reading: read, text: got.page.text, ...selected, ...where };
}
