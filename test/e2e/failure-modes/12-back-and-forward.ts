/** The store of pages that were left, for the way back: a marked page is kept in it, and is right when it returns. */
import { expect, it } from 'vitest';
import type { Tab } from '../browsers/browser';
import { badgeOf, documentOf, eventually, hoverFirst, marksOf, pause } from '../page';
import { htmlPage, type Mode, openReport, reportPage, serving } from './mode';

interface Kept {
  /** Set in the page that is left: who reads it was not loaded anew. */
  kept?: number;
}

/** Leaves the page and comes back to it by the history. @returns whether it is the very page that was left */
async function leaveAndReturn(tab: Tab, elsewhere: string, meanwhile: () => Promise<void>): Promise<boolean> {
  await tab.evaluate(() => void ((window as unknown as Kept).kept = 1));
  await tab.goto(elsewhere);
  await meanwhile();
  await tab.evaluate(() => void setTimeout(() => history.back()));
  await eventually(async () => expect(await tab.evaluate(() => location.pathname)).toBe('/report'));
  await pause(300);
  return tab.evaluate(() => (window as unknown as Kept).kept === 1);
}

const mode: Mode = (session) => {
  const origin = serving({ '/report': reportPage(), '/else': htmlPage('其他', '<p>其他</p>') });
  const choose = async (official: boolean) => {
    const desk = await session().browser.desk();
    await desk.evaluate(
      (on: boolean) => chrome.storage.local.set({ settings: { marks: { official: on, target: true, slogan: true } } }),
      official,
    );
  };

  it('keeps a marked page, with its marks and badge, and its tooltip closed', async () => {
    const { browser, tab } = session();
    const id = await openReport(session(), `${origin()}/report`);
    const [before, marks, badge] = [await documentOf(tab), await marksOf(tab), await badgeOf(browser, id)];
    await hoverFirst(tab, 'official');
    expect(await leaveAndReturn(tab, `${origin()}/else`, async () => undefined)).toBe(true);
    expect(await documentOf(tab)).toBe(before);
    expect(await marksOf(tab)).toEqual(marks);
    await eventually(async () => expect(await badgeOf(browser, id)).toBe(badge));
    expect(await hoverFirst(tab, 'official')).toContain('濮阳澍');
  });

  /** A browser in need of memory drops a page now and then: of three pages that are left, one comes back. */
  const returnsAfter = async (official: boolean) => {
    const { tab } = session();
    for (let left = 3; left > 0; left--) {
      if (await leaveAndReturn(tab, `${origin()}/else`, () => choose(official))) return;
      await choose(!official);
      await openReport(session(), `${origin()}/report`);
    }
    throw new Error('no page that was left is kept');
  };

  it('brings a page back as was chosen while it was away', async () => {
    const { tab } = session();
    await openReport(session(), `${origin()}/report`);
    const marks = await marksOf(tab);
    try {
      await returnsAfter(false);
      await eventually(async () => expect(await marksOf(tab)).toEqual({ ...marks, official: [] }));
    } catch (error) {
      await choose(true);
      throw error;
    }
    await returnsAfter(true);
    await eventually(async () => expect(await marksOf(tab)).toEqual(marks));
  });
};

export default mode;
