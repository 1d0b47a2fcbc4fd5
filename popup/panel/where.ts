import browser from 'webextension-polyfill';
import { asOpenTab, type OpenTab } from '../open-tab';

/** Whose page the panel shows: one tab, or whichever is active in a window. */
export type Where = { readonly tab: number } | { readonly window: number };

/** @param search the query of the panel's address: `?tab=ID` or `?window=ID`; without either the panel follows its own window */
export async function whereOf(search: string): Promise<Where> {
  const asked = new URLSearchParams(search);
  const [tab, window] = [asked.get('tab'), asked.get('window')];
  if (tab !== null) return { tab: Number(tab) };
  return { window: window === null ? ((await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_CURRENT) : Number(window) };
}

const ownTab = (): Promise<number | undefined> =>
  browser.tabs.getCurrent().then(
    (tab) => tab?.id,
    () => undefined,
  );

/**
 * @param before the tab that was shown until now: it stays where the panel itself, opened as a tab, is the active one
 * @returns null where there is no such tab
 */
export async function tabAt(where: Where, before: OpenTab | null): Promise<OpenTab | null> {
  const found =
    'tab' in where ? await browser.tabs.get(where.tab) : (await browser.tabs.query({ active: true, windowId: where.window }))[0];
  const stays = 'window' in where && before !== null && found?.id === (await ownTab());
  return asOpenTab(stays ? await browser.tabs.get(before.id) : found);
}
