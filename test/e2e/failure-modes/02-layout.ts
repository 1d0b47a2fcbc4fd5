/** Nothing on a page moves and nothing in it changes, marked or with a tooltip open. */
import { expect, it } from 'vitest';
import type { Tab } from '../browsers/browser';
import { documentOf, hoverFirst, pause } from '../page';
import { controlOf, type Mode, openReport, reportPage, serving } from './mode';

/** Of a fixed width, so that windows of two sizes show the same; and with a record of what moved. */
const HEAD = `<style>html{overflow-y:scroll}body{width:960px!important;margin:0}</style>
<script>window.moved = 0; if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
new PerformanceObserver((list) => { for (const each of list.getEntries()) window.moved += each.value; }).observe({ type: 'layout-shift', buffered: true });</script>`;

/** The box of every element but ours, to a hundredth of a pixel, from the top of the page. */
const boxesOf = (tab: Tab) =>
  tab.evaluate(() => ({
    boxes: Array.from(document.querySelectorAll('body, body *'), (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${[left + scrollX, top + scrollY, width, height].map((side) => side.toFixed(2)).join(' ')}`;
    }),
    height: document.documentElement.scrollHeight,
  }));

const mode: Mode = (session) => {
  const origin = serving({ '/report': reportPage(HEAD) });

  it('has every element in its place, and its document as it was', async () => {
    const { browser, tab } = session();
    const control = await controlOf(browser);
    for (const each of [tab, control]) await each.resize(1200, 900);
    await control.goto(`${origin()}/report`);
    const [boxes, written] = [await boxesOf(control), await documentOf(control)];
    expect(boxes.boxes.length).toBeGreaterThan(20);
    await openReport(session(), `${origin()}/report`);
    await pause(300);
    expect(await boxesOf(tab)).toEqual(boxes);
    expect(await documentOf(tab)).toBe(written);
    await hoverFirst(tab, 'official');
    expect(await boxesOf(tab)).toEqual(boxes);
    const withTooltip = await documentOf(tab);
    expect(withTooltip.replace(/<hl-tip [^>]*(?:\/>|><\/hl-tip>)/, '')).toBe(written);
    expect(await tab.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0);
    await tab.hover(3, 3);
    await pause(600);
    expect(await documentOf(tab)).toBe(written);
  });
};

export default mode;
