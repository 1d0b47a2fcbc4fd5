/** What a page is, once its article has been found. */
import type { PageState } from '../src/messages';
import type { Article, MeetingReading, Reading } from '../src/model';
import type { Steps } from './steps';
import { titleOf } from './find/headline';
import type { PageArticle } from './page-article';
import { SELECTION } from './selection';

const isReport = (read: Reading | null): read is MeetingReading => read?.isMeetingReport ?? false;

export interface Judging {
  /** Read it as a report whatever it looks like. */
  readonly forced: boolean;
  /** Has an article read; rejects where no reading comes. */
  readArticle(article: Article, force: boolean): Promise<Reading>;
}

/** @returns what the page is, once it has been read */
export function* judging(doc: Document, got: PageArticle | null, { forced, readArticle }: Judging): Steps<PageState> {
  const where = { title: titleOf(doc) ?? '', url: doc.URL };
  if (!got) return { status: 'no-article', ...where };
  if (got.page.tooLong) return { status: 'too-long', ...where, length: Math.max(got.found.size, got.page.text.length) };
  let read: Reading | null = null;
  const coming = async () => {
    read = await readArticle(got.article, forced);
  };
  yield coming();
  if (!isReport(read)) return { status: 'not-report', ...where };
  const selected = got.found.how === SELECTION ? { selected: true } : {};
  return { status: 'report', reading: read, text: got.page.text, ...selected, ...where };
}
