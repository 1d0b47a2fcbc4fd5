/** What a test does with the page of the settings. */
import type { Tab, TestBrowser } from './browsers/browser';
import { eventually } from './page';

/** Opens the page and waits until it shows what is stored. */
export async function openOptions(browser: TestBrowser): Promise<Tab> {
  const tab = await browser.newTab(`${browser.origin}/popup/options.html`);
  await eventually(async () => {
    const ready = await tab.evaluate(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
    if (!ready) throw new Error('the settings are not read yet');
  });
  return tab;
}

/** Chooses a value of a list, as a person would by the keyboard. */
export async function choose(tab: Tab, selector: string, value: string): Promise<void> {
  await tab.evaluate(
    (where: string, chosen: string) => {
      const select = document.querySelector(where) as HTMLSelectElement;
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value,
  );
}

/** The settings as they are stored. */
export async function storedSettings(browser: TestBrowser): Promise<Record<string, unknown>> {
  const desk = await browser.desk();
  return desk.evaluate(async () => (await chrome.storage.sync.get('settings')).settings as Record<string, never>);
}

/** Forgets every setting. */
export async function forgetSettings(browser: TestBrowser): Promise<void> {
  const desk = await browser.desk();
  await desk.evaluate(async () => {
    await chrome.storage.sync.clear();
    await chrome.storage.local.clear();
  });
}
