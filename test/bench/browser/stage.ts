/** A browser with the extension, a tab that has it and one that has not, and the server of the pages. */
import type { LaunchOptions, Tab, TestBrowser } from '../../e2e/browsers/browser';
import { type BrowserName, launch } from '../../e2e/browsers/launch';
import { OwnServer } from '../../e2e/own-server';
import { pause } from '../../e2e/page';
import type { Eye } from './eye';
import type { Meters } from './meters';
import { pages } from './pages';

export interface Stage {
  readonly browser: TestBrowser;
  readonly tab: Tab;
  readonly control: Tab;
  readonly desk: Tab;
  readonly origin: string;
  /** Instruments on the tab with the extension and on the one without. */
  readonly meters: { readonly tab: Meters; readonly control: Meters };
  /** Rounds of every measure. */
  readonly rounds: number;
  close(): Promise<void>;
}

/** Has a page of the extension note when the detector says that it has seen a report. */
const listen = (desk: Tab): Promise<void> =>
  desk.evaluate(() => {
    chrome.runtime.onMessage.addListener((message: { kind?: string }) => {
      // Kept where both browsers find it again: what a script of the driver leaves in the window may be gone with the script.
      if (message.kind === 'report-seen') localStorage.setItem('seen', String(Date.now()));
    });
  });

/** Sets the stage. @param more pages beside our own @param options how the browser is started */
export async function setStage(
  name: BrowserName,
  rounds: number,
  more: Parameters<typeof OwnServer.start>[0],
  options: Partial<LaunchOptions> = {},
): Promise<Stage> {
  const server = await OwnServer.start({ ...pages(), ...more });
  const browser = await launch(name, options);
  const tab = await browser.newTab(`${server.origin}/empty`);
  const desk = await browser.desk();
  await listen(desk);
  const control = await browser.newControlTab();
  await control.goto(`${server.origin}/empty`);
  const close = async () => {
    await browser.close();
    await server.close();
  };
  const meters = { tab: await tab.meters(), control: await control.meters() };
  return { browser, tab, control, desk, origin: server.origin, meters, rounds, close };
}

/** Milliseconds in which a page comes to rest, whatever woke. */
export const REST = 700;

/** Loads a page and lets it come to rest. @returns what its eye has seen */
export async function visit(tab: Tab, address: string, rest = REST): Promise<Eye> {
  await tab.front();
  await tab.goto(address);
  await pause(rest);
  return tab.evaluate(() => (globalThis as unknown as { eye: Eye }).eye);
}
