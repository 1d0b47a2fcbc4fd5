/** Every state of the popup and of the page of the settings, as data: how each comes about, and how it is known. */
import type { Tab, TestBrowser } from './browsers/browser';
import { openOptions } from './options-page';
import { eventually, stateOf } from './page';
import { openPopup } from './popup';
import type { Session } from './session';

export interface State {
  readonly name: string;
  /** Brings the state about. @returns the page of ours that is in it */
  readonly reach: (session: Session) => Promise<Tab>;
  /** What is there in this state and in no other. */
  readonly known: string;
}

const SAMPLE = '/paragraphs/city-economy';
/** More people than are shown at first. */
const MANY = '/paragraphs/province-teleconference';

/** Opens the popup for a page of the samples. */
async function popupOf({ browser, tab, origin }: Session, path: string, isRead = true): Promise<Tab> {
  await tab.goto(path.startsWith('/') ? `${origin}${path}` : path);
  const tabId = await tab.id();
  if (isRead) await stateOf(browser, tabId);
  return openPopup(browser, tabId);
}

const set = async (browser: TestBrowser, settings: string): Promise<void> =>
  (await browser.desk()).evaluate(async (stored: string) => chrome.storage.sync.set({ settings: JSON.parse(stored) }), settings);

/** Writes into a field as a person does, and sends it off. */
async function enter(tab: Tab, selector: string, words: string): Promise<void> {
  await tab.evaluate(
    (where: string, written: string) => {
      const field = document.querySelector(where) as HTMLInputElement;
      field.value = written;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.form?.requestSubmit();
    },
    selector,
    words,
  );
}

const report = (name: string, known: string, act: (popup: Tab) => Promise<void>, path = SAMPLE): State => ({
  ...{ name: `a report, ${name}`, known },
  reach: async (session) => {
    const popup = await popupOf(session, path);
    await act(popup);
    return popup;
  },
});

const empty = (name: string, path: string, known: string, isRead = true): State => ({
  ...{ name, known },
  reach: (session) => popupOf(session, path, isRead),
});

export const POPUP_STATES: readonly State[] = [
  report('as it opens', 'nav.sections', async () => undefined),
  report('a long list unfolded', 'button.more[aria-expanded="true"]', (popup) => popup.click('button.more'), MANY),
  report('an entry followed', '.quiet.link', (popup) => popup.click('#targets .entry')),
  report('copied', '.primary.done', (popup) => popup.click('.copy .primary')),
  report('a class switched off', '.switch input:not(:checked)', (popup) => popup.click('.switch.target')),
  report('its site left alone', '.site.second', (popup) => popup.click('.site')),
  empty('a page with damaged characters', '/paragraphs/mirror-readings', 'nav.sections'),
  empty('no report', '/paragraphs/not-visit-industry', '.empty .primary', false),
  empty('no article', '/no-such-page', '.empty', false),
  { name: 'a page of the browser', known: '.empty', reach: (session) => popupOf(session, FORBIDDEN[session.browser.name], false) },
];

const FORBIDDEN = { chromium: 'chrome://version/', firefox: 'about:license' } as const;

const options = (name: string, known: string, act: (tab: Tab) => Promise<void>, settings = '{}'): State => ({
  ...{ name: `the settings, ${name}`, known },
  reach: async ({ browser }) => {
    await set(browser, settings);
    const tab = await openOptions(browser);
    await act(tab);
    return tab;
  },
});

export const OPTIONS_STATES: readonly State[] = [
  options('none changed', '.none', async () => undefined),
  options('sites on the list', '.sites li', async () => undefined, '{"sitesOff":["news.example.com","xinwen.example.cn"]}'),
  options('a class off, another look', 'select:disabled', async () => undefined, '{"marks":{"slogan":false},"looks":{"target":"line"}}'),
  options('some broken', '.aside-note', async () => undefined, '{"mode":"never"}'),
  options('no site written', '.fault', (tab) => enter(tab, '#site', 'no site')),
];

/** Waits until a page is in its state. */
export const reached = (tab: Tab, { known, name }: State): Promise<void> =>
  eventually(async () => {
    const there = await tab.evaluate((selector: string) => document.querySelector(selector) !== null, known);
    if (!there) throw new Error(`${name}: ${known} is not there`);
  });
