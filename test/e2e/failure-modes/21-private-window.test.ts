/** Failure 21: a private window, in which the extension has been allowed. It works there, and keeps nothing. */
import { expect, it } from 'vitest';
import { eventually, hoverFirst, marksOf } from '../page';
import { copied, openPopup, shownReport } from '../popup';
import { inEachBrowser } from '../session';

inEachBrowser(
  'failure 21: a private window',
  (session) => {
    it('is served like any other, and nothing of it is stored', async () => {
      const { browser, origin } = session();
      const stored = async () =>
        (await browser.desk()).evaluate(async () =>
          JSON.stringify([
            await chrome.storage.local.get(null),
            await chrome.storage.sync.get(null),
            await chrome.storage.session.get(null),
          ]),
        );
      const before = await stored();
      const tab = await browser.privateTab(`${origin}/paragraphs/city-economy`);
      await eventually(async () => expect((await marksOf(tab)).official).toContain('濮阳澍'));
      expect(await hoverFirst(tab, 'official')).toContain('濮阳澍');
      const id = await (await browser.desk()).evaluate(
        async () => (await chrome.tabs.query({})).find(({ incognito }) => incognito)?.id ?? -1,
      );
      const popup = await openPopup(browser, id);
      expect((await shownReport(popup)).people[0]?.name).toBe('濮阳澍');
      expect(await popup.evaluate(() => document.querySelectorAll('[role="switch"], .site').length)).toBe(0);
      expect(JSON.parse(await copied(popup, browser, 'json'))).toMatchObject({ isMeetingReport: true });
      await popup.close();
      expect(await stored()).toBe(before);
    });
  },
  { inPrivate: true },
);
