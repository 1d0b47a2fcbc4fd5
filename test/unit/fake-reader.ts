/** A reader for tests of the page: it takes every text with 会议 for a report whose only official is 王立新. */
import type { Article, Reading } from '../../src/model';
import { SAMPLE } from './sample-reading';

export function fakeRead(article: Article, { force }: { force: boolean }): Reading {
  if (!article.text.includes('会议') && !force) return { schema: 1, isMeetingReport: false, confidence: 0 };
  const at = article.text.indexOf('王立新');
  const person = { ...SAMPLE.persons[0], name: '王立新', surface: '王立新', spans: at < 0 ? [] : [[at, at + 3]] };
  return { ...SAMPLE, persons: [person], targets: [], slogans: [] } as unknown as Reading;
}

/** A page with an article that begins with these words. */
export const article = (text: string) => `<h1>要闻</h1><div class="TRS_Editor"><p>${text}，${'要抓好落实，迎难而上，'.repeat(8)}</p></div>`;
