/** Tried as a new user would: from install to a pasted summary in three actions, which are counted. */
import { expect, it } from 'vitest';
import { plainText } from '../../src/render/plain-text';
import { placed } from '../../src/places/placed';
import type { MeetingReading } from '../../src/model';
import { labelsOf } from '../unit/render-labels';
import type { Tab, TestBrowser } from './browsers/browser';
import { OwnServer } from './own-server';
import { eventually, stateOf } from './page';
import { inEachBrowser } from './session';

/** Counts what the user does. */
class Actions {
  readonly done: string[] = [];

  async do<T>(what: string, act: () => Promise<T>): Promise<T> {
    this.done.push(what);
    return act();
  }
}

/** The toolbar popup that is open, as the words it shows; it closes when another tab comes to the front. */
const toolbarPopup = async (desk: Tab): Promise<string> =>
  desk.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.document.querySelector('.masthead')?.textContent ?? '');

/** The primary buttons of that popup: how many there are, how many say that they are done; or clicks the first. */
const inPopup = (desk: Tab, what: 'count' | 'done' | 'click'): Promise<number> =>
  desk.evaluate((asked: string) => {
    const popup = chrome.extension.getViews({ type: 'popup' })[0]?.document;
    const buttons = Array.from(popup?.querySelectorAll<HTMLElement>(asked === 'done' ? 'button.primary.done' : 'button.primary') ?? []);
    if (asked === 'click') buttons[0]?.click();
    return buttons.length;
  }, what);

/** A page of somebody else, with a field to paste into, that is already open. */
async function field(browser: TestBrowser): Promise<{ tab: Tab; words: () => Promise<string>; close: () => Promise<void> }> {
  const server = await OwnServer.start({ '/': { body: '<!doctype html><title>x</title><textarea autofocus></textarea>' } });
  const tab = await browser.newTab(`${server.origin}/`);
  const words = () => tab.evaluate(() => document.querySelector('textarea')?.value ?? '');
  return { tab, words, close: async () => void (await Promise.all([tab.close(), server.close()])) };
}

inEachBrowser('a new user', (session) => {
  it('comes from install to a pasted summary in three actions', async () => {
    const { browser, tab, origin } = session();
    const desk = await browser.desk();
    const target = await field(browser);
    await tab.goto(`${origin}/paragraphs/city-economy`);
    const tabId = await tab.id();
    const state = await stateOf(browser, tabId);
    if (state.status !== 'report') throw new Error(`the page is ${state.status}`);
    const user = new Actions();

    await user.do('a click on the button of the extension', () => browser.clickButton(tab));
    await eventually(async () => expect(await toolbarPopup(desk)).toContain('上半年经济形势分析会'));

    // The mouse of the tests does not reach into the toolbar, so the button is pressed by its own name.
    expect(await inPopup(desk, 'count')).toBe(1);
    await user.do('a click on the one primary button', () => inPopup(desk, 'click'));
    await eventually(async () => expect(await inPopup(desk, 'done')).toBe(1));

    await target.tab.click('textarea');
    await user.do('a paste', () => target.tab.paste());
    const reading = placed(state.reading, state.text) as MeetingReading;
    await eventually(async () => expect(await target.words()).toBe(plainText(reading, labelsOf('en'))));
    expect(user.done).toHaveLength(3);
    await target.close();
  });
});
