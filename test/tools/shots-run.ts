/** Takes the pictures of the README, in both browsers, light and dark. */
import { mkdirSync } from 'node:fs';
import type { TestBrowser } from '../e2e/browsers/browser';
import { type BrowserName, launch } from '../e2e/browsers/launch';
import { OwnServer } from '../e2e/own-server';
import { shell } from '../e2e/strict';
import { startServer } from './serve.mjs';
import { shootPage, shootPopup } from './shoot';

const FOLDER = 'docs/screens';
const SAMPLE = 'city-economy';

const DARK = '<body style="background:#16181c;color:#d6d6d6;font:18px/1.8 sans-serif;max-width:46em;margin:auto;padding:1em">';

/** The names of each browser's pictures, and the class whose tooltip is open on its light page. */
const PLAN = { chromium: { prefix: '', kind: 'official' }, firefox: { prefix: 'firefox-', kind: 'slogan' } } as const;

async function shootAll(browser: TestBrowser, light: string, dark: string): Promise<void> {
  const { prefix, kind } = PLAN[browser.name];
  const tab = await browser.newTab(light);
  await shootPage(tab, kind, `${FOLDER}/${prefix}page.png`);
  await (await shootPopup(browser, tab, `${FOLDER}/${prefix}popup.png`)).close();
  await browser.setDark(true);
  await (await shootPopup(browser, tab, `${FOLDER}/${prefix}popup-dark.png`)).close();
  await tab.front();
  await tab.resize(1280, browser.name === 'firefox' ? 985 : 900);
  await tab.goto(dark);
  await shootPage(tab, 'target', `${FOLDER}/${prefix}page-dark.png`);
}

async function shots(name: BrowserName): Promise<void> {
  const server = await startServer();
  const dark = await OwnServer.start({ '/': { body: shell(SAMPLE).replace('<body>', DARK) } });
  const browser = await launch(name);
  try {
    await shootAll(browser, `${server.origin}/paragraphs/${SAMPLE}`, `${dark.origin}/`);
  } finally {
    await browser.close();
    await Promise.all([server.close(), dark.close()]);
  }
}

mkdirSync(FOLDER, { recursive: true });
await shots('chromium');
await shots('firefox');
