/** Keys, pointer, selection and copying are the page's: nothing of them is held back, and our words are in none of them. */
import { expect, it } from 'vitest';
import type { Tab } from '../browsers/browser';
import { eventually, hoverFirst } from '../page';
import { controlOf, type Mode, openReport, reportPage, serving } from './mode';

const FIELD = '<input id="field"><div class="related-box">';
/** Keeps which events reached the page last of all, and whether anybody had prevented them. */
const RECORD = `<script>window.events = []; for (const type of ['keydown', 'keyup', 'pointermove', 'click', 'scroll', 'wheel', 'copy', 'selectstart'])
addEventListener(type, (event) => { if (window.events.at(-1) !== type + event.defaultPrevented) window.events.push(type + event.defaultPrevented); });</script>`;

/** Everything selected: what would be copied, and what the page says it shows. */
const selected = (tab: Tab) =>
  tab.evaluate(() => {
    getSelection()?.selectAllChildren(document.documentElement);
    const copied = getSelection()?.toString() ?? '';
    getSelection()?.removeAllRanges();
    return { copied, text: document.body.innerText, whole: document.documentElement.innerText };
  });

const eventsOf = (tab: Tab) => tab.evaluate(() => (window as unknown as { events: string[] }).events.splice(0));

const mode: Mode = (session) => {
  const origin = serving({ '/report': reportPage(RECORD).replace('<div class="related-box">', FIELD) });

  it('all that is selected is what it would be without us, with a tooltip open too', async () => {
    const { browser, tab } = session();
    const control = await controlOf(browser);
    await control.goto(`${origin()}/report`);
    const expected = await selected(control);
    expect(expected.copied.length).toBeGreaterThan(500);
    await openReport(session(), `${origin()}/report`);
    expect(await selected(tab)).toEqual(expected);
    await hoverFirst(tab, 'official');
    expect(await selected(tab)).toEqual(expected);
  });

  it('keys reach the page and its fields, and Escape closes the tooltip besides', async () => {
    const { tab } = session();
    await openReport(session(), `${origin()}/report`);
    await tab.click('#field');
    await hoverFirst(tab, 'official');
    await eventsOf(tab);
    await tab.press('Escape');
    await eventually(async () => expect((await tab.shadowTexts()).join('')).toBe(''), 2000);
    await tab.press('Tab');
    const events = await eventsOf(tab);
    expect(events).toContain('keydownfalse');
    expect(events.filter((event) => event.endsWith('true'))).toEqual([]);
    expect(await tab.evaluate(() => document.activeElement?.id)).not.toBe('field');
  });
};

export default mode;
