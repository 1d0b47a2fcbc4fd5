/** What a picture is taken of: a browser in one language and one colour scheme, with pages to visit. */
import type { MarkClass } from '../../../src/settings';
import type { Tab, TestBrowser } from '../../e2e/browsers/browser';
import { eventually, hoverFirst, hoverWords, marksOf, NAMES, pause, placeOf, stateOf } from '../../e2e/page';
import { openPanel } from '../../e2e/panel';
import { openPopup } from '../../e2e/popup';

export interface Stage {
  readonly browser: TestBrowser;
  /** A tab that is used again and again; what a picture opens besides, it closes. */
  readonly tab: Tab;
  readonly dark: boolean;
  /** Addresses of the pages in this colour scheme; `real` is null where there is no folder of real pages. */
  readonly pages: { readonly plain: string; readonly crowded: string; readonly real: string | null };
  /** Where the picture goes. */
  readonly file: string;
}

/** Milliseconds until what fades in has its full colours. */
const FADE = 350;
/** CSS pixels. Firefox is told the size of its window, whose bars take some 85 of the height. */
const BARS = 85;

async function resize({ browser }: Stage, tab: Tab, width: number, height: number): Promise<void> {
  await tab.resize(width, height + (browser.name === 'firefox' ? BARS : 0));
  await pause(60);
}

/** Real pages have shadow trees of their own, in which the tests would see a tooltip: here it is waited for by the clock. */
async function hoverByClock(tab: Tab, kind: MarkClass): Promise<void> {
  const words = await eventually(async () => {
    const [first] = (await marksOf(tab))[kind];
    if (first === undefined) throw new Error(`nothing is marked as ${kind}`);
    return first;
  });
  const { x, y } = await placeOf(tab, NAMES[kind], words);
  await tab.hover(x, y);
  await pause(1500);
}

/** A page with the tooltip of its first mark of a class, or of these marked words. */
export async function takePage(stage: Stage, page: keyof Stage['pages'], kind: MarkClass, words?: string): Promise<void> {
  const { tab, browser, pages, file } = stage;
  await tab.front();
  await resize(stage, tab, 1280, 900);
  await tab.goto(pages[page] as string);
  await stateOf(browser, await tab.id());
  if (page === 'real') await hoverByClock(tab, kind);
  else await (words === undefined ? hoverFirst(tab, kind) : hoverWords(tab, kind, words));
  await pause(FADE);
  await tab.screenshot(file);
}

/** The popup for a page, in its own size. */
export async function takePopup(stage: Stage, page: keyof Stage['pages'] | null, height = 600): Promise<void> {
  const { tab, browser, pages, file } = stage;
  await tab.front();
  await tab.goto(page === null ? `${new URL(pages.plain).origin}/nothing` : (pages[page] as string));
  if (page !== null) await stateOf(browser, await tab.id());
  const popup = await openPopup(browser, await tab.id());
  await resize(stage, popup, 400, height);
  await pause(FADE);
  await popup.screenshot(file);
  await popup.close();
}

/** The side panel for a page, as wide as browsers make it. */
export async function takePanel(stage: Stage, page: keyof Stage['pages']): Promise<void> {
  const { tab, browser, pages, file } = stage;
  await tab.front();
  await tab.goto(pages[page] as string);
  const tabId = await tab.id();
  await stateOf(browser, tabId);
  const panel = await openPanel(browser, `?tab=${tabId}`);
  await resize(stage, panel, 400, 900);
  await pause(FADE);
  await panel.screenshot(file);
  await panel.close();
}

/** A page of the extension, as tall as it is, or as tall as told. */
export async function takeOwn(stage: Stage, path: string, width: number, height: number | null = null): Promise<void> {
  const { browser, file } = stage;
  const tab = await browser.newTab(`${browser.origin}/popup/${path}`);
  await pause(FADE);
  await resize(stage, tab, width, height ?? 900);
  const all = height ?? (await tab.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)));
  await resize(stage, tab, width, all);
  await pause(FADE);
  await tab.screenshot(file);
  await tab.close();
}
