/** What is put into a page to find its body there, ours and Readability's beside each other. */
import { pageArticle } from '../../../content/page-article';
import { readPageText } from '../../../content/page-text';

type Reader = new (doc: Document) => { parse(): { textContent: string } | null };
declare const Readability: Reader | undefined;

const RUNS = 5;

function timed<T>(prepare: () => T, run: (prepared: T) => string): { text: string; ms: number } {
  let text = '';
  const times = Array.from({ length: RUNS }, () => {
    const prepared = prepare();
    const start = performance.now();
    text = run(prepared);
    return performance.now() - start;
  });
  return { text, ms: times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0 };
}

const ours = () => {
  const found = pageArticle(document)?.found;
  return found ? readPageText([found.roots.at(-1) as Element], found.drop).text : '';
};

/** Readability takes its document apart, so it gets a copy; making the copy is not counted against it. */
const theirs = (Reader: Reader) =>
  timed(
    () => document.cloneNode(true) as Document,
    (copy) => new Reader(copy).parse()?.textContent ?? '',
  );

Object.assign(globalThis, {
  findBodies: () => ({
    ours: timed(() => undefined, ours),
    ...(typeof Readability === 'undefined' ? {} : { Readability: theirs(Readability) }),
  }),
});
