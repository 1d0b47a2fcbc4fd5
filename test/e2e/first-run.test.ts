/** The page of the first run: opened once, tried on its sample, accessible in three languages, and never in the way. */
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../unit/render-labels';
import { faultsOf } from './axe';
import type { Tab, TestBrowser } from './browsers/browser';
import { eventually, marksOf, pause } from './page';
import { inEachBrowser } from './session';

const ADDRESS = '/popup/first-run.html';

/** Opens the page, and waits for what the background knows of its sample. */
async function openFirstRun(browser: TestBrowser): Promise<Tab> {
  const tab = await browser.newTab(`${browser.origin}${ADDRESS}`);
  await eventually(async () => expect(await card(tab)).toContain('Secretary of the Municipal Party Committee'));
  return tab;
}

const card = (tab: Tab): Promise<string> => tab.evaluate(() => document.querySelector('#card')?.textContent ?? '');

/** The words of what has the focus. @throws where the focus cannot be seen, or lies out of sight */
async function focusInSight(tab: Tab): Promise<string> {
  const { words, seen } = await tab.evaluate(() => {
    const focused = document.activeElement as HTMLElement;
    const ring = focused.matches(':focus-visible') && getComputedStyle(focused).outlineStyle !== 'none';
    const { top, bottom } = focused.getBoundingClientRect();
    return { words: focused.textContent ?? '', seen: ring && top >= 0 && bottom <= innerHeight };
  });
  if (!seen) throw new Error(`the focus cannot be seen on ${words}`);
  return words;
}

/** How many tabs show the page now. */
async function openNow(browser: TestBrowser): Promise<number> {
  const desk = await browser.desk();
  return desk.evaluate(async (address: string) => (await chrome.tabs.query({ url: address })).length, `${browser.origin}${ADDRESS}`);
}

inEachBrowser(
  'installing Huiyao',
  (session) => {
    it('opens the page of the first run, and updating it does not', async () => {
      const { browser } = session();
      const first = browser.firstRun as Tab;
      expect(await first.evaluate(() => location.href)).toBe(`${browser.origin}${ADDRESS}`);
      expect(await first.evaluate(() => document.querySelector('h1')?.textContent)).toBe(messagesOf('en').firstTitle?.message);
      expect(await openNow(browser)).toBe(1);
      await first.close();
      await browser.reload();
      await pause(1500);
      expect(await openNow(browser)).toBe(0);
    });
  },
  { keepFirstRun: true },
);

inEachBrowser('the page of the first run', (session) => {
  it('marks its sample as pages are marked', async () => {
    const tab = await openFirstRun(session().browser);
    expect(await marksOf(tab)).toMatchObject({
      official: ['陆怀瑾', '苏映川', '陆怀瑾', '苏映川'],
      target: ['新增经营主体2万户以上', '民营经济增加值年均增长8%以上'],
      slogan: ['稳中求进工作总基调', '两个毫不动摇', '统筹发展和安全'],
    });
    await tab.close();
  });

  it('has its headings on one edge', async () => {
    const tab = await openFirstRun(session().browser);
    const edges = await tab.evaluate(() =>
      Array.from(document.querySelectorAll('h1, section > h2'), (each) => each.getBoundingClientRect().left),
    );
    expect(edges.length).toBeGreaterThan(3);
    expect(new Set(edges).size).toBe(1);
    await tab.close();
  });

  it('tells of a mark that is pointed at, in words of the background', async () => {
    const tab = await openFirstRun(session().browser);
    await tab.front();
    const { x, y } = await tab.evaluate(() => {
      const marks = [...document.querySelectorAll('.mark')];
      const box = marks.find((mark) => mark.textContent === '统筹发展和安全')?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await tab.hover(x, y);
    await eventually(async () =>
      expect(await card(tab)).toMatch(/Slogan.*统筹发展和安全.*Plan for development and for security together/u),
    );
    await tab.close();
  });

  it('is worked by the keyboard alone, with the focus in sight', async () => {
    const tab = await openFirstRun(session().browser);
    await tab.front();
    const seen: string[] = [];
    for (let at = 0; at < 11; at++) {
      await tab.press('Tab');
      // The page glides to what has the focus.
      seen.push(await eventually(() => focusInSight(tab)));
      if (at === 5) expect(await card(tab)).toMatch(/^Slogan.*两个毫不动摇/u);
    }
    const { firstStart, firstSettings } = messagesOf('en');
    expect([seen[0], seen[1], seen[2], seen.at(-1)]).toEqual([firstStart?.message, '陆怀瑾', '苏映川', firstSettings?.message]);
    await tab.close();
  });

  it.each([
    [640, 'at 200 %'],
    [320, 'in a narrow window'],
  ])('needs no scrolling sideways %i pixels wide, %s', async (width) => {
    const tab = await openFirstRun(session().browser);
    // Firefox has no window narrower than some 450 pixels, so the page is made narrow itself.
    await tab.evaluate((pixels: number) => void (document.documentElement.style.inlineSize = `${pixels}px`), width);
    await tab.resize(Math.max(width, 500), 700);
    const wide = await tab.evaluate((pixels: number) => {
      const past = (element: Element) => element.getBoundingClientRect().right > pixels + 1 && !element.matches('.unseen, .unseen *');
      return [...document.querySelectorAll('body *')].filter(past).map((element) => `${element.localName}.${element.className}`);
    }, width);
    expect(wide).toEqual([]);
    await tab.resize(1280, 900);
    await tab.close();
  });

  it('moves nothing by itself', async () => {
    const tab = await openFirstRun(session().browser);
    expect(await tab.evaluate(() => document.getAnimations().length)).toBe(0);
    await tab.close();
  });

  it('offers to ask where access is withheld, and begins where it is there', async () => {
    const { browser } = session();
    await browser.setHostAccess(false);
    const tab = await openFirstRun(browser);
    const primary = () => tab.evaluate(() => Array.from(document.querySelectorAll('.primary'), (button) => button.textContent ?? ''));
    const { stateAllowAll, firstStart } = messagesOf('en');
    await eventually(async () => expect(await primary()).toEqual([stateAllowAll?.message]));
    expect(await faultsOf(tab)).toEqual([]);
    await browser.setHostAccess(true);
    await eventually(async () => expect(await primary()).toEqual([firstStart?.message]));
    expect(await openNow(browser)).toBe(1);
    await tab.click('.primary');
    await eventually(async () => expect(await openNow(browser)).toBe(0));
  });
});

describe.each([
  ['en-US', 'en', '陆怀瑾'],
  ['zh-CN', 'zh_CN', '陆怀瑾'],
  ['zh-TW', 'zh_TW', '陸懷瑾'],
] as const)('in %s', (language, folder, name) => {
  inEachBrowser(
    'the page of the first run',
    (session) => {
      // Colours are the same in every language.
      it.each(language === 'en-US' ? [false, true] : [false])('is accessible and whole, in the dark: %s', async (dark) => {
        const { browser } = session();
        await browser.setDark(dark);
        const tab = await openFirstRun(browser);
        expect(await faultsOf(tab)).toEqual([]);
        const text = await tab.evaluate(() => document.body.innerText);
        for (const key of ['firstTitle', 'firstTryHint', 'firstNeverSend', 'firstLessClick'])
          expect(text).toContain(messagesOf(folder)[key]?.message);
        expect(text).toContain(name);
        expect(text).not.toMatch(/undefined|null|NaN|\[object|__MSG|\$\d/);
        expect(await tab.evaluate(() => document.querySelectorAll('.primary').length)).toBe(1);
        await tab.close();
        await browser.setDark(false);
      });
    },
    { language },
  );
});
