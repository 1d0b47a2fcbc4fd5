/** What a picture is taken of: a browser in one language and one colour scheme, with pages to visit. */
import type { Tab, TestBrowser } from '../../e2e/browsers/browser';
import { pause, stateOf } from '../../e2e/page';

/** The pages, by what stands on them. */
export type PageName = 'plain' | 'crowded' | 'many' | 'damaged' | 'visit' | 'real' | 'nothing';

export interface Stage {
  readonly browser: TestBrowser;
  /** A tab that is used again and again; what a picture opens besides, it closes. */
  readonly tab: Tab;
  readonly dark: boolean;
  /** Addresses of the pages in this colour scheme. */
  readonly pages: Readonly<Record<PageName, string>>;
  /** Where the picture goes. */
  readonly file: string;
}

/** Milliseconds until what fades in has its full colours. */
const FADE = 350;
/** CSS pixels. Firefox is told the size of its window, whose bars take some 85 of the height. */
const BARS = 85;

/** Pages that are no report: nothing is read of them before it is asked for. */
const UNREAD: readonly PageName[] = ['visit', 'nothing'];

export async function resize({ browser }: Stage, tab: Tab, width: number, height: number): Promise<void> {
  await tab.resize(width, height + (browser.name === 'firefox' ? BARS : 0));
  await pause(60);
}

/** Loads a page, and waits until it was read where it is a report. @returns the number of its tab */
export async function visit({ tab, browser, pages }: Stage, page: PageName): Promise<number> {
  await tab.front();
  await tab.goto(pages[page]);
  const id = await tab.id();
  if (!UNREAD.includes(page)) await stateOf(browser, id);
  return id;
}

/** Takes the picture when everything has its full colours. */
export async function shoot({ file }: Stage, tab: Tab): Promise<void> {
  await pause(FADE);
  await tab.screenshot(file);
}

/** The picture as a reader sees it who has chosen their own few colours. */
export function forced(take: (stage: Stage) => Promise<void>): (stage: Stage) => Promise<void> {
  return async (stage) => {
    await stage.browser.setForced(true);
    try {
      await take(stage);
    } finally {
      await stage.browser.setForced(false);
    }
  };
}
