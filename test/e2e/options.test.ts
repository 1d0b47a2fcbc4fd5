/** The settings: what is chosen on their page holds in pages, at once and later; the page itself is accessible in three languages. */
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../unit/render-labels';
import { faultsOf } from './axe';
import { choose, forgetSettings, openOptions, storedSettings } from './options-page';
import { eventually, highlightsOf, marksOf, pause, stateOf } from './page';
import { openPopup, shownReport } from './popup';
import { LANGUAGES } from './languages';
import { inEachBrowser, type Session } from './session';

const PAGE = '/paragraphs/city-economy';

/** Opens the sample and gives the detector time to find it. */
async function visit({ tab, origin }: Session): Promise<void> {
  await tab.front();
  await tab.goto(`${origin}${PAGE}`);
  await pause(700);
}

inEachBrowser('the settings', (session) => {
  it('read pages only on click, where that is chosen', async () => {
    const { browser, tab } = session();
    const options = await openOptions(browser);
    await options.click('input[value="click"]');
    await eventually(async () => expect(await storedSettings(browser)).toMatchObject({ mode: 'click', version: 2 }));
    await visit(session());
    expect(await highlightsOf(tab)).toEqual({});
    const popup = await openPopup(browser, await tab.id());
    expect((await shownReport(popup)).people.length).toBeGreaterThan(0);
    await eventually(async () => expect(Object.keys(await highlightsOf(tab)).length).toBe(3));
    await popup.close();
    await options.close();
    await forgetSettings(browser);
  });

  it('leave a site alone from one moment to the next, until it is taken off the list', async () => {
    const { browser, tab } = session();
    await visit(session());
    await stateOf(browser, await tab.id());
    await eventually(async () => expect(Object.keys(await highlightsOf(tab)).length).toBe(3));
    const options = await openOptions(browser);
    const host = new URL(session().origin).hostname;
    await options.click('#site');
    await options.evaluate((written: string) => {
      const field = document.querySelector('#site') as HTMLInputElement;
      field.value = written;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, `http://${host}/x`);
    await options.click('.part form button');
    await eventually(async () => expect(await storedSettings(browser)).toMatchObject({ sitesOff: [host] }));
    await eventually(async () => expect(await highlightsOf(tab)).toEqual({}));
    await visit(session());
    expect(await highlightsOf(tab)).toEqual({});
    await options.click('.sites button');
    await eventually(async () => expect(await storedSettings(browser)).toMatchObject({ sitesOff: [] }));
    await visit(session());
    await eventually(async () => expect(Object.keys(await highlightsOf(tab)).length).toBe(3));
    await options.close();
    await forgetSettings(browser);
  });

  it('give a class another look at once', async () => {
    const { browser, tab } = session();
    await visit(session());
    await stateOf(browser, await tab.id());
    const before = await eventually(async () => {
      const marks = await marksOf(tab);
      expect(marks.target.length).toBeGreaterThan(0);
      return marks;
    });
    const options = await openOptions(browser);
    await choose(options, '.apart:has(.switch.target) select', 'line');
    await eventually(async () => expect(Object.keys(await highlightsOf(tab)).sort()).toEqual(['hl-1', 'hl-2u', 'hl-3']));
    expect(await marksOf(tab)).toEqual(before);
    await options.close();
    await forgetSettings(browser);
  });

  it('choose the language of explanations', async () => {
    const { browser, tab } = session();
    const options = await openOptions(browser);
    await choose(options, '#language', 'zh');
    await eventually(async () => expect(await storedSettings(browser)).toMatchObject({ language: 'zh' }));
    await visit(session());
    const popup = await openPopup(browser, await tab.id());
    await eventually(async () =>
      expect(await popup.evaluate(() => document.querySelector('.known .meaning')?.textContent ?? '')).toMatch(/\p{Script=Han}{4}/u),
    );
    await popup.close();
    await options.close();
    await forgetSettings(browser);
  });

  it('that are broken fall back with a word', async () => {
    const { browser } = session();
    const desk = await browser.desk();
    await desk.evaluate(() => chrome.storage.sync.set({ settings: { mode: 'never', marks: { slogan: false } } }));
    const options = await openOptions(browser);
    await eventually(async () =>
      expect(await options.evaluate(() => document.querySelector('[role="alert"]')?.textContent ?? '')).toContain('When to read'),
    );
    expect(await faultsOf(options)).toEqual([]);
    await eventually(async () => expect(await storedSettings(browser)).toMatchObject({ mode: 'automatic', marks: { slogan: false } }));
    await options.close();
    await forgetSettings(browser);
  });
});

describe.each(LANGUAGES)('in %s', (language, folder) => {
  inEachBrowser(
    'the page of the settings',
    (session, name) => {
      // Colours are the same in every language.
      it.each(language === 'en-US' ? [false, true] : [false])('is accessible, in the dark: %s', async (dark) => {
        const { browser } = session();
        await browser.setDark(dark);
        const desk = await browser.desk();
        await desk.evaluate(() => chrome.storage.sync.set({ settings: { sitesOff: ['news.example.com', 'xinwen.example.cn'] } }));
        const options = await openOptions(browser);
        expect(await faultsOf(options)).toEqual([]);
        const text = await options.evaluate(() => document.body.innerText);
        for (const key of ['optionsTitle', 'optionsSites', 'optionsExport']) expect(text).toContain(messagesOf(folder)[key]?.message);
        expect(text).not.toMatch(/undefined|null|NaN|\[object|__MSG|\$\d/);
        if (process.env.SHOTS) {
          await options.resize(640, 900);
          await options.screenshot(`${process.env.SHOTS}/options-${name}-${folder}${dark ? '-dark' : ''}.png`);
        }
        await options.close();
        await forgetSettings(browser);
        await browser.setDark(false);
      });

      it('is worked by the keyboard alone', async () => {
        const options = await openOptions(session().browser);
        await options.front();
        const seen: string[] = [];
        for (let at = 0; at < 15; at++) {
          await options.press('Tab');
          seen.push(
            await options.evaluate(() => {
              const focused = document.activeElement as HTMLElement;
              const ring = getComputedStyle(focused).outlineStyle;
              return `${focused.localName}${focused.matches(':focus-visible') && ring !== 'none' ? '' : ' unseen'}`;
            }),
          );
        }
        const wanted = [
          'input',
          'input',
          'select',
          'input',
          'select',
          'input',
          'select',
          'input',
          'select',
          'select',
          'input',
          'button',
          'button',
          'button',
        ];
        expect(seen.slice(0, wanted.length)).toEqual(wanted);
        await options.close();
      });
    },
    { language },
  );
});
