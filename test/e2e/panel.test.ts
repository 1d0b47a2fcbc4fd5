/** The side panel: it leads to the page, follows it, goes from tab to tab, and outlives its background. */
import { describe, expect, it } from 'vitest';
import { labelsOf, messagesOf } from '../unit/render-labels';
import { faultsOf } from './axe';
import type { Tab } from './browsers/browser';
import { eventually, marksOf, pause, stateOf } from './page';
import { openPanel, settledPanel, shownPanel } from './panel';
import { LANGUAGES } from './languages';
import { inEachBrowser, type Session } from './session';

const english = messagesOf('en');
const said = (key: string) => english[key]?.message ?? `no message ${key}`;

/** Makes the sample long enough to be scrolled, and opens the panel beside it. */
async function openBeside({ browser, tab, origin }: Session, search?: string): Promise<{ panel: Tab; tabId: number }> {
  await tab.front();
  await tab.goto(`${origin}/paragraphs/city-economy`);
  const tabId = await tab.id();
  await stateOf(browser, tabId);
  await tab.evaluate(() => {
    document.body.style.paddingBottom = '1500px';
    document.body.style.zoom = '2';
  });
  const panel = await openPanel(browser, search ?? `?tab=${tabId}`);
  return { panel, tabId };
}

const windowOf = async ({ browser, tab }: Session): Promise<number> =>
  (await browser.desk()).evaluate(async (id: number) => (await chrome.tabs.get(id)).windowId, await tab.id());

inEachBrowser('the side panel', (session) => {
  it('lists the meeting, and leads from an entry to its words', async () => {
    const { panel } = await openBeside(session());
    const labels = labelsOf('en');
    const { title, sections, entries } = await shownPanel(panel);
    expect(title).toContain('上半年经济形势分析会');
    expect(sections.slice(0, 4)).toEqual([labels.sectionPeople, labels.sectionPoints, labels.sectionTargets, labels.sectionSlogans]);
    expect(entries.length).toBeGreaterThan(40);
    await panel.click('#targets li:last-child .entry');
    const { current } = await shownPanel(panel);
    const { tab } = session();
    await tab.front();
    await eventually(async () => expect((await marksOf(tab)).flash.join('')).toContain(current?.replace(/\s/g, '').slice(0, 4)));
    await eventually(async () => expect(await tab.evaluate(() => window.scrollY)).toBeGreaterThan(300));
    await panel.close();
  });

  it('follows the page as it is read, and is moved by arrow keys with it', async () => {
    const { panel } = await openBeside(session());
    const { tab } = session();
    const first = await eventually(async () => {
      const { current } = await shownPanel(panel);
      expect(current).not.toBeNull();
      return current;
    });
    await tab.front();
    await tab.evaluate(() => window.scrollTo({ top: 1500, behavior: 'instant' }));
    const second = await eventually(async () => {
      const { current } = await shownPanel(panel);
      expect(current).not.toBe(first);
      return current;
    });
    const middle = await tab.evaluate(() => {
      const x = (document.querySelector('.left-con p')?.getBoundingClientRect().left ?? 0) + 40;
      return document.caretPositionFromPoint(x, innerHeight / 2)?.offsetNode.textContent ?? '';
    });
    expect(middle).toContain(second?.slice(0, 6));
    const before = await tab.evaluate(() => window.scrollY);
    await panel.front();
    await panel.evaluate(() => document.querySelector<HTMLElement>('.outline .entry')?.focus());
    await panel.press('ArrowDown');
    expect(await panel.evaluate(() => document.activeElement === document.querySelectorAll('.outline .entry')[1])).toBe(true);
    await eventually(async () => expect(await tab.evaluate(() => window.scrollY)).not.toBe(before));
    await panel.close();
  });

  it('goes from tab to tab, and puts nothing into pages that only pass by', async () => {
    const { browser, origin } = session();
    const { panel } = await openBeside(session(), `?window=${await windowOf(session())}`);
    // Opened as a tab, the panel is itself in front; it shows the tab that is so next.
    const other = await browser.newTab(`${origin}/paragraphs/not-visit-industry`);
    await eventually(async () => expect((await shownPanel(panel)).title).toBe(said('stateUnreadTitle')));
    expect(await other.evaluate(() => CSS.highlights.size)).toBe(0);
    await panel.click('.empty button');
    await eventually(async () => expect((await shownPanel(panel)).title).toBe(said('stateNotReportTitle')));
    await other.goto(`${origin}/paragraphs/city-economy`);
    await eventually(async () => expect((await shownPanel(panel)).title).toContain('上半年经济形势分析会'));
    await other.close();
    await panel.close();
  });

  it('follows a page that goes elsewhere, and works when the background was stopped', async () => {
    const { browser, tab, origin } = session();
    const { panel } = await openBeside(session());
    await browser.stopBackground();
    await tab.goto(`${origin}/paragraphs/not-visit-industry`);
    await eventually(async () => expect((await shownPanel(panel)).title).toBe(said('stateUnreadTitle')));
    await browser.stopBackground();
    await tab.goto(`${origin}/gov/city-economy`);
    await eventually(async () => expect((await shownPanel(panel)).entries.length).toBeGreaterThan(40));
    await panel.close();
  });

  it('keeps nothing going in the page once it is closed', async () => {
    const { panel } = await openBeside(session());
    const { tab } = session();
    await eventually(async () => expect((await shownPanel(panel)).current).not.toBeNull());
    await panel.close();
    await tab.front();
    await tab.evaluate(() => window.scrollTo({ top: 500, behavior: 'instant' }));
    await pause(200);
    expect(await tab.scriptTime(() => tab.evaluate(() => window.scrollTo({ top: 900, behavior: 'instant' })))).not.toBeGreaterThan(5);
  });
});

