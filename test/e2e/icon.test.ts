/** What the icon tells of a page before any click: its title and its badge, for every kind of page. */
import { afterEach, expect, it } from 'vitest';
import { messagesOf } from '../unit/render-labels';
import type { TestBrowser } from './browsers/browser';
import { forgetSettings } from './options-page';
import { badgeOf, eventually, pause, stateOf } from './page';
import { inEachBrowser, type Session } from './session';

const english = messagesOf('en');
const said = (key: string, number = '') => (english[key]?.message ?? `no message ${key}`).replace('$1', number);

const titleOf = async (browser: TestBrowser, tabId: number): Promise<string> =>
  (await browser.desk()).evaluate((id: number) => chrome.action.getTitle({ tabId: id }), tabId);

const store = async (browser: TestBrowser, settings: string): Promise<void> =>
  (await browser.desk()).evaluate(async (stored: string) => chrome.storage.sync.set({ settings: JSON.parse(stored) }), settings);

async function visit({ browser, tab, origin }: Session, path: string): Promise<number> {
  await browser.desk();
  await tab.front();
  await tab.goto(`${origin}${path}`);
  return tab.id();
}

inEachBrowser('the icon', (session) => {
  afterEach(() => forgetSettings(session().browser));

  it('tells of a report, and how many officials it names', async () => {
    const { browser } = session();
    const id = await visit(session(), '/paragraphs/city-economy');
    const state = await stateOf(browser, id);
    if (state.status !== 'report') throw new Error(`the page is ${state.status}`);
    const number = String(state.reading.persons.filter((person) => person.class === 'official').length);
    await eventually(async () => expect(await badgeOf(browser, id)).toBe(number));
    expect(await titleOf(browser, id)).toBe(said('tooltipIconReport', number));
  });

  it('tells of another page that nothing was noticed there', async () => {
    const { browser } = session();
    const id = await visit(session(), '/paragraphs/not-visit-industry');
    await pause(700);
    expect([await badgeOf(browser, id), await titleOf(browser, id)]).toEqual(['', said('actionTitle')]);
  });

  it.each([
    ['a report whose site is left alone', '{"sitesOff":["127.0.0.1"]}', 'tooltipIconOff'],
    ['a report that waits for a click', '{"mode":"click"}', 'tooltipIconClick'],
  ])('tells of %s', async (_what, settings, key) => {
    const { browser } = session();
    await store(browser, settings);
    const id = await visit(session(), '/paragraphs/city-economy');
    await eventually(async () => expect(await titleOf(browser, id)).toBe(said(key)));
    expect(await badgeOf(browser, id)).toBe('');
  });

  it('tells of access that is withheld', async () => {
    const { browser } = session();
    await browser.desk();
    await browser.setHostAccess(false);
    const id = await visit(session(), '/paragraphs/city-economy');
    await eventually(async () =>
      expect([await badgeOf(browser, id), await titleOf(browser, id)]).toEqual(['?', said('tooltipIconWithheld')]),
    );
    await browser.setHostAccess(true);
  });
});
