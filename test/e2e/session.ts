/** What the tests of one file share: a browser with the extension, a tab of it, and the server of sample pages. */
import { afterAll, beforeAll, describe } from 'vitest';
import { startServer } from '../tools/serve.mjs';
import type { LaunchOptions, Tab, TestBrowser } from './browsers/browser';
import { type BrowserName, launch } from './browsers/launch';

export interface Session {
  readonly browser: TestBrowser;
  readonly tab: Tab;
  /** Where the sample pages are served, without a slash at its end. */
  readonly origin: string;
}

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** The browsers to test: both, unless the variable `BROWSER` names one. */
const wanted = (name: BrowserName) => !process.env.BROWSER || process.env.BROWSER === name;

/**
 * Describes the same cases for Chromium and for Firefox, each started once for all of them.
 * @param what the title of the cases
 * @param cases is given a function that hands out the session while a test runs
 * @param names where a file of tests is of one browser alone
 */
export function inEachBrowser(
  what: string,
  cases: (session: () => Session, name: BrowserName) => void,
  options: Partial<LaunchOptions> = {},
  names: readonly BrowserName[] = BROWSERS,
): void {
  describe.each(names.filter(wanted))(`${what}, in %s`, (name) => {
    let session: Session | null = null;
    let stop: () => Promise<void> = async () => undefined;
    beforeAll(async () => {
      const server = await startServer();
      const browser = await launch(name, options);
      stop = async () => {
        await browser.close();
        await server.close();
      };
      session = { browser, tab: await browser.newTab(), origin: server.origin };
    });
    afterAll(() => stop());
    cases(() => {
      if (!session) throw new Error('the browser did not start');
      return session;
    }, name);
  });
}
