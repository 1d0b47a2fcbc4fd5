/** What the tests ask of Chromium itself, rather than of a page. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** Loads an extension, or loads it anew. @returns its id */
export async function loadExtension(cdp: CDPSession, path: string, inPrivate = false): Promise<string> {
  const send = cdp.send.bind(cdp) as unknown as (method: string, params: object) => Promise<{ id: string }>;
  return (await send('Extensions.loadUnpacked', { path, enableInIncognito: inPrivate })).id;
}

/** Ends the extension's service worker; the next message starts it anew. */
export async function stopWorker(cdp: CDPSession, origin: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const { targetInfos } = await cdp.send('Target.getTargets');
    const workers = targetInfos.filter((target) => target.type === 'service_worker' && target.url.startsWith(origin));
    if (workers.length === 0) return;
    // A worker that is just starting may not hear it the first time.
    for (const { targetId } of workers) await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the service worker does not stop');
}

/** Sets what a person sets under "site access" on the page of extensions. */
export async function setHostAccess(context: BrowserContext, id: string, given: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([extensionId, hostAccess]) => {
      const api = (chrome as unknown as { developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> } })
        .developerPrivate;
      return api.updateExtensionConfiguration({ extensionId, hostAccess });
    },
    [id, given ? 'ON_ALL_SITES' : 'ON_CLICK'],
  );
  await page.close();
}

/** Clicks the button of an extension for the tab with an address: the popup opens, and the tab is given to the extension. */
export async function clickButton(cdp: CDPSession, id: string, address: string): Promise<void> {
  const send = cdp.send.bind(cdp) as unknown as (
    method: string,
    params: object,
  ) => Promise<{ targetInfos: { url: string; targetId: string }[] }>;
  const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
  const tab = targetInfos.find(({ url }) => url === address);
  if (!tab) throw new Error(`no tab is at ${address}`);
  await send('Extensions.triggerAction', { id, targetId: tab.targetId });
}

/** Waits for the next page that is opened, and for its load event. */
export async function pageOf(context: BrowserContext): Promise<Page> {
  const page = await context.waitForEvent('page');
  await page.waitForLoadState();
  return page;
}

/** Has the extension's worker, which must be awake, hear of an event of the browser in a tab. */
export async function tellWorker(
  context: BrowserContext,
  origin: string,
  event: 'command' | 'menu',
  what: string,
  tabId: number,
): Promise<void> {
  const worker = context.serviceWorkers().find((each) => each.url().startsWith(origin));
  if (!worker) throw new Error('the service worker is asleep');
  await worker.evaluate(
    async ([kind, name, id]) => {
      type Told = { dispatch(...told: unknown[]): void };
      const tab = await chrome.tabs.get(id);
      if (kind === 'command') (chrome.commands.onCommand as unknown as Told).dispatch(name, tab);
      else (chrome.contextMenus.onClicked as unknown as Told).dispatch({ menuItemId: name, frameId: 0, editable: false }, tab);
    },
    [event, what, tabId] as const,
  );
}
