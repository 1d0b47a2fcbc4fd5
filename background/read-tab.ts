/** Reads a tab because the user asked. */
import browser from 'webextension-polyfill';
import type { ReadTab, ReadTabAnswer } from '../src/messages';
import { framesOf, inject } from './inject';
import { reasonFor } from './refusal';

/** Documents that show pages of their own making rather than the site's. */
const VIEWERS = /^(?:application\/pdf|image\/|video\/|audio\/)/;

/** Waits for what a frame is reading: scripts are injected long before their articles have been read. */
const haveRead = (tabId: number, frameId: number): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, { kind: 'await-reading' }, { frameId }).catch(() => undefined);

async function readFrames(tabId: number, force: boolean): Promise<ReadTabAnswer> {
  const frames = await framesOf(tabId);
  const page = frames.find(({ frameId }) => frameId === 0);
  if (!page || VIEWERS.test(page.type)) return { ok: false, reason: 'forbidden' };
  const within = frames.filter(({ frameId, text }) => frameId !== 0 && text).map(({ frameId }) => frameId);
  await inject(tabId, [0]);
  // A frame that went away in between is no reason not to read the page.
  if (within.length) await inject(tabId, within).catch(() => undefined);
  await Promise.all([0, ...within].map((frameId) => haveRead(tabId, frameId)));
  if (force) await browser.tabs.sendMessage(tabId, { kind: 'read-anyway' }).catch(() => undefined);
  return { ok: true };
}

/** @returns ok once the page has been read, or why it could not be */
export async function readTab({ tabId, force }: ReadTab): Promise<ReadTabAnswer> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return { ok: false, reason: 'failed' };
  // Chrome does not refuse an injection into a page that it withholds: it lets it wait for a click, however long.
  if (tab.url === undefined) return { ok: false, reason: await reasonFor(undefined, null) };
  try {
    return await readFrames(tabId, force);
  } catch (error) {
    return { ok: false, reason: await reasonFor(tab.url, error) };
  }
}
