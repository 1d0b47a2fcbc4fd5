/** Pictures of the extension at work, for the demo and for the README. */
import type { MarkClass } from '../../src/settings';
import type { Tab, TestBrowser } from '../e2e/browsers/browser';
import { hoverFirst, pause } from '../e2e/page';
import { openPopup } from '../e2e/popup';

/** Milliseconds until a tooltip that opens has its full colours. */
const FADE = 350;

/** A picture of a page with the tooltip of its first mark of a class. */
export async function shootPage(tab: Tab, kind: MarkClass, file: string): Promise<void> {
  await hoverFirst(tab, kind);
  await pause(FADE);
  await tab.screenshot(file);
}

/** The width of the popup, and a height at which browsers begin to scroll it, in CSS pixels. */
const POPUP = { width: 400, height: 600 };

/** A picture of the popup for the page of a tab. @returns the popup */
export async function shootPopup(browser: TestBrowser, tab: Tab, file: string): Promise<Tab> {
  const popup = await openPopup(browser, await tab.id());
  await popup.resize(POPUP.width, POPUP.height);
  await pause(FADE);
  await popup.screenshot(file);
  return popup;
}
