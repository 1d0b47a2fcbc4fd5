/** Chromium, Chrome and Edge, driven by playwright-core. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { type LaunchOptions, PLAIN_HOST, type TestBrowser } from './browser';
import { clickButton, loadExtension, pageOf, setHostAccess, stopWorker, tellWorker } from './chromium-internals';
import { ChromiumTab, type Looks } from './chromium-tab';
import { FIRST_RUN, until } from './first-run';

const QUIET = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** Names that are looked up on this machine, past any proxy. */
const NAMES = [`--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`, `--proxy-bypass-list=${PLAIN_HOST}`];
const VIEWPORT = { width: 1280, height: 900 };

/** Starts the browser on a fresh profile. Branded Chrome ignores `--load-extension`, so the extension is loaded over the debugging pipe. */
async function startContext(
  { program, headless = true, language = 'en-US', keepsNoPages = false }: LaunchOptions,
  profile: string,
): Promise<BrowserContext> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless,
    handleSIGINT: headless,
    locale: language,
    viewport: headless ? VIEWPORT : null,
    // Pages that are left are kept for the way back, as they are for people.
    ignoreDefaultArgs: ['--disable-extensions', ...(keepsNoPages ? [] : ['--disable-back-forward-cache'])],
    args: [...sandbox, ...QUIET, ...NAMES, '--enable-unsafe-extension-debugging', `--lang=${language}`],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
  });
}

/** Reads the clipboard by pasting into a page kept for it: works without any permission and wherever the copy came from. */
function clipboardReader(context: BrowserContext): () => Promise<string> {
  let kept: Promise<Page> | null = null;
  const open = async () => {
    const page = await context.newPage();
    await page.setContent('<title>clipboard</title><textarea></textarea>');
    return page;
  };
  return async () => {
    kept ??= open();
    const page = await kept;
    await page.bringToFront();
    await page.fill('textarea', '');
    await page.press('textarea', 'ControlOrMeta+V');
    return page.inputValue('textarea');
  };
}

/** The tabs of one Chromium: each sees the colours that were chosen last. */
class Tabs {
  private looks: Looks = { colorScheme: 'light', forcedColors: 'none' };
  private opened = 0;
  private manifest: Promise<ChromiumTab> | null = null;

  constructor(
    private readonly context: BrowserContext,
    private readonly origin: string,
  ) {}

  async open(url?: string): Promise<ChromiumTab> {
    const empty = this.opened++ === 0 ? this.context.pages()[0] : undefined;
    const tab = new ChromiumTab(empty ?? (await this.context.newPage()), () => this.desk());
    await tab.setLooks(this.looks);
    if (url) await tab.goto(url);
    return tab;
  }

  async desk(): Promise<ChromiumTab> {
    if ((await this.manifest)?.isClosed) this.manifest = null;
    this.manifest ??= this.openDesk();
    return this.manifest;
  }

  /** Windows of a kind that only the extension can open. */
  async inPrivate(url: string): Promise<ChromiumTab> {
    const desk = await this.desk();
    const page = pageOf(this.context);
    await desk.evaluate(async (address: string) => void (await chrome.windows.create({ incognito: true, url: address })), url);
    return new ChromiumTab(await page, () => this.desk());
  }

  private async openDesk(): Promise<ChromiumTab> {
    const tab = new ChromiumTab(await this.context.newPage(), null);
    await tab.goto(`${this.origin}/manifest.json`);
    return tab;
  }

  async setLooks(looks: Partial<Looks>): Promise<void> {
    this.looks = { ...this.looks, ...looks };
    await Promise.all(this.context.pages().map((page) => page.emulateMedia(this.looks)));
  }
}

/** Waits for the page of the first run. @returns it, or null once it is closed again */
async function firstRunOf(
  context: BrowserContext,
  origin: string,
  keep: boolean,
  desk: () => Promise<ChromiumTab>,
): Promise<ChromiumTab | null> {
  const isIt = (page: Page) => page.url() === `${origin}${FIRST_RUN}`;
  const page = await until(async () => context.pages().find(isIt));
  if (keep) return new ChromiumTab(page, desk);
  await page.close();
  return null;
}

/** Starts Chromium with the extension in a fresh profile. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'huiyao-chromium-'));
  const context = await startContext(options, profile);
  const browser = context.browser();
  if (!browser) throw new Error('the browser gave no handle of itself');
  const cdp = await browser.newBrowserCDPSession();
  const id = await loadExtension(cdp, options.extension, options.inPrivate);
  const origin = `chrome-extension://${id}`;
  const tabs = new Tabs(context, origin);
  const firstRun = await firstRunOf(context, origin, options.keepFirstRun ?? false, () => tabs.desk());
  return {
    name: 'chromium',
    firstRun,
    origin,
    desk: () => tabs.desk(),
    newTab: (url) => tabs.open(url),
    // A context of its own is like a private window: no extension runs there.
    newControlTab: async () => new ChromiumTab(await (await browser.newContext({ viewport: VIEWPORT })).newPage(), null),
    clipboard: clipboardReader(context),
    stopBackground: () => stopWorker(cdp, origin),
    setDark: (dark) => tabs.setLooks({ colorScheme: dark ? 'dark' : 'light' }),
    setForced: (forced) => tabs.setLooks({ forcedColors: forced ? 'active' : 'none' }),
    privateTab: (url) => tabs.inPrivate(url),
    reload: async () => void (await loadExtension(cdp, options.extension, options.inPrivate)),
    install: async (folder) => void (await loadExtension(cdp, folder)),
    clickButton: (tab) => clickButton(cdp, id, (tab as ChromiumTab).address),
    command: async (name, tab) => {
      const tabId = await tab.id();
      await tab.front();
      await tellWorker(context, origin, 'command', name, tabId);
    },
    menu: async (entry, tab) => {
      const tabId = await tab.id();
      await tab.front();
      await tellWorker(context, origin, 'menu', entry, tabId);
    },
    setHostAccess: (given) => setHostAccess(context, id, given),
    closed: new Promise((done) => context.on('close', () => done())),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
