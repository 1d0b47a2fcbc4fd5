/** Chromium, Chrome and Edge, driven by playwright-core. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import type { LaunchOptions, TestBrowser } from './browser';
import { ChromiumTab } from './chromium-tab';

const QUIET = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const VIEWPORT = { width: 1280, height: 900 };

/** Starts the browser on a fresh profile. Branded Chrome ignores `--load-extension`, so the extension is loaded over the debugging pipe. */
async function startContext({ program, headless = true, language = 'en-US' }: LaunchOptions, profile: string): Promise<BrowserContext> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless,
    handleSIGINT: headless,
    locale: language,
    viewport: headless ? VIEWPORT : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...sandbox, ...QUIET, '--enable-unsafe-extension-debugging', `--lang=${language}`],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
  });
}

async function loadExtension(cdp: CDPSession, path: string): Promise<string> {
  const send = cdp.send.bind(cdp) as unknown as (method: string, params: object) => Promise<{ id: string }>;
  return (await send('Extensions.loadUnpacked', { path })).id;
}

/** Ends the extension's service worker; the next message starts it anew. */
async function stopWorker(cdp: CDPSession, origin: string): Promise<void> {
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
async function setHostAccess(context: BrowserContext, id: string, given: boolean): Promise<void> {
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

/** The tabs of one Chromium: each sees the colour scheme that was chosen last. */
class Tabs {
  private dark = false;
  private opened = 0;
  private manifest: Promise<ChromiumTab> | null = null;

  constructor(
    private readonly context: BrowserContext,
    private readonly origin: string,
  ) {}

  async open(url?: string): Promise<ChromiumTab> {
    const empty = this.opened++ === 0 ? this.context.pages()[0] : undefined;
    const tab = new ChromiumTab(empty ?? (await this.context.newPage()), () => this.desk());
    await tab.setDark(this.dark);
    if (url) await tab.goto(url);
    return tab;
  }

  desk(): Promise<ChromiumTab> {
    this.manifest ??= this.openDesk();
    return this.manifest;
  }

  private async openDesk(): Promise<ChromiumTab> {
    const tab = new ChromiumTab(await this.context.newPage(), null);
    await tab.goto(`${this.origin}/manifest.json`);
    return tab;
  }

  async setDark(dark: boolean): Promise<void> {
    this.dark = dark;
    await Promise.all(this.context.pages().map((page) => page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })));
  }
}

/** Starts Chromium with the extension in a fresh profile. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'huiyao-chromium-'));
  const context = await startContext(options, profile);
  const browser = context.browser();
  if (!browser) throw new Error('the browser gave no handle of itself');
  const cdp = await browser.newBrowserCDPSession();
  const id = await loadExtension(cdp, options.extension);
  const origin = `chrome-extension://${id}`;
  const tabs = new Tabs(context, origin);
  return {
    name: 'chromium',
    origin,
    desk: () => tabs.desk(),
    newTab: (url) => tabs.open(url),
    // A context of its own is like a private window: no extension runs there.
    newControlTab: async () => new ChromiumTab(await (await browser.newContext({ viewport: VIEWPORT })).newPage(), null),
    clipboard: clipboardReader(context),
    stopBackground: () => stopWorker(cdp, origin),
    setDark: (dark) => tabs.setDark(dark),
    setHostAccess: (given) => setHostAccess(context, id, given),
    closed: new Promise((done) => context.on('close', () => done())),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
