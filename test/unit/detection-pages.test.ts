/** The two looks at a page, one after the other, as in a browser: the detector wakes the reader, and the reader decides. */
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageArticle } from '../../content/page-article';
import { read } from '../../src/index';
import { verdictsInNode } from '../tools/pages/node-run';
import { isThere, readRows } from '../tools/pages/set';
import { loadStub } from '../tools/pages/stub';
import { faultLines, ratesOf } from '../tools/pages/tables';
import { PAGE_SHELLS, shell } from '../tools/shells.mjs';
import { readSamples } from '../tools/shells/library.mjs';

const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;
const samples = readSamples();
let wakes: (doc: Document) => boolean = () => false;
beforeAll(async () => {
  wakes = await loadStub();
});

function isReport(doc: Document): boolean {
  const got = pageArticle(doc, '');
  return got !== null && read(got.article).isMeetingReport;
}

describe.each(PAGE_SHELLS)('in a page of the kind %s', (kind) => {
  it.each(samples.map((sample) => [sample.id, sample] as const))('%s is told for what it is', (_id, sample) => {
    const doc = documentOf(shell(kind, sample));
    expect(wakes(doc) && isReport(doc)).toBe(sample.kind === 'meeting-report');
  });
});

describe.skipIf(!isThere())('real pages, from a folder of real articles beside the checkout (skipped where it is missing)', () => {
  it('are told for what they are, and few wake the reader for nothing', async () => {
    const verdicts = await verdictsInNode(readRows());
    const { precision, recall, needless } = ratesOf(verdicts);
    expect(faultLines(verdicts).filter((line) => line.startsWith('wrong'))).toEqual([]);
    expect([precision, recall]).toEqual([1, 1]);
    expect(needless).toBeLessThan(0.05);
  }, 60_000);
});
