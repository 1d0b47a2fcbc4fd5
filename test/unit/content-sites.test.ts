/** Each line of content/sites.ts has a page of ours that it is needed for, and the text that it must give beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageArticle } from '../../content/page-article';
import { SITES } from '../../content/sites';

const FOLDER = 'test/pages';
const pages = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.html')) : [];
const hostOf = (page: string) => page.split('--')[0] ?? '';

/** The text of a page that lies at a host. */
function textOf(page: string, host: string): string {
  const { document } = parseHTML(readFileSync(`${FOLDER}/${page}`, 'utf8'));
  return pageArticle(document as unknown as Document, `https://${host}/2024/1.html`)?.article.text ?? '';
}

describe('the lines for sites', () => {
  it('each have a page, and each page has a line', () => {
    expect([...new Set(pages.map(hostOf))].sort()).toEqual(SITES.map(({ host }) => host).sort());
  });

  it.each(pages)('%s is read as the text beside it, and would not be without the line', (page) => {
    const expected = readFileSync(`${FOLDER}/${page.replace(/html$/, 'txt')}`, 'utf8').trimEnd();
    expect(textOf(page, hostOf(page))).toBe(expected);
    expect(textOf(page, 'news.example')).not.toBe(expected);
  });
});
