/** An application of one page goes to another article: the old marks go and the new ones come, at once. */
import { expect, it } from 'vitest';
import type { Tab } from '../browsers/browser';
import { pause } from '../page';
import { articleColumn, htmlPage, type Mode, openReport, serving } from './mode';

const BOUND = 300;
const templates = ['city-economy', 'township-autumn'].map((id) => `<template id="${id}">${articleColumn(id)}</template>`).join('');
const WAYS = ['pushState', 'replaceState', 'hash', 'none'] as const;

/** Shows another article, going there in one of the ways. @returns milliseconds until no old mark stands and the new ones do */
const go = (tab: Tab, to: string, way: (typeof WAYS)[number], names: readonly string[]): Promise<number> =>
  tab.evaluate(
    async (id: string, how: string, wanted: readonly string[]) => {
      const start = performance.now();
      if (how === 'hash') location.hash = `#${id}`;
      else if (how === 'pushState' || how === 'replaceState') history[how]({}, '', `/${how}/${id}`);
      const template = document.getElementById(id) as HTMLTemplateElement;
      document.querySelector('main')?.replaceChildren(template.content.cloneNode(true));
      const right = () => {
        const ranges = Array.from((CSS.highlights.get('hl-1') ?? []) as unknown as Iterable<AbstractRange>);
        const words = ranges.map(({ startContainer, startOffset, endOffset }) =>
          (startContainer.textContent ?? '').slice(startOffset, endOffset),
        );
        return ranges.every(({ startContainer }) => startContainer.isConnected) && wanted.every((name) => words.includes(name));
      };
      while (!right() && performance.now() - start < 3000) await new Promise((done) => setTimeout(done, 4));
      return performance.now() - start;
    },
    to,
    way,
    names,
  );

const mode: Mode = (session) => {
  const origin = serving({ '/app': htmlPage('新闻客户端', `<main>${articleColumn('city-economy')}</main>${templates}`) });

  it.each(WAYS)('by %s: the old marks are gone and the new ones there within 300 ms', async (way) => {
    const { tab } = session();
    await openReport(session(), `${origin()}/app`);
    for (const [id, names] of [
      ['township-autumn', ['慕容川', '游大勇']],
      ['city-economy', ['濮阳澍', '尹若溪']],
    ] as const) {
      // A page that was just read is left alone for a moment longer.
      await pause(800);
      expect(await go(tab, id, way, names), id).toBeLessThan(BOUND);
    }
  });
};

export default mode;
