/** Tells the panel when another page may be there to show. */
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { isToBackground } from '../../src/messages';
import type { Where } from './where';

interface Listening<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

function listen<L>(event: Listening<L>, listener: L, signal: AbortSignal): void {
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
}

/**
 * @param where whose page is shown
 * @param shown the number of the tab that is shown now
 * @param changed called when another tab has come to the front, or the tab shows another page or has read its page anew
 */
export function onChanges(where: Where, shown: () => number | undefined, changed: () => void, signal: AbortSignal): void {
  const activated = ({ windowId }: Tabs.OnActivatedActiveInfoType) => void ('window' in where && windowId === where.window && changed());
  const updated = (id: number, { status, url }: Tabs.OnUpdatedChangeInfoType) =>
    void (id === shown() && (status === 'complete' || url !== undefined) && changed());
  // Every page of the extension hears what pages tell the background. Nothing is answered.
  const told = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const read = isToBackground(message) && message.kind === 'page-read';
    if (read && sender.id === browser.runtime.id && sender.tab?.id === shown()) changed();
  };
  listen(browser.tabs.onActivated, activated, signal);
  listen(browser.tabs.onUpdated, updated, signal);
  listen(browser.runtime.onMessage, told as Parameters<typeof browser.runtime.onMessage.addListener>[0], signal);
}
