/** What a test sees of the popup, opened as a tab that names the tab to read. */
import type { Format } from '../../src/settings';
import type { Tab, TestBrowser } from './browsers/browser';
import { eventually } from './page';

/** A popup with a meeting, as the words it shows. */
export interface ShownReport {
  readonly title: string;
  readonly dateline: readonly string[];
  readonly people: readonly { readonly name: string; readonly posts: string; readonly roles: string }[];
  readonly speakers: readonly string[];
  readonly points: readonly string[];
  readonly targets: readonly string[];
  readonly slogans: readonly string[];
  readonly agenda: readonly string[];
}

/** A popup without one. */
export interface ShownReason {
  readonly title: string;
  readonly text: string;
  readonly button: string | null;
}

const address = (browser: TestBrowser, tabId: number) => `${browser.origin}/popup/index.html?tab=${tabId}`;

/** Waits until the popup has finished reading. */
async function settled(popup: Tab): Promise<Tab> {
  await eventually(async () => {
    const ready = await popup.evaluate(
      () => document.querySelector('main h1') !== null && document.querySelector('[aria-busy], .format:disabled') === null,
    );
    if (!ready) throw new Error('the popup is still reading');
  });
  return popup;
}

/** Opens the popup for a tab, in a tab of its own. */
export const openPopup = async (browser: TestBrowser, tabId: number): Promise<Tab> =>
  settled(await browser.newTab(address(browser, tabId)));

/** Opens the popup for a tab, in a tab that is already there. */
export async function reopenPopup(popup: Tab, browser: TestBrowser, tabId: number): Promise<Tab> {
  // A tab that is not shown gets no frames and few timers.
  await popup.front();
  await popup.goto(address(browser, tabId));
  return settled(popup);
}

/** Everything that a popup with a meeting shows, long lists unfolded. */
export async function shownReport(popup: Tab): Promise<ShownReport> {
  await popup.evaluate(() => {
    for (const more of document.querySelectorAll<HTMLElement>('button.more[aria-expanded="false"]')) more.click();
  });
  return popup.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 30));
    const words = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
    const all = (selector: string) => Array.from(document.querySelectorAll(selector), words);
    return {
      title: words(document.querySelector('h1')),
      dateline: all('.dateline dd'),
      people: Array.from(document.querySelectorAll('table.people tbody tr'), (row) => ({
        name: words(row.querySelector('.name')),
        posts: words(row.querySelector('.titles')),
        roles: words(row.querySelector('.roles')),
      })),
      speakers: Array.from(document.querySelectorAll('#points h3'), (head) => words(head.firstChild as Element | null)),
      points: all('#points ul.points li'),
      targets: all('#targets tbody th .words, #targets tbody th .entry'),
      slogans: all('#slogans ul li .words, #slogans ul li .entry'),
      agenda: Array.from(document.querySelectorAll('#agenda li'), (item) => {
        const plain = item.cloneNode(true) as Element;
        plain.querySelector('.gloss')?.remove();
        return words(plain).replace(/\s+/g, ' ');
      }),
    };
  });
}

/** Why a popup shows no meeting. */
export function shownReason(popup: Tab): Promise<ShownReason> {
  return popup.evaluate(() => {
    const words = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
    return { title: words('.empty h1'), text: words('.empty p'), button: words('.empty button') || null };
  });
}

/** Chooses a format in the popup, as a person would by the keyboard. */
export async function chooseFormat(popup: Tab, format: Format): Promise<void> {
  await eventually(async () => {
    const ready = await popup.evaluate(() => document.querySelector<HTMLSelectElement>('.copy select')?.disabled === false);
    if (!ready) throw new Error('the formats cannot be chosen yet');
  });
  await popup.evaluate((chosen: string) => {
    const select = document.querySelector('.copy select') as HTMLSelectElement;
    select.value = chosen;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, format);
}

/** Clicks a button and waits until it says that it is done. */
export async function clickDone(popup: Tab, button: string): Promise<void> {
  await eventually(async () => {
    const idle = await popup.evaluate((selector: string) => document.querySelector(selector)?.classList.contains('done') === false, button);
    if (!idle) throw new Error('the button is not there, or still says what it did');
  });
  await popup.click(button);
  await eventually(async () => {
    const done = await popup.evaluate((selector: string) => document.querySelector(selector)?.classList.contains('done') ?? false, button);
    if (!done) throw new Error('the button does not say that it is done');
  });
}

/** Copies the summary in a format, and hands back the text that lies on the clipboard. */
export async function copied(popup: Tab, browser: TestBrowser, format: Format): Promise<string> {
  await chooseFormat(popup, format);
  await clickDone(popup, '.copy .primary');
  return browser.clipboard();
}
