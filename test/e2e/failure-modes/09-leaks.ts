/** A day's work in one tab leaves nothing behind. Firefox tells of no nodes outside the page: there, its own listeners and nodes are counted. */
import { expect, it } from 'vitest';
import type { Census, Tab } from '../browsers/browser';
import { eventually, marksOf, NAMES, pause, placeOf } from '../page';
import { articleColumn, htmlPage, type Mode, openReport, serving } from './mode';

const NAVIGATIONS = 100;
const PART = 20;
const HOVERS = 1000;
const templates = ['city-economy', 'township-autumn'].map((id) => `<template id="${id}">${articleColumn(id)}</template>`).join('');

/** Goes to other articles, waiting each time until the first of its marks stands. */
const navigate = (tab: Tab, times: number): Promise<number> =>
  tab.evaluate(async (count: number) => {
    let marked = 0;
    for (let turn = 0; turn < count; turn++) {
      const id = turn % 2 ? 'city-economy' : 'township-autumn';
      history.pushState({}, '', `/${id}/${turn}`);
      document.querySelector('main')?.replaceChildren((document.getElementById(id) as HTMLTemplateElement).content.cloneNode(true));
      const [range] = Array.from((CSS.highlights.get('hl-1') ?? []) as unknown as Iterable<AbstractRange>);
      for (const start = performance.now(); performance.now() - start < 2000; ) {
        await new Promise((done) => setTimeout(done, 10));
        const [now] = Array.from((CSS.highlights.get('hl-1') ?? []) as unknown as Iterable<AbstractRange>);
        if (now && now !== range && now.startContainer.isConnected && ++marked) break;
      }
      // Who goes on at once is taken for a page that never rests.
      await new Promise((done) => setTimeout(done, 250));
    }
    return marked;
  }, times);

/** Every so many hovers rest until a tooltip opens. */
const REST = 20;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Goes from one mark to another and back, frame by frame, and rests on some. @returns how often a tooltip opened */
const hover = (tab: Tab, times: number, places: readonly Place[]): Promise<number> =>
  tab.evaluate(
    async (count: number, points: readonly { readonly x: number; readonly y: number }[], rest: number) => {
      let opened = 0;
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const point = ({ x, y }: { readonly x: number; readonly y: number }) =>
        document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', clientX: x, clientY: y }));
      const shown = () => document.querySelector('hl-tip') !== null;
      for (let turn = 1; turn <= count; turn++) {
        point(points[turn % 2] ?? { x: 0, y: 0 });
        await frame();
        if (turn % rest) continue;
        for (const start = performance.now(); !shown() && performance.now() - start < 2000; ) await frame();
        if (shown()) opened++;
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      }
      return opened;
    },
    times,
    places as unknown as readonly { readonly x: number; readonly y: number }[],
    REST,
  );

const mode: Mode = (session) => {
  const origin = serving({ '/app': htmlPage('新闻客户端', `<main>${articleColumn('city-economy')}</main>${templates}`) });

  const expectNoMore = async (tab: Tab, before: Census) => {
    await eventually(async () => {
      const now = await tab.census();
      expect(now.listeners).toBeLessThanOrEqual(before.listeners);
      // A node or two of the last article may be held by a promise that is not settled yet.
      expect(now.nodes).toBeLessThanOrEqual(before.nodes + 5);
    });
  };

  it(`${NAVIGATIONS} other articles`, { timeout: 120_000 }, async () => {
    const { tab } = session();
    await openReport(session(), `${origin()}/app`);
    // Timers of a tab behind another run once a second.
    await tab.front();
    await navigate(tab, 4);
    await pause(600);
    const before = await tab.census();
    expect(before.listeners).toBeGreaterThan(5);
    // In parts: a browser gives a script half a minute.
    let marked = 0;
    for (let done = 0; done < NAVIGATIONS; done += PART) marked += await navigate(tab, PART);
    expect(marked).toBeGreaterThan(NAVIGATIONS * 0.9);
    await pause(600);
    await expectNoMore(tab, before);
  });

  it(`${HOVERS} marks that the pointer comes to`, { timeout: 120_000 }, async () => {
    const { tab } = session();
    await openReport(session(), `${origin()}/app`);
    const [first = '', second = ''] = (await marksOf(tab)).official;
    // The second after the first, so that the page is scrolled as it was for both.
    await placeOf(tab, NAMES.official, first);
    const places = [await placeOf(tab, NAMES.official, second), await placeOf(tab, NAMES.official, first)];
    await hover(tab, REST * 2, places);
    const before = await tab.census();
    expect(await hover(tab, HOVERS, places)).toBe(HOVERS / REST);
    await expectNoMore(tab, before);
  });
};

export default mode;
