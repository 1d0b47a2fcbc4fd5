/** The pages that are measured on, each with an eye of our own in its head; served alike with and without the extension. */
import { shell } from '../../tools/shells.mjs';
import { readSamples } from '../../tools/shells/library.mjs';
import { longArticle } from '../texts';
import { EYE } from './eye';

const sampleOf = (id: string) => {
  const sample = readSamples().find((each) => each.id === id);
  if (!sample) throw new Error(`no sample is called ${id}`);
  return sample;
};

const TITLE = '云岭市召开全市经济工作会议';
const LEAD = '7月18日，云岭市召开全市经济工作会议，市委书记陈明主持会议并讲话。会议强调，要抓好落实。';
const page = (body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${TITLE}</title></head><body>${body}</body></html>`;
const article = (inside: string) => page(`<h1>${TITLE}</h1><div><p>${LEAD}</p>${inside}</div>`);
const WORDS = '要坚持稳中求进，确保全年增长5%，';

/** Pages that are far too large, as they are found on the web now and then. */
const HUGE: Readonly<Record<string, () => string>> = {
  'huge-text': () => article(`<p>${WORDS.repeat(20)}</p>`.repeat(5_000)),
  'huge-count': () => article(`<p><b>要</b><i>稳</i></p>`.repeat(33_000)),
  'huge-node': () => article(`<p>${WORDS.repeat(40_000)}</p>`),
  'huge-depth': () => article(`${'<div>'.repeat(10_000)}${LEAD}`),
  'at-the-cap': () =>
    article(
      longArticle(95_000)
        .split('\n')
        .map((line) => `<p>${line}</p>`)
        .join(''),
    ),
};

const seen = (html: string) => ({ body: html.replace(/<head>/i, `<head><script>${EYE}</script>`) });

/** Pages by their paths; the eye looks at what the query of the address tells it to. */
export const pages = () => ({
  '/empty': { body: '<!doctype html><title>empty</title>' },
  '/report': seen(shell('paragraphs', sampleOf('city-economy'))),
  '/other': seen(shell('portal', sampleOf('not-news-bridge-opening'))),
  '/restless': seen(shell('paragraphs', sampleOf('city-economy'))),
  ...Object.fromEntries(Object.entries(HUGE).map(([name, make]) => [`/${name}`, seen(make())])),
});

export const HUGE_PAGES: readonly string[] = Object.keys(HUGE);
