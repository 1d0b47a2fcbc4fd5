/** Finding the body without a browser. */
import { createRequire } from 'node:module';
import { pageArticle } from '../../../content/page-article';
import { readPageText } from '../../../content/page-text';
import { type FoundBody, readabilityFile } from './finders';
import { parsed } from './node-run';
import type { Row } from './set';
import { median } from './tables';

const RUNS = 5;

type Finder = (doc: Document) => string;
type Readability = new (doc: Document) => { parse(): { textContent: string } | null };

/** The text of the article's body alone, without headline and credits. */
const ours: Finder = (doc) => {
  const found = pageArticle(doc, '')?.found;
  return found ? readPageText([found.roots.at(-1) as Element], found.drop).text : '';
};

function theirs(): Finder | null {
  const file = readabilityFile();
  if (!file) return null;
  const Reader = createRequire(import.meta.url)(file) as Readability;
  return (doc) => new Reader(doc).parse()?.textContent ?? '';
}

/** Each run on a page of its own: Readability takes the page apart. */
function tried(finder: FoundBody['finder'], find: Finder, row: Row): FoundBody {
  let text = '';
  const times = Array.from({ length: RUNS }, () => {
    const doc = parsed(row);
    const start = performance.now();
    text = find(doc);
    return performance.now() - start;
  });
  return { finder, row, text, ms: median(times) };
}

/** @returns what each finder found on every page whose body is known */
export function bodiesInNode(rows: readonly Row[]): FoundBody[] {
  const known = rows.filter(({ body }) => body);
  const other = theirs();
  return [...known.map((row) => tried('ours', ours, row)), ...(other ? known.map((row) => tried('Readability', other, row)) : [])];
}
