/** The page of the first run. */
import browser, { type Runtime } from 'webextension-polyfill';

/** Opens the page that says what Huiyao does: once, when it was installed; an update, of Huiyao or the browser, opens nothing. */
export function welcome({ reason }: Runtime.OnInstalledDetailsType): void {
  if (reason !== 'install') return;
  // A browser without a window, or one that is closing, shows nothing.
  void browser.tabs.create({ url: browser.runtime.getURL('popup/first-run.html') }).catch(() => undefined);
}
