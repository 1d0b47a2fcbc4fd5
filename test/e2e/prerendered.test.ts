/** A page that the browser builds before anybody asks for it. Firefox builds none, so there is nothing to try there. */
import { expect, it } from 'vitest';
import { shell } from '../tools/shells.mjs';
import { readSamples } from '../tools/shells/library.mjs';
import { launchUntouched } from './browsers/pipe';
import { OwnServer } from './own-server';
import { eventually, pause } from './page';

const report = readSamples().find(({ id }) => id === 'city-economy') ?? { id: '', text: '' };
const RULES = '{"prerender":[{"source":"list","urls":["/report"],"eagerness":"immediate"}]}';
const PAGES = {
  '/list': {
    body: `<!DOCTYPE html><title>要闻列表</title><script type="speculationrules">${RULES}</script><a id="go" href="/report">打开</a>`,
  },
  '/report': { body: shell('paragraphs', report) },
};

it.skipIf(process.env.BROWSER === 'firefox')('says nothing of itself before it is shown, and is read then', async () => {
  const server = await OwnServer.start(PAGES);
  const browser = await launchUntouched();
  try {
    // The extension's page may not be there yet.
    await eventually(() =>
      browser.run(() => {
        const heard: string[] = [];
        chrome.runtime.onMessage.addListener((message: { kind: string }, { url }: { url?: string }) => {
          if (url?.startsWith('http')) heard.push(message.kind);
        });
        (globalThis as { heard?: string[] }).heard = heard;
      }),
    );
    // Nothing is built for a tab behind another: the page of the first run is closed.
    await eventually(() =>
      browser.run(async () => {
        const [first] = await chrome.tabs.query({ url: chrome.runtime.getURL('popup/first-run.html') });
        if (first?.id === undefined) throw new Error('the page of the first run is not open yet');
        await chrome.tabs.remove(first.id);
      }),
    );
    await browser.open(`${server.origin}/list`);
    const tabId = await eventually(() =>
      browser.run(async (url: string) => {
        const [tab] = await chrome.tabs.query({ url: `${url.replace(/:\d+/, '')}/*`, status: 'complete' });
        if (tab?.id === undefined) throw new Error('the list is not open yet');
        return tab.id;
      }, server.origin),
    );
    await pause(2000);
    const told = () =>
      browser.run(
        async (id: number) => ({
          badge: await chrome.action.getBadgeText({ tabId: id }),
          heard: (globalThis as { heard?: string[] }).heard ?? [],
        }),
        tabId,
      );
    expect(await told()).toEqual({ badge: '', heard: [] });
    await browser.run(async (id: number) => {
      await chrome.scripting.executeScript({ target: { tabId: id }, func: () => document.getElementById('go')?.click() });
    }, tabId);
    await eventually(async () => expect((await told()).badge).toMatch(/^\d+$/));
    const built = await browser.run(async (id: number) => {
      const func = () => (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number }).activationStart;
      return (await chrome.scripting.executeScript({ target: { tabId: id }, func }))[0]?.result ?? 0;
    }, tabId);
    // The page was really there before it was asked for.
    expect(built).toBeGreaterThan(0);
    expect((await told()).heard).toEqual(['report-seen', 'read-article', 'page-read']);
  } finally {
    await browser.close();
    await server.close();
  }
});
