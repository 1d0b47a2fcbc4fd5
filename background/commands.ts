/** What the commands of the browser do: its own keys for extensions, which the user may change. */
import browser, { type Tabs } from 'webextension-polyfill';
import { openPanel } from '../src/open-panel';
import { copySummary } from './copy';
import { flash } from './found';
import { stateReadNow, tell } from './page';

/** A report is there, or is read now; else the badge says that there is none. */
async function onReport(tabId: number, act: () => Promise<void>): Promise<void> {
  if ((await stateReadNow(tabId))?.status === 'report') await act();
  else await flash(tabId, false);
}

/** Has the page tell what its marks mean. */
export const showLegend = (tabId: number) => onReport(tabId, () => tell(tabId, { kind: 'show-legend' }));

const showNext = (back: boolean) => (tabId: number) => onReport(tabId, () => tell(tabId, { kind: 'show-next', back }));

const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<void>>> = {
  'toggle-marks': (tabId) => onReport(tabId, () => tell(tabId, { kind: 'toggle-marks' })),
  'next-mark': showNext(false),
  'previous-mark': showNext(true),
  'copy-summary': async (tabId) => flash(tabId, await copySummary(tabId)),
};

const activeTab = async (): Promise<Tabs.Tab | undefined> => (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];

async function obey(name: string, tab: Tabs.Tab | undefined): Promise<void> {
  const { id } = tab ?? (await activeTab()) ?? {};
  if (id !== undefined && Object.hasOwn(COMMANDS, name)) await COMMANDS[name]?.(id);
}

/** Listens for commands. */
export function listenForCommands(): void {
  browser.commands.onCommand.addListener((name: string, tab?: Tabs.Tab) => {
    // At once: after anything that is awaited the browser does not take it for the user's wish any more.
    void (name === 'open-panel' && tab?.windowId !== undefined ? openPanel(chrome, tab.windowId) : obey(name, tab)).catch(() => undefined);
  });
}
