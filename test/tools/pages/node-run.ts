/** Detection without a browser: the detector, then the reader, on every page as a parser builds it. */
import { parseHTML } from 'linkedom';
import { pageArticle } from '../../../content/page-article';
import { read } from '../../../src/index';
import { bytesOf, type Row } from './set';
import { loadStub } from './stub';
import type { Verdict } from './verdict';

/** The page of a row, parsed anew. */
export const parsed = (row: Row): Document => parseHTML(bytesOf(row).toString('utf8')).document as unknown as Document;

function statusOf(doc: Document): Verdict['status'] {
  const got = pageArticle(doc, '');
  if (!got) return 'no-article';
  if (got.page.tooLong) return 'too-long';
  return read(got.article).isMeetingReport ? 'report' : 'not-report';
}

/** @returns the verdict on every page; the reader is asked about pages too that the detector would leave asleep */
export async function verdictsInNode(rows: readonly Row[]): Promise<Verdict[]> {
  const wakes = await loadStub();
  return rows.map((row) => {
    const doc = parsed(row);
    const woke = wakes(doc);
    const start = performance.now();
    const status = statusOf(doc);
    return { row, woke, status, ms: performance.now() - start, shown: woke && status === 'report' };
  });
}
