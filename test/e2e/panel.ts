/** What a test sees of the side panel, opened as a tab. */
import type { Tab, TestBrowser } from './browsers/browser';
import { eventually } from './page';

/** Waits until the panel has finished reading. */
export async function settledPanel(panel: Tab): Promise<Tab> {
  await eventually(async () => {
    const ready = await panel.evaluate(() => document.querySelector('main h1') !== null && document.querySelector('[aria-busy]') === null);
    if (!ready) throw new Error('the panel is still reading');
  });
  return panel;
}

/** Opens the panel in a tab of its own. @param search `?tab=ID` for one tab, `?window=ID` for whatever is in front in a window */
export const openPanel = async (browser: TestBrowser, search: string): Promise<Tab> =>
  settledPanel(await browser.newTab(`${browser.origin}/popup/panel.html${search}`));

/** The panel as the words that it shows. */
export interface ShownPanel {
  readonly title: string;
  readonly sections: readonly string[];
  /** The words of each entry. */
  readonly entries: readonly string[];
  readonly current: string | null;
}

export function shownPanel(panel: Tab): Promise<ShownPanel> {
  return panel.evaluate(() => {
    const words = (element: Element | null) => element?.textContent?.trim() ?? '';
    return {
      title: words(document.querySelector('h1')),
      sections: Array.from(document.querySelectorAll('.outline h2'), words),
      entries: Array.from(document.querySelectorAll('.outline .said'), words),
      current: document.querySelector('[aria-current] .said')?.textContent ?? null,
    };
  });
}
