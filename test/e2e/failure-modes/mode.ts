/** What the failure modes share: their shape, pages of their own, and how a page is without the extension. */
import { afterAll, beforeAll, expect } from 'vitest';
import { shell } from '../../tools/shells.mjs';
import { readSamples } from '../../tools/shells/library.mjs';
import type { Tab, TestBrowser } from '../browsers/browser';
import type { BrowserName } from '../browsers/launch';
import { type OwnPage, OwnServer } from '../own-server';
import { eventually, marksOf, stateOf } from '../page';
import type { Session } from '../session';

/** The tests of one failure, for one browser that all failures share. */
export type Mode = (session: () => Session, name: BrowserName) => void;

/** A sample report in a shell of plain paragraphs, with more at the end of its head. */
export function reportPage(head = '', id = 'city-economy'): string {
  const sample = readSamples().find((each) => each.id === id);
  if (!sample) throw new Error(`no sample is called ${id}`);
  return shell('paragraphs', sample).replace('</head>', `${head}</head>`);
}

/** The main column of that page, for pages that put an article in by themselves. */
export const articleColumn = (id = 'city-economy'): string =>
  /<div class="left-con">[\s\S]*<div class="related-box">/.exec(reportPage('', id))?.[0].replace(/<div class="related-box">$/, '</div>') ??
  '';

export const htmlPage = (title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** Serves pages while the tests of a mode run. @returns where, once they do */
export function serving(pages: Readonly<Record<string, OwnPage | string>>): () => string {
  let server: OwnServer;
  const whole = Object.entries(pages).map(([path, page]) => [path, typeof page === 'string' ? { body: page } : page]);
  beforeAll(async () => {
    server = await OwnServer.start(Object.fromEntries(whole) as Record<string, OwnPage>);
  });
  afterAll(() => server.close());
  return () => server.origin;
}

/** Opens a page with a report and waits for its marks. @returns the extension's number of the tab */
export async function openReport({ browser, tab }: Session, address: string): Promise<number> {
  await tab.goto(address);
  const id = await tab.id();
  expect((await stateOf(browser, id)).status).toBe('report');
  await eventually(async () => expect((await marksOf(tab)).official).not.toEqual([]));
  return id;
}

const controls = new WeakMap<TestBrowser, Promise<Tab>>();

/** The tab of a browser that no extension sees. */
export function controlOf(browser: TestBrowser): Promise<Tab> {
  const control = controls.get(browser) ?? browser.newControlTab();
  controls.set(browser, control);
  return control;
}

/** A script for the head of a page that keeps what goes wrong in it, for {@link errorsOf}. */
export const ERROR_LOG = `<script>
window.wrong = []; console.error = (...all) => window.wrong.push(all.join(' '));
addEventListener('error', (event) => window.wrong.push(event.message)); addEventListener('unhandledrejection', (event) => window.wrong.push(String(event.reason)));
</script>`;

export const errorsOf = (tab: Tab): Promise<string[]> => tab.evaluate(() => (window as unknown as { wrong: string[] }).wrong);
