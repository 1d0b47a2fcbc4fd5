/** From mark to mark, the legend, and marks on paper. */
import { expect, it } from 'vitest';
import { messagesOf } from '../unit/render-labels';
import type { ToPage } from '../../src/messages';
import { askPage, documentOf, eventually, highlightsOf, marksOf, pause, stateOf } from './page';
import { inEachBrowser, type Session } from './session';
import { allClosed, clickButton, shownIn } from './tip-buttons';

const english = messagesOf('en');
const say = (key: string) => english[key]?.message ?? `no message ${key}`;

async function open({ browser, tab, origin }: Session): Promise<number> {
  await tab.goto(`${origin}/paragraphs/city-economy`);
  const id = await tab.id();
  await stateOf(browser, id);
  await eventually(async () => expect((await marksOf(tab)).official).not.toEqual([]));
  return id;
}

const send = ({ browser }: Session, id: number, what: 'next' | 'previous' | 'legend') =>
  askPage(
    browser,
    id,
    (what === 'legend' ? { kind: 'show-legend' } : { kind: 'show-next', back: what === 'previous' }) satisfies ToPage,
  ).catch(() => undefined);

/** The words that flash now; there are some. */
const flashed = ({ tab }: Session, but: string) =>
  eventually(async () => {
    const words = (await marksOf(tab)).flash.join('');
    if (!words || words === but) throw new Error('nothing else flashes');
    return words;
  });

const heading = ({ tab }: Session, words: string) => eventually(async () => expect(await shownIn(tab)).toContain(words));

inEachBrowser('the marks of a page', (session) => {
  it('are walked through, onward and back, each in the middle with its tooltip', async () => {
    const id = await open(session());
    const { tab } = session();
    await tab.front();
    const before = await documentOf(tab);
    const walked: string[] = [];
    for (const kind of ['next', 'next', 'next', 'previous'] as const) {
      await send(session(), id, kind);
      await tab.front();
      const words = await flashed(session(), walked.at(-1) ?? '');
      await heading(session(), words);
      walked.push(words);
    }
    expect(walked[3]).toBe(walked[1]);
    expect(new Set(walked.slice(0, 3)).size).toBe(3);
    await tab.press('Escape');
    await allClosed(tab);
    expect(await documentOf(tab)).toBe(before);
  });

  it('go round: before the first comes the last', async () => {
    const id = await open(session());
    const { tab } = session();
    await send(session(), id, 'next');
    const first = await flashed(session(), '');
    await heading(session(), first);
    const most = await tab.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(most).toBeGreaterThan(300);
    await send(session(), id, 'previous');
    await tab.front();
    await eventually(async () => expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(300));
    await send(session(), id, 'next');
    await tab.front();
    await eventually(async () => expect(await tab.evaluate(() => scrollY)).toBeLessThan(60));
    await heading(session(), first);
  });

  it('are explained by a legend that leads through them and closes by Escape', async () => {
    const id = await open(session());
    const { tab } = session();
    const before = await documentOf(tab);
    const { official, target, slogan } = await marksOf(tab);
    expect([official, target, slogan].every((words) => words.length > 0)).toBe(true);
    await send(session(), id, 'legend');
    await eventually(async () => expect(await shownIn(tab)).toContain(say('switchesLegend')));
    for (const key of ['switchOfficial', 'switchTarget', 'switchSlogan']) expect(await shownIn(tab)).toContain(say(key));
    await tab.front();
    await clickButton(tab, say('legendNext'));
    const words = await flashed(session(), '');
    await heading(session(), words);
    await tab.press('Escape');
    await eventually(async () => expect(await shownIn(tab)).not.toContain(say('tooltipWrong')));
    expect(await shownIn(tab)).toContain(say('switchesLegend'));
    await tab.press('Escape');
    await allClosed(tab);
    expect(await documentOf(tab)).toBe(before);
  });

  it('are not printed unless that is asked for; then they are, and a legend with them, and the page is as before', async () => {
    const { browser, tab } = session();
    await open(session());
    const marks = await highlightsOf(tab);
    const record = () =>
      tab.evaluate(() => {
        const names: string[] = [];
        CSS.highlights.forEach((_highlight, name) => void names.push(name));
        return { names: names.sort(), hosts: document.querySelectorAll('hl-tip').length };
      });
    const printing = async () => {
      await tab.evaluate(() => void window.dispatchEvent(new Event('beforeprint')));
      const during = await record();
      await tab.evaluate(() => void window.dispatchEvent(new Event('afterprint')));
      return during;
    };
    expect(await printing()).toEqual({ names: ['hl-1', 'hl-2', 'hl-3'], hosts: 0 });
    const plain = await tab.print();
    const desk = await browser.desk();
    const choose = (print: boolean) =>
      desk.evaluate(async (on: boolean) => chrome.storage.sync.set({ settings: { version: 2, print: on } }), print);
    const before = await documentOf(tab);
    await choose(true);
    await tab.front();
    await eventually(async () => expect(await printing()).toEqual({ names: ['hl-1p', 'hl-2p', 'hl-3p'], hosts: 1 }));
    expect((await tab.print()).length).not.toBe(plain.length);
    expect(await documentOf(tab)).toBe(before);
    expect(await highlightsOf(tab)).toEqual(marks);
    await choose(false);
    await pause(300);
    await tab.front();
    expect((await printing()).hosts).toBe(0);
  });
});
