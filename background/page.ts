/** What the background asks of the page in a tab. */
import browser from 'webextension-polyfill';
import { isPageState } from '../src/page-state';
import type { PageState, ToPage } from '../src/messages';
import { readTab } from './read-tab';

/** @returns the page's answer; null where nobody answers any more, or not in a form that can be believed */
export const stateOf = (tabId: number): Promise<PageState | null> =>
  browser.tabs.sendMessage(tabId, { kind: 'get-state' } satisfies ToPage).then(
    (state: unknown) => (isPageState(state) ? state : null),
    () => null,
  );

/** The same for a page that nobody may have read yet: it is read now, as the user has asked for something of it. */
export async function stateReadNow(tabId: number): Promise<PageState | null> {
  const state = await stateOf(tabId);
  if (state !== null) return state;
  const { ok } = await readTab({ kind: 'read-tab', tabId, force: false });
  return ok ? stateOf(tabId) : null;
}

/** Tells a page to do something; whoever does it answers nothing. */
export const tell = (tabId: number, message: ToPage, frameId?: number): Promise<void> =>
  browser.tabs.sendMessage(tabId, message, frameId === undefined ? undefined : { frameId }).then(
    () => undefined,
    () => undefined,
  );
