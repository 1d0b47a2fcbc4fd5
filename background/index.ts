/**
 * The service worker (in Firefox the event page): wakes the annotator, keeps icon and badge, reads a tab for the popup,
 * explains what a reading names, and does what commands and menus ask.
 * It may be stopped at any moment, so it remembers nothing; and it stores nothing but a site that the user wants left alone.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import { explanationsOf } from '../src/explanations';
import { read } from '../src/index';
import type { Explanations } from '../src/explained';
import { type Explain, isToBackground, type PageRead, type ReadArticle, type ToBackground } from '../src/messages';
import type { Reading } from '../src/model';
import { explainedIn, isHost, isOff } from '../src/settings';
import { changeSettings, loadSettings, type Store } from '../src/settings-store';
import { showAccess, showFound, showLeft } from './badge';
import { listenForCommands } from './commands';
import { showAsked } from './found';
import { inject, injectTooltip } from './inject';
import { listenForMenus, makeMenus } from './menus';
import { readTab } from './read-tab';
import { mayReadAll } from './refusal';
import { welcome } from './welcome';

/** A content script of ours, in a page. */
interface FromPage {
  readonly tabId: number;
  readonly frameId: number;
}

const fromPage = ({ tab, frameId }: Runtime.MessageSender): FromPage | null =>
  tab?.id === undefined ? null : { tabId: tab.id, frameId: frameId ?? 0 };

/** Only our own pages may have any tab read. */
const isOwnPage = (sender: Runtime.MessageSender): boolean => sender.url?.startsWith(browser.runtime.getURL('')) ?? false;

/** A page without a report may have a frame with one: the tab is asked what it holds in all. */
async function pageRead(read: PageRead, { tabId, frameId }: FromPage): Promise<void> {
  if (read.status === 'report') return showFound(tabId, read);
  if (frameId !== 0) return;
  await showAsked(tabId, read.status);
}

/** The tables are loaded into the memory of the background when they are first asked for, and go with it. */
const explain = async ({ clues }: Explain): Promise<Explanations> =>
  explanationsOf(clues, explainedIn(await loadSettings(browser.storage), browser.i18n.getMessage('localeTag')));

/** Reads an article for the page that holds it; nothing of it is kept. */
const readArticle = async ({ article, force }: ReadArticle): Promise<Reading> => read(article, { force });

const hostOf = (url: string | undefined): string => (url && URL.canParse(url) ? new URL(url).hostname : '');

/** Reads a report that was seen, unless the user wants to be the one who asks, or the site to be left alone. */
async function reportSeen({ tabId, frameId }: FromPage, { url, tab }: Runtime.MessageSender): Promise<void> {
  const settings = await loadSettings(browser.storage);
  const off = [url, tab?.url].some((each) => isOff(settings, hostOf(each)));
  if (off || settings.mode === 'click') return showLeft(tabId, off ? 'site' : 'click');
  // A page that was left before the answer came is no fault.
  await inject(tabId, [frameId]).catch(() => undefined);
}

/**
 * Puts down that a site is to be left alone: that of the page, whose frame it may be that asks.
 * @returns its host; null in a private window, of which nothing is kept, and where there is no host
 */
async function siteOff({ url, tab }: Runtime.MessageSender): Promise<string | null> {
  const host = hostOf(tab?.url ?? url);
  if (!isHost(host) || tab?.incognito) return null;
  await changeSettings(browser.storage as Store, (settings) => ({
    ...settings,
    sitesOff: [...new Set([...settings.sitesOff, host])].sort(),
  }));
  if (tab?.id !== undefined) await showLeft(tab.id, 'site');
  return host;
}

function obey(message: ToBackground, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  if (message.kind === 'read-tab') return isOwnPage(sender) ? readTab(message) : undefined;
  const page = fromPage(sender);
  if (message.kind === 'explain') return page || isOwnPage(sender) ? explain(message) : undefined;
  if (!page) return undefined;
  if (message.kind === 'site-off') return siteOff(sender);
  if (message.kind === 'fetch-tooltip') return injectTooltip(page.tabId, page.frameId);
  if (message.kind === 'read-article') return readArticle(message);
  if (message.kind === 'report-seen') void reportSeen(page, sender);
  else void pageRead(message, page);
  return undefined;
}

const isOurs = (sender: Runtime.MessageSender): boolean => sender.id === browser.runtime.id;

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  isOurs(sender) && isToBackground(message) ? obey(message, sender) : undefined,
);

const tellAccess = () => void mayReadAll().then(showAccess);
browser.runtime.onInstalled.addListener(tellAccess);
browser.runtime.onInstalled.addListener(welcome);
browser.runtime.onStartup.addListener(tellAccess);
browser.permissions.onAdded.addListener(tellAccess);
browser.permissions.onRemoved.addListener(tellAccess);

listenForCommands();
listenForMenus();
browser.runtime.onInstalled.addListener(() => void makeMenus());
browser.runtime.onStartup.addListener(() => void makeMenus());
