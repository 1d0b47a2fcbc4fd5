/** Pages of a size that no article has: the browser does not stand still over them, and the popup says what they are. */
import { expect, it } from 'vitest';
import { messagesOf } from '../../unit/render-labels';
import type { Tab } from '../browsers/browser';
import { pause, stateOf } from '../page';
import { openPopup } from '../popup';
import { htmlPage, type Mode, serving } from './mode';

const english = messagesOf('en');
/**
 * Milliseconds in which a page may not answer when its popup is opened: a slice of ours has 8, and the browser looks once through all elements
 * where the looks of marks are added. The rest is the machine, which does other things besides.
 */
const BOUND = 120;
/** What else the machine does can only make it longer: the least of so many is the nearest to ours. */
const TURNS = 8;
const SENTENCE = '会议强调要抓好落实。';

/** Programs that build a page when it is loaded: parsing it is the browser's own affair. */
const SIZES: Readonly<Record<string, readonly [string, string]>> = {
  'five megabytes of text': [`for (let at = 0; at < 2500; at++) add(box, 'p', words.repeat(70));`, 'stateTooLongTitle'],
  'a hundred thousand elements': [`for (let at = 0; at < 100000; at++) add(box, 'i', at % 100 ? '' : words);`, ''],
  'one text of two megabytes': [`add(box, 'p', words.repeat(70000));`, 'stateTooLongTitle'],
  // Chromium itself gives up on a tree twice as deep.
  'a tree five thousand deep': [
    `let at = box; for (let deep = 0; deep < 5000; deep++) at = add(at, 'b', ''); at.textContent = words.repeat(20);`,
    '',
  ],
};

const page = (program: string) =>
  htmlPage(
    '全市经济工作会议召开',
    `<div class="TRS_Editor" style="height:100px;overflow:hidden;contain:strict"></div><script>const words = '${SENTENCE}'; const add = (to, tag, text) => { const made = document.createElement(tag); made.textContent = text; to.append(made); return made; };
const box = document.createElement('div'); ${program} document.querySelector('.TRS_Editor').append(box);</script>`,
  );

/** Starts to ask the page, as often as it can answer, and keeps the longest time without one. */
const startAsking = (tab: Tab) =>
  tab.evaluate(() => {
    const world = window as unknown as { longest: number };
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    world.longest = 0;
    port1.addEventListener('message', () => {
      world.longest = Math.max(world.longest, performance.now() - last);
      last = performance.now();
      setTimeout(() => port2.postMessage(0));
    });
    port1.start();
    port2.postMessage(0);
  });
const longest = (tab: Tab) => tab.evaluate(() => (window as unknown as { longest: number }).longest);

const mode: Mode = (session) => {
  const kinds = Object.keys(SIZES);
  const origin = serving(Object.fromEntries(kinds.map((kind, at) => [`/${at}`, page(SIZES[kind]?.[0] ?? '')])));

  it.each(kinds.map((kind, at) => [kind, at] as const))(
    '%s: the page goes on answering, and the popup says what it is',
    async (kind, at) => {
      const { browser, tab } = session();
      await tab.goto(`${origin()}/${at}`);
      const id = await tab.id();
      await pause(1200);
      const desk = await browser.desk();
      await tab.front();
      await startAsking(tab);
      const times: number[] = [];
      for (let turn = 0; turn < TURNS && Math.min(...times) > BOUND / 2; turn++) {
        await pause(200);
        await tab.evaluate(() => void ((window as unknown as { longest: number }).longest = 0));
        await desk.evaluate((tabId: number) => chrome.runtime.sendMessage({ kind: 'read-tab', tabId, force: false }), id);
        // A page answers when it has been read.
        await stateOf(browser, id);
        await pause(200);
        times.push(await longest(tab));
      }
      expect(Math.min(...times), times.join(' ')).toBeLessThan(BOUND);
      const popup = await openPopup(browser, id);
      const title = await popup.evaluate(() => document.querySelector('h1')?.textContent ?? '');
      const said = SIZES[kind]?.[1];
      if (said) expect(title).toBe(english[said]?.message);
      expect(title).not.toBe('');
      await popup.close();
    },
  );
};

export default mode;
