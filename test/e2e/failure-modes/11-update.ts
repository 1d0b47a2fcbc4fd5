/** The extension is updated under open tabs: what the old one left goes at the next touch, and the new one doubles nothing. */
import { expect, it } from 'vitest';
import type { Tab } from '../browsers/browser';
import { documentOf, eventually, highlightsOf, hoverFirst, marksOf, NAMES, pause, placeOf } from '../page';
import { openPopup, shownReport } from '../popup';
import { ERROR_LOG, errorsOf, type Mode, openReport, reportPage, serving } from './mode';

const mode: Mode = (session) => {
  const origin = serving({ '/report': reportPage(ERROR_LOG) });

  const expectOneTooltip = async (tab: Tab) => {
    expect(await hoverFirst(tab, 'official')).toContain('濮阳澍');
    expect(await tab.evaluate(() => document.querySelectorAll('hl-tip').length)).toBe(1);
    expect((await tab.shadowTexts()).length).toBe(1);
    await tab.press('Escape');
  };

  it('takes its marks and its tooltip with it, and serves the same tabs anew', async () => {
    const { browser, tab } = session();
    await openReport(session(), `${origin()}/report`);
    const [before, marks] = [await documentOf(tab), await marksOf(tab)];
    const id = await tab.id();
    const [first = ''] = marks.official;
    const place = await placeOf(tab, NAMES.official, first);
    await browser.reload();
    await tab.front();
    await tab.hover(3, 3);
    await tab.hover(place.x, place.y);
    await pause(500);
    // Firefox gives the open tabs to the new one at once, which may explain the mark by then; Chromium when it is asked to.
    if (browser.name === 'firefox') await tab.hover(3, 3);
    await eventually(async () => expect(await documentOf(tab)).toBe(before));
    if (browser.name === 'chromium') await eventually(async () => expect(await highlightsOf(tab)).toEqual({}));
    const popup = await openPopup(browser, id);
    expect((await shownReport(popup)).people[0]?.name).toBe('濮阳澍');
    await popup.close();
    await tab.front();
    await eventually(async () => expect(await marksOf(tab)).toEqual(marks));
    await expectOneTooltip(tab);
    await eventually(async () => expect(await documentOf(tab)).toBe(before));
    expect(await errorsOf(tab)).toEqual([]);
  });

  it('closes a tooltip that was open when it came', async () => {
    const { browser, tab } = session();
    await openReport(session(), `${origin()}/report`);
    const before = await documentOf(tab);
    await hoverFirst(tab, 'official');
    await browser.reload();
    await tab.front();
    await tab.hover(3, 3);
    await eventually(async () => expect(await documentOf(tab)).toBe(before));
    expect(await errorsOf(tab)).toEqual([]);
  });
};

export default mode;
