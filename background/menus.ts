/** The entries of the menu that a page shows on a right click. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { openPanel } from '../src/open-panel';
import { copySummary } from './copy';
import { flash } from './found';
import { showLegend } from './commands';
import { tell } from './page';
import { readTab } from './read-tab';

/** Where the entries are shown: on pages of the web alone. */
const PAGES = ['http://*/*', 'https://*/*'];

interface Entry {
  readonly id: string;
  /** The name of its message. */
  readonly title: string;
  readonly contexts: Menus.ContextType[];
}

const ENTRIES: readonly Entry[] = [
  { id: 'read-page', title: 'menuReadPage', contexts: ['page', 'frame'] },
  { id: 'read-selection', title: 'menuReadSelection', contexts: ['selection'] },
  { id: 'copy-summary', title: 'menuCopySummary', contexts: ['page', 'frame', 'selection'] },
  { id: 'show-legend', title: 'menuShowLegend', contexts: ['page', 'frame'] },
];

/** Puts the entries there anew: an update may have brought other ones. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of ENTRIES) {
    browser.contextMenus.create({ id, title: browser.i18n.getMessage(title), contexts, documentUrlPatterns: PAGES });
  }
}

/** Reads a page, or what is selected in it, as a report whatever it looks like; the panel shows it. */
async function read(tabId: number, frameId: number | undefined, selection: boolean): Promise<void> {
  const answer = await readTab({ kind: 'read-tab', tabId, force: !selection });
  if (!answer.ok) return flash(tabId, false);
  if (selection) await tell(tabId, { kind: 'read-selection' }, frameId);
}

async function obey({ menuItemId, frameId }: Menus.OnClickData, { id, windowId }: Tabs.Tab): Promise<void> {
  if (id === undefined) return;
  if (menuItemId === 'copy-summary') return flash(id, await copySummary(id));
  if (menuItemId === 'show-legend') return showLegend(id);
  // Not awaited, and first: the browser opens the panel for the click alone. Where it does not, the page is read all the same.
  if (windowId !== undefined) void openPanel(chrome, windowId).catch(() => undefined);
  await read(id, frameId, menuItemId === 'read-selection');
}

/** Listens for clicks on the entries. */
export function listenForMenus(): void {
  browser.contextMenus.onClicked.addListener((info: Menus.OnClickData, tab?: Tabs.Tab) => {
    if (tab && ENTRIES.some(({ id }) => id === info.menuItemId)) void obey(info, tab).catch(() => undefined);
  });
}
