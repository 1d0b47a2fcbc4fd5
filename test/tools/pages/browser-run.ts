/** Detection as it is shipped: every page served from loopback and opened in a browser with the built extension. */
import type { PageState } from '../../../src/messages';
import type { Tab, TestBrowser } from '../../e2e/browsers/browser';
import { type BrowserName, launch } from '../../e2e/browsers/launch';
import { OwnServer } from '../../e2e/own-server';
import { highlightsOf, pause } from '../../e2e/page';
import { bytesOf, type Row } from './set';
import type { Verdict } from './verdict';

/** Nothing is fetched from anywhere; the pages' own scripts, most of whose libraries are missing, stay still. */
const HEADERS = { 'content-security-policy': "default-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-src 'none'" };

/** Serves the pages, and beside them whatever else a run needs. */
export const servePages = (rows: readonly Row[], more: Parameters<typeof OwnServer.start>[0] = {}): Promise<OwnServer> =>
  OwnServer.start({
    ...Object.fromEntries(rows.map((row) => [`/${row.file}`, { body: bytesOf(row).toString('utf8'), headers: HEADERS }])),
    ...more,
  });

interface Heard {
  readonly url: string;
  readonly kind: string;
  readonly status?: PageState['status'];
}

/** Has a page of the extension listen to what the scripts in pages tell the background. */
const listen = (desk: Tab): Promise<void> =>
  desk.evaluate(() => {
    const heard: object[] = [];
    (window as { heard?: object[] }).heard = heard;
    chrome.runtime.onMessage.addListener((message: { kind?: string; status?: string }, sender) => {
      heard.push({ url: sender.url ?? '', kind: message.kind ?? '', ...(message.status ? { status: message.status } : {}) });
    });
  });

const heardOf = async (desk: Tab, url: string): Promise<Heard[]> => {
  const all = await desk.evaluate(() => (window as { heard?: object[] }).heard ?? []);
  return (all as Heard[]).filter((each) => each.url.split('#')[0] === url);
};

/** Milliseconds without a word after which the detector is taken to be asleep, and those given to the reader once it is awake. */
const QUIET = 600;
const PATIENCE = 8000;

async function waitForVerdict(desk: Tab, url: string): Promise<Heard[]> {
  const start = Date.now();
  for (;;) {
    const heard = await heardOf(desk, url);
    const waited = Date.now() - start;
    if (heard.some((each) => each.kind === 'page-read')) return heard;
    if (waited > (heard.length ? PATIENCE : QUIET)) return heard;
    await pause(40);
  }
}

/** Milliseconds in which marks and number follow the verdict. */
const SHOWN = 3000;

/** Whether the icon says that there is a report: a number where it names officials, and its tooltip in any case. */
const speaks = (desk: Tab, tabId: number): Promise<boolean> =>
  desk.evaluate(async (id: number) => {
    const [badge, title] = await Promise.all([chrome.action.getBadgeText({ tabId: id }), chrome.action.getTitle({ tabId: id })]);
    return badge !== '' || title !== chrome.i18n.getMessage('actionTitle');
  }, tabId);

async function shows(tab: Tab, browser: TestBrowser): Promise<boolean> {
  const marked = Object.values(await highlightsOf(tab)).some((words) => words.length);
  return marked || speaks(await browser.desk(), await tab.id());
}

async function open(tab: Tab, browser: TestBrowser, url: string, row: Row): Promise<Verdict> {
  const desk = await browser.desk();
  await tab.goto(url);
  const start = performance.now();
  const heard = await waitForVerdict(desk, url);
  const ms = performance.now() - start;
  const status = async () => (await heardOf(desk, url)).findLast((each) => each.kind === 'page-read')?.status ?? null;
  // Marks are painted after the verdict is told; where there should be none, they get as long to appear by mistake.
  const end = Date.now() + (heard.length ? SHOWN : 0);
  let shown = await shows(tab, browser);
  while (shown !== ((await status()) === 'report') && Date.now() < end) {
    await pause(50);
    shown = await shows(tab, browser);
  }
  return { row, woke: heard.length > 0, status: await status(), ms, shown };
}

/** @returns the verdict on every page, in the order of the rows */
export async function verdictsInBrowser(rows: readonly Row[], name: BrowserName): Promise<Verdict[]> {
  const server = await servePages(rows);
  const browser = await launch(name);
  const verdicts: Verdict[] = [];
  try {
    await listen(await browser.desk());
    const tab = await browser.newTab();
    for (const row of rows) verdicts.push(await open(tab, browser, `${server.origin}/${row.file}`, row));
  } finally {
    await browser.close();
    await server.close();
  }
  return verdicts;
}
