/** How each kind of picture is taken. */
import type { MarkClass } from '../../../src/settings';
import type { ToPage } from '../../../src/messages';
import type { Tab } from '../../e2e/browsers/browser';
import { forgetSettings, openOptions } from '../../e2e/options-page';
import { askPage, eventually, hoverFirst, hoverWords, marksOf, NAMES, pause, placeOf } from '../../e2e/page';
import { openPanel } from '../../e2e/panel';
import { openPopup } from '../../e2e/popup';
import { type PageName, resize, shoot, type Stage, visit } from './stage';

/** What is done to a page of ours before its picture is taken. */
type Act = (tab: Tab, stage: Stage) => Promise<void>;
const NOTHING: Act = async () => undefined;

/** Real pages have shadow trees of their own, in which the tests would see a tooltip: here it is waited for by the clock. */
async function hoverByClock(tab: Tab, kind: MarkClass): Promise<void> {
  const words = await eventually(async () => {
    const all = (await marksOf(tab))[kind];
    const middle = all[all.length >> 1];
    if (middle === undefined) throw new Error(`nothing is marked as ${kind}`);
    return middle;
  });
  const { x, y } = await placeOf(tab, NAMES[kind], words);
  await tab.hover(x, y);
  await pause(1500);
}

/** A page with the tooltip of its first mark of a class, or of these marked words. */
export async function takePage(stage: Stage, page: PageName, kind: MarkClass, words?: string): Promise<void> {
  const { tab } = stage;
  await resize(stage, tab, 1280, 900);
  await visit(stage, page);
  if (page === 'real') await hoverByClock(tab, kind);
  else await (words === undefined ? hoverFirst(tab, kind) : hoverWords(tab, kind, words));
  await shoot(stage, tab);
}

/** A tooltip that was pinned. */
export async function takePinned(stage: Stage): Promise<void> {
  const { tab } = stage;
  await resize(stage, tab, 1280, 900);
  await visit(stage, 'plain');
  await hoverFirst(tab, 'official');
  await pause(600);
  const [pin] = await tab.shadowButtons();
  if (!pin) throw new Error('the tooltip has no buttons');
  await tab.clickAt(pin.x, pin.y);
  await shoot(stage, tab);
  await tab.press('Escape');
}

/** The legend in the corner of a page. */
export async function takeLegend(stage: Stage): Promise<void> {
  const { tab, browser } = stage;
  await resize(stage, tab, 1280, 900);
  const id = await visit(stage, 'plain');
  await askPage(browser, id, { kind: 'show-legend' } satisfies ToPage).catch(() => undefined);
  await eventually(async () => {
    if (!(await tab.shadowTexts()).join('')) throw new Error('no legend is there');
  });
  await shoot(stage, tab);
}

interface Size {
  readonly width?: number;
  readonly height?: number;
}

/** The popup for a page, in its own size unless told. */
export async function takePopup(stage: Stage, page: PageName, { width = 400, height = 600 }: Size = {}, act = NOTHING): Promise<void> {
  const id = await visit(stage, page);
  const popup = await openPopup(stage.browser, id);
  await resize(stage, popup, width, height);
  await act(popup, stage);
  await shoot(stage, popup);
  await popup.close();
  await forgetSettings(stage.browser);
}

/** The side panel for a page, as wide as browsers make it unless told. */
export async function takePanel(stage: Stage, page: PageName, { width = 400, height = 900 }: Size = {}, act = NOTHING): Promise<void> {
  const id = await visit(stage, page);
  const panel = await openPanel(stage.browser, `?tab=${id}`);
  await resize(stage, panel, width, height);
  await act(panel, stage);
  await shoot(stage, panel);
  await panel.close();
}

/** A page of the extension, as tall as it is, or as tall as told. */
export async function takeOwn(stage: Stage, path: string, width: number, height: number | null = null): Promise<void> {
  const { browser } = stage;
  const tab = await browser.newTab(`${browser.origin}/popup/${path}`);
  await pause(350);
  await resize(stage, tab, width, height ?? 900);
  const all = height ?? (await tab.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)));
  await resize(stage, tab, width, all);
  await shoot(stage, tab);
  await tab.close();
}

/** The page of the settings with these stored. */
export async function takeOptions(stage: Stage, settings: string, act = NOTHING): Promise<void> {
  const { browser } = stage;
  const desk = await browser.desk();
  await desk.evaluate(async (stored: string) => chrome.storage.sync.set({ settings: JSON.parse(stored) }), settings);
  const tab = await openOptions(browser);
  await act(tab, stage);
  await resize(stage, tab, 760, 1360);
  await shoot(stage, tab);
  await tab.close();
  await forgetSettings(browser);
}
