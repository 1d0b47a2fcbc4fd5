/** Many tabs at once, two windows, and a background that is stopped before every step of a day. */
import { expect, it } from 'vitest';
import { badgeOf, eventually, hoverFirst, marksOf } from '../page';
import { copied, openPopup, shownReport } from '../popup';
import { type Mode, openReport, reportPage, serving } from './mode';

const TABS = 40;

const mode: Mode = (session) => {
  const pages = { '/report': reportPage(), '/other': reportPage('', 'township-autumn'), '/none': reportPage('', 'not-visit-industry') };
  const origin = serving(pages);

  it(`${TABS} tabs in two windows, opened at once, have each the badge of its page`, async () => {
    const { browser, tab } = session();
    const expected: Record<string, string> = { '/none': '' };
    for (const path of ['/report', '/other']) {
      const id = await openReport(session(), `${origin()}${path}`);
      expected[path] = await eventually(async () => {
        const badge = await badgeOf(browser, id);
        expect(badge).toMatch(/^\d+$/);
        return badge;
      });
    }
    expect(expected['/report']).not.toBe(expected['/other']);
    const paths = Array.from({ length: TABS }, (_, at) => Object.keys(pages)[at % 3] ?? '');
    const desk = await browser.desk();
    const opened = await desk.evaluate(
      async (addresses: readonly string[]) => {
        const own = (await chrome.tabs.getCurrent())?.windowId;
        const half = addresses.length / 2;
        const second = await chrome.windows.create({ url: [...addresses.slice(0, half)], focused: false });
        const rest = addresses
          .slice(half)
          .map((url) => chrome.tabs.create({ url, active: false, ...(own === undefined ? {} : { windowId: own }) }));
        return { window: second?.id ?? -1, tabs: [...(second?.tabs ?? []), ...(await Promise.all(rest))].map(({ id }) => id ?? -1) };
      },
      paths.map((path) => `${origin()}${path}`),
    );
    try {
      const badges = () =>
        desk.evaluate((ids: readonly number[]) => Promise.all(ids.map((tabId) => chrome.action.getBadgeText({ tabId }))), opened.tabs);
      await eventually(async () => expect(await badges()).toEqual(paths.map((path) => expected[path])), 30_000);
    } finally {
      await desk.evaluate((ids: readonly number[]) => chrome.tabs.remove([...ids]), opened.tabs);
      await tab.front();
    }
  });

  it('a background stopped before each step is not missed at any', async () => {
    const { browser, tab } = session();
    await browser.desk();
    await browser.stopBackground();
    const id = await openReport(session(), `${origin()}/report`);
    await browser.stopBackground();
    expect(await hoverFirst(tab, 'official')).toContain('濮阳澍');
    await browser.stopBackground();
    const popup = await openPopup(browser, id);
    expect((await shownReport(popup)).people[0]?.name).toBe('濮阳澍');
    await browser.stopBackground();
    expect(await copied(popup, browser, 'plain')).toContain('濮阳澍');
    await popup.front();
    for (const expected of [0, 1]) {
      await browser.stopBackground();
      await popup.click('.switch.official');
      await eventually(async () => expect(Math.min(1, (await marksOf(tab)).official.length)).toBe(expected));
    }
    await popup.close();
    await browser.stopBackground();
    await openReport(session(), `${origin()}/other`);
  });
};

export default mode;
