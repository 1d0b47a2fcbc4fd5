/** The background may be stopped at any moment, and access to sites withheld: what was promised still works. */
import { expect, it } from 'vitest';
import { messagesOf } from '../unit/render-labels';
import { badgeOf, eventually, highlightsOf, marksOf, pause, stateOf } from './page';
import { openPopup, shownReason, shownReport } from './popup';
import { inEachBrowser } from './session';

const english = messagesOf('en');

inEachBrowser('the background', (session) => {
  it('stopped before a report is opened, wakes for it', async () => {
    const { browser, tab, origin } = session();
    await browser.desk();
    await browser.stopBackground();
    await tab.goto(`${origin}/trs/city-economy`);
    const tabId = await tab.id();
    await stateOf(browser, tabId);
    await eventually(async () => expect((await marksOf(tab)).official).not.toEqual([]));
    await eventually(async () => expect(await badgeOf(browser, tabId)).toMatch(/^\d+$/));
  });

  it('stopped before the popup is opened, is not missed', async () => {
    const { browser, tab, origin } = session();
    await tab.goto(`${origin}/trs/city-economy`);
    const tabId = await tab.id();
    await stateOf(browser, tabId);
    await browser.stopBackground();
    const popup = await openPopup(browser, tabId);
    expect((await shownReport(popup)).people[0]?.name).toBe('濮阳澍');
    await popup.close();
  });

  it('stopped before a page is read on request, wakes for it', async () => {
    const { browser, tab, origin } = session();
    await tab.goto(`${origin}/paragraphs/not-visit-industry`);
    const tabId = await tab.id();
    await pause(300);
    await browser.stopBackground();
    const popup = await openPopup(browser, tabId);
    expect((await shownReason(popup)).title).toBe(english.stateNotReportTitle?.message);
    await browser.stopBackground();
    await popup.click('.empty button');
    await eventually(async () => expect(await popup.evaluate(() => document.querySelector('.masthead') !== null)).toBe(true));
    await popup.close();
  });
});

inEachBrowser('without access to sites', (session) => {
  it('no page is touched, and the popup says so and offers to ask', async () => {
    const { browser, tab, origin } = session();
    await browser.desk();
    await browser.setHostAccess(false);
    await tab.goto(`${origin}/paragraphs/city-economy`);
    await pause(600);
    expect(await highlightsOf(tab)).toEqual({});
    const popup = await openPopup(browser, await tab.id());
    const reason = await shownReason(popup);
    expect(reason).toMatchObject({ title: english.stateWithheldTitle?.message, text: english.stateWithheldText?.message });
    expect([english.stateAllow?.message, english.stateAllowAll?.message]).toContain(reason.button);
    await popup.close();
  });

  it('given back, pages are read again', async () => {
    const { browser, tab, origin } = session();
    await browser.setHostAccess(true);
    await tab.goto(`${origin}/paragraphs/city-economy`);
    await stateOf(browser, await tab.id());
    await eventually(async () => expect((await marksOf(tab)).official).not.toEqual([]));
  });
});
