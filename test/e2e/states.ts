/** Every state of the popup, of the side panel and of the page of the settings, as data: how each comes about, and how it is known. */
import type { Tab, TestBrowser } from './browsers/browser';
import { manyPage } from '../tools/shots/pages';
import { openOptions } from './options-page';
import { type OwnPage, OwnServer } from './own-server';
import { eventually, stateOf } from './page';
import { openPanel } from './panel';
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

const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

/** Pages that no sample is. */
const OWN: Readonly<Record<string, OwnPage>> = {
  '/sixty': { body: manyPage('light') },
  '/long': {
    body: `<!doctype html><title>全市会议召开</title><article>${`<p>${'会议指出，要稳中求进。'.repeat(300)}</p>`.repeat(40)}</article>`,
  },
  '/a.pdf': { type: 'application/pdf', body: PDF },
};

let own: Promise<OwnServer> | null = null;

async function ownOrigin(): Promise<string> {
  own ??= OwnServer.start(OWN);
  return (await own).origin;
}

/** Stops serving the pages of this file. */
export const closeOwn = async (): Promise<void> => (await own)?.close();

/** Loads a page of the samples, of this file, or of anybody. @returns the number of its tab */
async function visit({ browser, tab, origin }: Session, path: string, isRead: boolean): Promise<number> {
  await tab.goto(path in OWN ? `${await ownOrigin()}${path}` : path.startsWith('/') ? `${origin}${path}` : path);
  const tabId = await tab.id();
  if (isRead) await stateOf(browser, tabId);
  return tabId;
}

const popupOf = async (session: Session, path: string, isRead = true): Promise<Tab> =>
  openPopup(session.browser, await visit(session, path, isRead));

const panelOf = async (session: Session, path: string, isRead = true): Promise<Tab> =>
  openPanel(session.browser, `?tab=${await visit(session, path, isRead)}`);

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
  report('of sixty officials', 'table.people .long', async () => undefined, '/sixty'),
  report('of sixty officials, all of them shown', 'button.more[aria-expanded="true"]', (popup) => popup.click('button.more'), '/sixty'),
  empty('a page with damaged characters', '/paragraphs/mirror-readings', 'nav.sections'),
  empty('no report', '/paragraphs/not-visit-industry', '.empty .primary', false),
  {
    name: 'no report, read anyway',
    known: '.masthead .note',
    reach: async (session) => {
      const popup = await popupOf(session, '/paragraphs/not-visit-industry', false);
      await popup.click('.empty .primary');
      return popup;
    },
  },
  empty('no article', '/no-such-page', '.empty', false),
  empty('too long a text', '/long', '.empty', false),
  empty('a PDF', '/a.pdf', '.empty', false),
  { name: 'access withheld', known: '.empty .primary', reach: (session) => withheld(session, popupOf) },
  { name: 'a page of the browser', known: '.empty', reach: (session) => popupOf(session, FORBIDDEN[session.browser.name], false) },
];

const FORBIDDEN = { chromium: 'chrome://version/', firefox: 'about:license' } as const;

/** Opens a page of ours where the browser lets Huiyao read no site; when it is open, the right is given back. */
async function withheld(session: Session, open: (session: Session, path: string, isRead: boolean) => Promise<Tab>): Promise<Tab> {
  await session.browser.setHostAccess(false);
  try {
    return await open(session, SAMPLE, false);
  } finally {
    await session.browser.setHostAccess(true);
  }
}

const panel = (
  name: string,
  known: string,
  path: string,
  act: (panel: Tab) => Promise<void> = async () => undefined,
  isRead = true,
): State => ({
  ...{ name: `the panel, ${name}`, known },
  reach: async (session) => {
    const opened = await panelOf(session, path, isRead);
    await act(opened);
    return opened;
  },
});

const seek = (words: string) => (tab: Tab) =>
  tab.evaluate((sought: string) => {
    const field = document.querySelector('.sieve .field') as HTMLInputElement;
    field.value = sought;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);

export const PANEL_STATES: readonly State[] = [
  panel('as it opens', '.outline .entry', SAMPLE),
  panel('an entry followed', '.row .link', SAMPLE, (tab) => tab.click('#points .row:nth-child(2) .entry')),
  panel('a class chosen', '.found .quiet', SAMPLE, (tab) => tab.click('.classes .official')),
  panel('searched', '.found .quiet', SAMPLE, seek('项目')),
  panel('searched in vain', '.outline > .none', SAMPLE, seek('没有这样的词')),
  panel('copied', '.second.done', SAMPLE, (tab) => tab.click('.masthead .second')),
  panel('sixty officials', '.classes .target :disabled', '/sixty'),
  panel('a page with damaged characters', '.masthead .note', '/paragraphs/mirror-readings'),
  panel('no report', '.empty .primary', '/paragraphs/not-visit-industry', undefined, false),
  panel('a PDF', '.empty', '/a.pdf', undefined, false),
  { name: 'the panel, access withheld', known: '.empty .primary', reach: (session) => withheld(session, panelOf) },
];

/** Takes a file of settings in, as a person does who chooses it. */
const importing = (text: string) => (tab: Tab) =>
  tab.evaluate((content: string) => {
    const input = document.querySelector('input[type="file"]') as HTMLInputElement;
    const carried = new DataTransfer();
    carried.items.add(new File([content], 'settings.json', { type: 'application/json' }));
    input.files = carried.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

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
  options('imported', '.good', importing('{"huiyao":"settings","version":2,"settings":{"mode":"click"}}')),
  options('nothing imported', '.fault', importing('no settings')),
  options('no site written', '.fault', (tab) => enter(tab, '#site', 'no site')),
];

/** Waits until a page is in its state. */
export const reached = (tab: Tab, { known, name }: State): Promise<void> =>
  eventually(async () => {
    const there = await tab.evaluate((selector: string) => document.querySelector(selector) !== null, known);
    if (!there) throw new Error(`${name}: ${known} is not there`);
  });