describe.each(LANGUAGES)('in %s', (language, folder) => {
  inEachBrowser(
    'the side panel',
    (session, name) => {
      // Colours are the same in every language.
      it.each(language === 'en-US' ? [false, true] : [false])('is accessible in every state, in the dark: %s', async (dark) => {
        const { browser, tab, origin } = session();
        await browser.setDark(dark);
        const { panel } = await openBeside(session());
        const shoot = async (what: string) => {
          if (process.env.SHOTS) await panel.screenshot(`${process.env.SHOTS}/panel-${what}-${name}-${folder}${dark ? '-dark' : ''}.png`);
        };
        for (const width of [300, 420, 600]) {
          await panel.resize(width, 860);
          expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
          if (width !== 420) await shoot(`${width}`);
        }
        await panel.resize(420, 860);
        expect(await faultsOf(panel)).toEqual([]);
        const text = await panel.evaluate(() => document.body.textContent ?? '');
        for (const key of ['panelAll', 'panelEverybody', 'copyPlain']) expect(text).toContain(messagesOf(folder)[key]?.message);
        expect(text).not.toMatch(/undefined|null|NaN|\[object|__MSG|\$\d/);
        await shoot('all');
        await panel.click('#points .row:nth-child(2) .entry');
        await pause(300);
        expect(await faultsOf(panel)).toEqual([]);
        await shoot('current');
        await panel.click('.classes .target');
        await pause(100);
        expect(await faultsOf(panel)).toEqual([]);
        await shoot('targets');
        await panel.evaluate(() => {
          const field = document.querySelector('.sieve .field') as HTMLInputElement;
          field.value = '没有';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        });
        await pause(100);
        expect(await faultsOf(panel)).toEqual([]);
        await shoot('none');
        await tab.goto(`${origin}/paragraphs/not-visit-industry`);
        await eventually(async () => expect((await shownPanel(panel)).title).toBe(messagesOf(folder).stateUnreadTitle?.message));
        expect(await faultsOf(await settledPanel(panel))).toEqual([]);
        await shoot('unread');
        await panel.close();
        await browser.setDark(false);
      });
    },
    { language },
  );
});
