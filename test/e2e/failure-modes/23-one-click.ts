/** The user has kept the sites to themselves: a click on the button gives this one page, and it is read. */
import { expect, it } from 'vitest';
import { eventually, highlightsOf, marksOf, pause, stateOf } from '../page';
import { type Mode, reportPage, serving } from './mode';

const mode: Mode = (session) => {
  const origin = serving({ '/report': reportPage() });

  it('a page without access is read after one click on the button', async () => {
    const { browser, tab } = session();
    await browser.desk();
    await browser.setHostAccess(false);
    try {
      await tab.goto(`${origin()}/report`);
      await tab.front();
      await pause(600);
      expect(await highlightsOf(tab)).toEqual({});
      await browser.clickButton(tab);
      await eventually(async () => expect((await marksOf(tab)).official).toContain('濮阳澍'));
    } finally {
      await browser.setHostAccess(true);
      await tab.goto(`${origin()}/report`);
    }
    expect((await stateOf(browser, await tab.id())).status).toBe('report');
  });
};

export default mode;
