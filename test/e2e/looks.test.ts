/** The popup in the dark; marks on dark pages; and the interface in Chinese. */
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../unit/render-labels';
import type { Tab } from './browsers/browser';
import { OwnServer } from './own-server';
import { eventually, highlightsOf, hoverFirst, stateOf } from './page';
import { openPopup, shownReason, shownReport } from './popup';
import { inEachBrowser, type Session } from './session';
import { shell } from './strict';

/** The page that says that there is no such page. */
const NOTHING = '/no-such-page';

async function popupOf({ browser, tab, origin }: Session, path: string): Promise<Tab> {
  await tab.goto(`${origin}${path}`);
  if (path !== NOTHING) await stateOf(browser, await tab.id());
  return openPopup(browser, await tab.id());
}

inEachBrowser('the popup', (session) => {
  it('has other colours in the dark', async () => {
    const ground = async (dark: boolean) => {
      await session().browser.setDark(dark);
      const popup = await popupOf(session(), '/paragraphs/city-economy');
      const colours = await popup.evaluate(() =>
        [
          getComputedStyle(document.body).color,
          getComputedStyle(document.documentElement).backgroundColor,
          getComputedStyle(document.body).backgroundColor,
        ].join(' '),
      );
      await popup.close();
      return colours;
    };
    expect(await ground(true)).not.toBe(await ground(false));
  });
});

inEachBrowser('a dark page', (session) => {
  it('gets the marks for dark pages', async () => {
    const body = shell('city-economy').replace('<body>', '<body style="background:#111;color:#ddd">');
    const server = await OwnServer.start({ '/': { body } });
    const { browser, tab } = session();
    await tab.goto(`${server.origin}/`);
    await stateOf(browser, await tab.id());
    await eventually(async () => expect(Object.keys(await highlightsOf(tab)).sort()).toEqual(['hl-1d', 'hl-2d', 'hl-3d']));
    await server.close();
  });
});

describe.each([
  ['zh-CN', 'zh_CN'],
  ['zh-TW', 'zh_TW'],
] as const)('in %s', (language, folder) => {
  const messages = messagesOf(folder);
  inEachBrowser(
    'the interface',
    (session) => {
      it('is Chinese in popup and tooltip', async () => {
        const popup = await popupOf(session(), '/paragraphs/city-economy');
        const text = await popup.evaluate(() => document.body.innerText);
        for (const key of ['copyPlain', 'sectionPoints', 'switchOfficial']) expect(text).toContain(messages[key]?.message ?? key);
        expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
        expect((await shownReport(popup)).dateline.join(' ')).toContain('2025年7月23日');
        await popup.close();
        await session().tab.front();
        expect(await hoverFirst(session().tab, 'official')).toContain(messages.tooltipOfficial?.message ?? 'no message');
      });

      it('says in Chinese why there is nothing', async () => {
        const popup = await popupOf(session(), NOTHING);
        expect([messages.stateNoArticleTitle?.message, messages.stateNotReportTitle?.message]).toContain((await shownReason(popup)).title);
        await popup.close();
      });
    },
    { language },
  );
});
