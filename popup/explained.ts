import browser from 'webextension-polyfill';
import { cluesOf } from '../src/clues';
import { type Explanations, isExplanations } from '../src/explained';
import type { Explain, PageState } from '../src/messages';

type Report = Extract<PageState, { status: 'report' }>;

/**
 * Asks the background what it knows of a report beyond its article.
 * @returns null where it does not answer, or not in a form that can be shown
 */
export async function explanationsOf({ reading, text }: Report): Promise<Explanations | null> {
  const question: Explain = { kind: 'explain', clues: cluesOf(reading, text) };
  const answer: unknown = await browser.runtime.sendMessage(question).catch(() => null);
  return isExplanations(answer) ? answer : null;
}
