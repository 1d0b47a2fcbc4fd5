import browser, { type Tabs } from 'webextension-polyfill';

/** The tab that the popup reads. The address is null where the browser does not tell it (no access to the page). */
export interface OpenTab {
  readonly id: number;
  readonly url: string | null;
  readonly title: string;
  /** Whether it lies in a private window. */
  readonly isPrivate: boolean;
}

/** @returns what we need of a tab; null where there is none */
export const asOpenTab = (tab: Tabs.Tab | undefined): OpenTab | null =>
  tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, title: tab.title ?? '', isPrivate: tab.incognito };

/**
 * Finds the tab to read: the one named by `?tab=ID` in the popup's own address (so that the popup can be opened as a tab beside
 * the page it reads, as the tests do), else the active tab of the window.
 * @param search the query of the popup's address
 * @returns null where there is no such tab
 */
export async function openTab(search: string): Promise<OpenTab | null> {
  const named = new URLSearchParams(search).get('tab');
  return asOpenTab(
    named === null ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await browser.tabs.get(Number(named)),
  );
}
