import browser from 'webextension-polyfill';
import { isPlace, type PageState, type Place, type ReadTab, type ReadTabAnswer, type ToPage } from '../src/messages';
import type { Span } from '../src/model';
import { isPageState } from '../src/page-state';

/** @returns the page's answer, or the fact that nobody is there to answer */
async function ask(tabId: number, question: ToPage): Promise<{ reached: boolean; answer: unknown }> {
  try {
    return { reached: true, answer: await browser.tabs.sendMessage(tabId, question) };
  } catch {
    return { reached: false, answer: null };
  }
}

async function askState(tabId: number, question: ToPage): Promise<PageState | null> {
  const { answer } = await ask(tabId, question);
  return isPageState(answer) ? answer : null;
}

/** What the annotator found on a tab's page; null where no annotator answers. */
export const stateOf = (tabId: number): Promise<PageState | null> => askState(tabId, { kind: 'get-state' });

/** Has the annotator read a page as a report though it does not look like one. */
export const readAnyway = (tabId: number): Promise<PageState | null> => askState(tabId, { kind: 'read-anyway' });

/**
 * Scrolls a tab's page to some words and flashes them.
 * @returns whether a page was there to do so
 */
export const showSpan = async (tabId: number, span: Span): Promise<boolean> => (await ask(tabId, { kind: 'show-span', span })).reached;

/**
 * Where a tab's page is being read. Waits until that is another place than the one known.
 * @returns null where no report answers
 */
export async function placeOf(tabId: number, known: Place | null): Promise<Place | null> {
  const { answer } = await ask(tabId, { kind: 'get-place', known });
  return isPlace(answer) ? answer : null;
}

/** Has the background put the annotator into a tab. */
export async function inject(tabId: number, force: boolean): Promise<ReadTabAnswer> {
  const order: ReadTab = { kind: 'read-tab', tabId, force };
  try {
    const answer = (await browser.runtime.sendMessage(order)) as ReadTabAnswer | undefined;
    return answer ?? { ok: false, reason: 'failed' };
  } catch {
    return { ok: false, reason: 'failed' };
  }
}
