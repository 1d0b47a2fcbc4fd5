/** Commands and the menu of pages: marks off and on, from mark to mark, the summary on the clipboard, a selection read. */
import { expect, it } from 'vitest';
import { OwnServer } from './own-server';
import { badgeOf, eventually, marksOf, stateOf } from './page';
import { openPanel, shownPanel } from './panel';
import { inEachBrowser, type Session } from './session';
import { shell } from './strict';

async function openSample({ browser, tab, origin }: Session, path = '/paragraphs/city-economy'): Promise<number> {
  await tab.front();
  await tab.goto(`${origin}${path}`);
  const id = await tab.id();
  await stateOf(browser, id);
  await eventually(async () => expect((await marksOf(tab)).official).not.toEqual([]));
  return id;
}

const flashed = ({ tab }: Session) =>
  eventually(async () => {
    const { flash } = await marksOf(tab);
    expect(flash).not.toEqual([]);
    return flash.join('');
  });

inEachBrowser('a command', (session) => {
  it('takes the marks of a page away, and brings them back', async () => {
    await openSample(session());
    const { browser, tab } = session();
    const before = await marksOf(tab);
    await browser.command('toggle-marks', tab);
    await eventually(async () => expect(await marksOf(tab)).toEqual({ official: [], target: [], slogan: [], flash: [] }));
    await browser.command('toggle-marks', tab);
    await eventually(async () => expect(await marksOf(tab)).toEqual(before));
  });

  it('goes from mark to mark and back', async () => {
    await openSample(session());
    const { browser, tab } = session();
    await tab.evaluate(() => window.scrollTo(0, 0));
    await browser.command('next-mark', tab);
    const first = await flashed(session());
    await browser.command('next-mark', tab);
    await eventually(async () => expect(await flashed(session())).not.toBe(first));
    await browser.command('previous-mark', tab);
    await eventually(async () => expect(await flashed(session())).toBe(first));
  });

  it('copies the summary and says so on the badge, with the clipboard of a page that has none', async () => {
    const tabId = await openSample(session());
    const { browser, tab } = session();
    const number = await badgeOf(browser, tabId);
    await browser.command('copy-summary', tab);
    await eventually(async () => expect(await badgeOf(browser, tabId)).toBe('✓'));
    expect(await browser.clipboard()).toContain('上半年经济形势分析会');
    await eventually(async () => expect(await badgeOf(browser, tabId)).toBe(number));
  });

  it('copies under a strict policy, and keeps the copy from the page', async () => {
    const head = `<script>addEventListener('copy', () => { document.title = 'told'; }, true)</script>`;
    const server = await OwnServer.start({ '/': { body: shell('city-economy').replace('</head>', `${head}</head>`) } });
    const { browser, tab } = session();
    await tab.goto(`${server.origin}/`);
    const tabId = await tab.id();
    await stateOf(browser, tabId);
    await browser.menu('copy-summary', tab);
    await eventually(async () => expect(await badgeOf(browser, tabId)).toBe('✓'));
    expect(await browser.clipboard()).toContain('上半年经济形势分析会');
    await server.close();
  });
});

inEachBrowser('the menu of a page', (session) => {
  it('reads a page that is no report', async () => {
    const { browser, tab, origin } = session();
    await tab.front();
    await tab.goto(`${origin}/paragraphs/not-visit-industry`);
    await browser.menu('read-page', tab);
    const tabId = await tab.id();
    await eventually(async () => expect((await stateOf(browser, tabId)).status).toBe('report'));
  });

  it('reads what is selected, and no more', async () => {
    const tabId = await openSample(session());
    const { browser, tab } = session();
    const words = await tab.evaluate(() => {
      const paragraphs = Array.from(document.querySelectorAll('.left-con p')).filter((one) => (one.textContent ?? '').includes('强调'));
      const range = document.createRange();
      range.selectNodeContents(paragraphs[0] as Element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return paragraphs[0]?.textContent?.replace(/\s/g, '') ?? '';
    });
    await browser.menu('read-selection', tab);
    const panel = await openPanel(browser, `?tab=${tabId}`);
    await eventually(async () => expect(await panel.evaluate(() => document.querySelector('.masthead .note') !== null)).toBe(true));
    const { entries } = await shownPanel(panel);
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) expect(words).toContain(entry.replace(/\s/g, ''));
    await panel.click('.note button');
    await eventually(async () => expect((await shownPanel(panel)).entries.length).toBeGreaterThan(40));
    await panel.close();
  });
});
