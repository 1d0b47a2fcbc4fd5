/** What a page is, once its article has been found. */
import { reading } from '../src/index';
import type { PageState } from '../src/messages';
import type { Steps } from '../src/steps';
import { titleOf } from './find/headline';
import type { PageArticle } from './page-article';
import { SELECTION } from './selection';

/** @param forced read it as a report whatever it looks like */
export function* judging(doc: Document, got: PageArticle | null, forced: boolean): Steps<PageState> {
  const where = { title: titleOf(doc) ?? '', url: doc.URL };
  if (!got) return { status: 'no-article', ...where };
  if (got.page.tooLong) return { status: 'too-long', ...where, length: Math.max(got.found.size, got.page.text.length) };
  const read = yield* reading(got.article, { force: forced });
  if (!read.isMeetingReport) return { status: 'not-report', ...where };
  const selected = got.found.how === SELECTION ? { selected: true } : {};
  return { status: 'report', reading: read, text: got.page.text, ...selected, ...where };
}
