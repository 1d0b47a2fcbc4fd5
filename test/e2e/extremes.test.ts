/** Reports that ask much of the pages of Huiyao: long names, sixty officials, no targets, little room. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { manyPage, samplePage } from '../tools/shots/pages';
import { messagesOf } from '../unit/render-labels';
import type { Tab } from './browsers/browser';
import { forgetSettings, openOptions } from './options-page';
import { OwnServer } from './own-server';
import { stateOf } from './page';
import { openPanel, shownPanel } from './panel';
import { openPopup } from './popup';
import { inEachBrowser, type Session } from './session';

const english = messagesOf('en');

let server: OwnServer;
beforeAll(async () => {
  const sample = (id: string) => ({ body: samplePage('light', id) });
  server = await OwnServer.start({
    '/sixty': { body: manyPage('light') },
    '/plain': sample('city-economy'),
    '/damaged': sample('mirror-readings'),
    '/many': sample('province-teleconference'),
  });
});
afterAll(() => server.close());

async function visit({ browser, tab }: Session, path: string): Promise<number> {
  await tab.front();
  await tab.goto(`${server.origin}${path}`);
  const id = await tab.id();
  await stateOf(browser, id);
  return id;
}

/** What reaches past the right edge of a page that is as wide as told. */
async function pastEdge(tab: Tab, width: number): Promise<string[]> {
  // Firefox has no window narrower than some 450 pixels, so the page is made narrow itself.
  await tab.evaluate((pixels: number) => {
    document.documentElement.style.inlineSize = `${pixels}px`;
    document.body.style.inlineSize = `${pixels}px`;
  }, width);
  return tab.evaluate((pixels: number) => {
    const past = (element: Element) => element.getBoundingClientRect().right > pixels + 1 && !element.matches('.unseen, .unseen *');
    return [...document.querySelectorAll('body *')].filter(past).map((element) => `${element.localName}.${element.className}`);
  }, width);
}

inEachBrowser('the popup', (session) => {
  it.each(['/plain', '/damaged', '/many', '/sixty'])(
    'shows the meeting of %s at a glance: all down to the counts without scrolling',
    async (path) => {
      const { browser } = session();
      const popup = await openPopup(browser, await visit(session(), path));
      await popup.resize(400, browser.name === 'firefox' ? 685 : 600);
      const { low, bar, shown } = await popup.evaluate(() => {
        const wanted = ['h1', '.dateline', '.masthead .pairs', '.copy .primary', '.copy .format', '.copy .cite', 'nav.sections'];
        const found = wanted.map((selector) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? Number.NaN);
        const foot = document.querySelector('.page-bar')?.getBoundingClientRect().top ?? 0;
        return { low: Math.max(...found), bar: foot, shown: document.documentElement.scrollTop };
      });
      expect(shown).toBe(0);
      expect(low).toBeLessThan(bar);
      await popup.close();
    },
  );

  it('gives posts their room beside names of eleven syllables, and reaches past no edge', async () => {
    const { browser } = session();
    const popup = await openPopup(browser, await visit(session(), '/sixty'));
    for (const width of [320, 400]) expect(await pastEdge(popup, width)).toEqual([]);
    const widths = await popup.evaluate(() => {
      const row = [...document.querySelectorAll('table.people tbody tr')].find((each) => each.querySelector('.long'));
      return Array.from(row?.children ?? [], (cell) => cell.getBoundingClientRect().width);
    });
    expect(widths[2]).toBeGreaterThan(130);
    expect(widths[2]).toBeGreaterThan(widths[1] ?? Number.NaN);
    await popup.close();
  });

  it('has no section of targets where there are none, and sixty rows where they are asked for', async () => {
    const { browser } = session();
    const popup = await openPopup(browser, await visit(session(), '/sixty'));
    expect(await popup.evaluate(() => document.querySelector('#targets, #slogans'))).toBeNull();
    const rows = () => popup.evaluate(() => document.querySelectorAll('table.people tbody tr').length);
    expect(await rows()).toBe(10);
    await popup.click('button.more');
    expect(await rows()).toBe(60);
    await popup.close();
  });
});

inEachBrowser('the page of the settings', (session) => {
  it('with a long name of a site reaches past no edge', async () => {
    const { browser } = session();
    const desk = await browser.desk();
    const site = `${'a-very-long-name-'.repeat(3)}of-a-site.xinwen.example.cn`;
    await desk.evaluate(async (host: string) => chrome.storage.sync.set({ settings: { sitesOff: [host] } }), site);
    const options = await openOptions(browser);
    for (const width of [320, 380]) expect(await pastEdge(options, width)).toEqual([]);
    await options.close();
    await forgetSettings(browser);
  });
});

inEachBrowser('the side panel', (session) => {
  it('of sixty officials reaches past no edge, and counts the classes', async () => {
    const { browser } = session();
    const panel = await openPanel(browser, `?tab=${await visit(session(), '/sixty')}`);
    expect(await pastEdge(panel, 300)).toEqual([]);
    const tallies = await panel.evaluate(() =>
      Array.from(document.querySelectorAll('.classes label'), (label) => label.textContent?.trim()),
    );
    const name = (key: string) => english[key]?.message;
    expect(tallies.slice(1)).toEqual([`${name('switchOfficial')} 60`, `${name('switchTarget')} 0`, `${name('switchSlogan')} 0`]);
    await panel.close();
  });

  it('shows what was found from its first entry on, below the bar', async () => {
    const { browser } = session();
    const panel = await openPanel(browser, `?tab=${await visit(session(), '/plain')}`);
    await panel.evaluate(() => {
      window.scrollTo({ top: 900, behavior: 'instant' });
      const field = document.querySelector('.sieve .field') as HTMLInputElement;
      field.value = '项目';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await new Promise((done) => setTimeout(done, 200));
    const { entries } = await shownPanel(panel);
    expect(entries.length).toBeGreaterThan(2);
    for (const entry of entries) expect(entry).toBeTruthy();
    const [bar, first] = await panel.evaluate(() => [
      document.querySelector('.sieve')?.getBoundingClientRect().bottom ?? 0,
      document.querySelector('.outline h2')?.getBoundingClientRect().top ?? -1,
    ]);
    expect(first).toBeGreaterThanOrEqual(bar ?? 0);
    await panel.close();
  });
});
