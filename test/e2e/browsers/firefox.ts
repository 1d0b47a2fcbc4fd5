/** Firefox, driven over its own remote protocol (Marionette), which also reaches extension pages and the clipboard. */
import type { LaunchOptions, Tab, TestBrowser } from './browser';
import {
  allowPrivate,
  clickButton,
  clickMenu,
  hostOf,
  pressCommand,
  readClipboard,
  setColourScheme,
  setForcedColours,
  setHostAccess,
  stopEventPage,
} from './firefox-internals';
import { startFirefox } from './firefox-start';
import { FIRST_RUN, until } from './first-run';
import { type FirefoxSession, FirefoxTab } from './firefox-tab';

/** The tabs of one Firefox. */
class Tabs {
  private opened = 0;
  private manifest: Promise<Tab> | null = null;

  constructor(
    private readonly session: FirefoxSession,
    private readonly origin: string,
    private readonly extension: string,
  ) {}

  async open(url?: string): Promise<Tab> {
    const tab = this.opened++ === 0 ? await this.empty() : await this.make({ type: 'tab' });
    if (url) await tab.goto(url);
    return tab;
  }

  /** A temporary add-on is not allowed in private windows. */
  control(): Promise<Tab> {
    return this.make({ type: 'window', private: true });
  }

  async inPrivate(url: string): Promise<Tab> {
    const { marionette, extensionId } = this.session;
    await marionette.runInBrowser(allowPrivate, extensionId);
    await this.reload();
    const tab = await this.make({ type: 'window', private: true });
    await tab.goto(url);
    return tab;
  }

  /** Installs the extension once more, over itself. */
  async reload(): Promise<void> {
    await this.session.install(this.extension);
    this.manifest = null;
    // The tab that commands went to may have been one of the extension's own.
    await this.toFirst();
  }

  /** Makes the first tab the one that commands go to: after that tab has gone, no other is. */
  private async toFirst(): Promise<void> {
    const [first = ''] = await this.session.marionette.send<string[]>('WebDriver:GetWindowHandles');
    await this.session.marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
    this.session.current = first;
  }

  desk(): Promise<Tab> {
    this.manifest ??= this.openDesk();
    return this.manifest;
  }

  private async openDesk(): Promise<Tab> {
    const tab = await this.make({ type: 'tab' });
    await tab.goto(`${this.origin}/manifest.json`);
    return tab;
  }

  private async empty(): Promise<Tab> {
    const [handle = ''] = await this.session.marionette.send<string[]>('WebDriver:GetWindowHandles');
    return new FirefoxTab(this.session, handle);
  }

  private async make(how: { type: 'tab' | 'window'; private?: boolean }): Promise<Tab> {
    // Firefox opens nothing from a tab that was closed.
    if (!this.session.current) await this.toFirst();
    const { handle } = await this.session.marionette.send<{ handle: string }>('WebDriver:NewWindow', { focus: true, ...how });
    const tab = new FirefoxTab(this.session, handle);
    await tab.front();
    return tab;
  }
}

/** Waits for the page of the first run, which is the second tab. @returns it, or null once it is closed again */
async function firstRunOf(session: FirefoxSession, origin: string, keep: boolean): Promise<Tab | null> {
  const { marionette } = session;
  const handles = () => marionette.send<string[]>('WebDriver:GetWindowHandles');
  const tab = await until(async () => {
    const [, second] = await handles();
    const found = second === undefined ? null : new FirefoxTab(session, second);
    return found && (await found.address()) === `${origin}${FIRST_RUN}` ? found : undefined;
  });
  if (!keep) await tab.close();
  const [first = ''] = await handles();
  await new FirefoxTab(session, first).front();
  return keep ? tab : null;
}

interface Commands {
  getAll(): Promise<{ name: string; shortcut: string }[]>;
  update(change: { name: string; shortcut: string }): Promise<void>;
}

/** The letter of a command's keys, which it is given where it has none; runs in a page of the extension. */
async function keyOf(name: string): Promise<string> {
  const { commands } = (globalThis as unknown as { browser: { commands: Commands } }).browser;
  const known = (await commands.getAll()).find((each) => each.name === name)?.shortcut;
  if (!known) await commands.update({ name, shortcut: 'Alt+Shift+Y' });
  return known ? known.slice(-1) : 'Y';
}

/** Starts Firefox with the extension. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const session = await startFirefox(options);
  const { marionette, extensionId } = session;
  const origin = `moz-extension://${await marionette.runInBrowser(hostOf, extensionId)}`;
  const tabs = new Tabs(session, origin, options.extension);
  const firstRun = await firstRunOf(session, origin, options.keepFirstRun ?? false);
  return {
    name: 'firefox',
    firstRun,
    origin,
    desk: () => tabs.desk(),
    newTab: (url) => tabs.open(url),
    newControlTab: () => tabs.control(),
    clipboard: () => marionette.runInBrowser(readClipboard),
    stopBackground: () => marionette.runInBrowser(stopEventPage, extensionId),
    setDark: (dark) => marionette.runInBrowser(setColourScheme, dark ? 0 : 1),
    setForced: (forced) => marionette.runInBrowser(setForcedColours, forced ? 2 : 1),
    privateTab: (url) => tabs.inPrivate(url),
    reload: () => tabs.reload(),
    install: (folder) => session.install(folder),
    clickButton: async (tab) => {
      await tab.front();
      await marionette.runInBrowser(clickButton, extensionId);
    },
    command: async (name, tab) => {
      const letter = await (await tabs.desk()).evaluate(keyOf, name);
      await tab.front();
      await marionette.runInBrowser(pressCommand, letter);
    },
    menu: async (entry, tab) => {
      await tab.front();
      await marionette.runInBrowser(clickMenu, extensionId, entry);
    },
    setHostAccess: (given) => marionette.runInBrowser(setHostAccess, extensionId, given),
    closed: session.closed,
    close: session.quit,
  };
}
