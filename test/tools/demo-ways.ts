/** The three ways of showing the extension: in a window, unseen with screenshots, and without any browser. */
import { mkdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { read } from '../../src/index';
import { plainText } from '../../src/render/plain-text';
import type { Tab, TestBrowser } from '../e2e/browsers/browser';
import { type BrowserName, launch } from '../e2e/browsers/launch';
import { stateOf } from '../e2e/page';
import { copied } from '../e2e/popup';
import { labelsOf } from '../unit/render-labels';
import { howToInstall } from './browsers.mjs';
import { shootPage, shootPopup } from './shoot';

const SAMPLE = 'city-economy';
const FOLDER = 'out/demo';

/** The language of this machine, as far as the extension speaks it. */
function languageHere(): 'en-US' | 'zh-CN' | 'zh-TW' {
  const { language, script, region } = new Intl.Locale(new Intl.DateTimeFormat().resolvedOptions().locale).maximize();
  if (language !== 'zh') return 'en-US';
  return script === 'Hant' || region === 'TW' ? 'zh-TW' : 'zh-CN';
}

/** Opens a window on the list of samples and stays until it is closed (or the demo is interrupted). */
export async function demoInWindow(name: BrowserName, origin: string): Promise<void> {
  const browser = await launch(name, { headless: false, language: languageHere(), keepFirstRun: true });
  await browser.newTab(`${origin}/`);
  console.log(`\n${name} is open on ${origin}/ with the extension, in a profile of its own.`);
  console.log(
    'Choose a sample, hover over a mark, and click the button of Huiyao (behind the puzzle piece beside the address).\nClose the browser or press Ctrl+C to end.',
  );
  const interrupted = new Promise<void>((done) => process.once('SIGINT', () => done()));
  await Promise.race([browser.closed, interrupted]);
  await browser.close();
}

async function shoot(browser: TestBrowser, tab: Tab): Promise<string> {
  await shootPage(tab, 'official', `${FOLDER}/${browser.name}-page.png`);
  const popup = await shootPopup(browser, tab, `${FOLDER}/${browser.name}-popup.png`);
  const summary = await copied(popup, browser, 'plain');
  await popup.close();
  return summary;
}

/** Reads a sample in the browser, unseen; writes screenshots and prints what the popup copied. */
export async function demoUnseen(name: BrowserName, origin: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launch(name);
  try {
    const tab = await browser.newTab(`${origin}/paragraphs/${SAMPLE}`);
    await stateOf(browser, await tab.id());
    const summary = await shoot(browser, tab);
    console.log(`\n${summary}\n`);
    console.log(`This is what the popup copied to the clipboard in ${name}.`);
    console.log(`Screenshots: ${FOLDER}/${name}-page.png and ${FOLDER}/${name}-popup.png`);
  } finally {
    await browser.close();
  }
}

/** Without a browser: the summary of a sample from the same reader. */
export function demoInNode(): void {
  const text = readFileSync(`test/articles/${SAMPLE}.txt`, 'utf8');
  const reading = read({ text });
  if (!reading.isMeetingReport) throw new Error(`${SAMPLE} was not read as a meeting report`);
  console.log(`\n${plainText(reading, labelsOf('en'))}\n`);
  console.log(`There is no browser here: this is the summary from the same reader in Node. ${howToInstall(['chromium', 'firefox'])}`);
}
