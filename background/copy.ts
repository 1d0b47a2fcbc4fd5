/** Copies a summary without a page of ours: a command and a menu have none. */
import browser from 'webextension-polyfill';
import { cluesOf } from '../src/clues';
import { explainedReading } from '../src/explained-reading';
import { explanationsOf } from '../src/explanations';
import { WRITERS } from '../src/render/formats';
import { labelsFrom } from '../src/render/labels';
import { explainedIn } from '../src/settings';
import { loadSettings } from '../src/settings-store';
import { stateReadNow } from './page';

/** What is put on the clipboard. */
interface Copy {
  readonly text: string;
  /** The same as rich text; null where the format has none. */
  readonly html: string | null;
}

/**
 * Runs in the page, beside its scripts: it must not use anything from here. The page's own listeners are not told, and nothing is selected.
 * Works on pages without https, too, where there is no other clipboard.
 */
function write(text: string, html: string | null): boolean {
  let written = false;
  const life = new AbortController();
  const options = { capture: true, signal: life.signal };
  const ours = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const { clipboardData } = event as ClipboardEvent;
    if (event.type !== 'copy' || !clipboardData) return;
    clipboardData.setData('text/plain', text);
    if (html !== null) clipboardData.setData('text/html', html);
    written = true;
  };
  // Chromium asks beforehand whether there is anything to copy.
  for (const name of ['beforecopy', 'copy']) window.addEventListener(name, ours, options);
  const done = document.execCommand('copy');
  life.abort();
  return done && written;
}

async function copyOf(tabId: number): Promise<Copy | null> {
  const state = await stateReadNow(tabId);
  if (state?.status !== 'report') return null;
  const locale = browser.i18n.getMessage('localeTag');
  const settings = await loadSettings(browser.storage);
  const explained = explanationsOf(cluesOf(state.reading, state.text), explainedIn(settings, locale));
  const reading = explainedReading(state.reading, explained);
  const labels = labelsFrom(locale, (key) => browser.i18n.getMessage(key));
  const { text, rich } = WRITERS[settings.format];
  return { text: text(reading, labels), html: rich ? rich(reading, labels) : null };
}

/** Puts the summary of the page in a tab on the clipboard, in the format that was chosen last. @returns whether it is there */
export async function copySummary(tabId: number): Promise<boolean> {
  const copy = await copyOf(tabId);
  if (copy === null) return false;
  const ran = await browser.scripting.executeScript({ target: { tabId }, func: write, args: [copy.text, copy.html] }).catch(() => []);
  return ran[0]?.result === true;
}
