/** Every state of the popup, of the side panel and of the settings by axe, without a single fault: light in both browsers, and dark in one, since colours are the same in both. */
import { afterAll, afterEach, expect, it } from 'vitest';
import { faultsOf, inColours } from './axe';
import { forgetSettings } from './options-page';
import { inEachBrowser } from './session';
import { closeOwn, OPTIONS_STATES, PANEL_STATES, POPUP_STATES, reached } from './states';

afterAll(closeOwn);

inEachBrowser('every state', (session, name) => {
  afterEach(() => forgetSettings(session().browser));

  it.each([...POPUP_STATES, ...PANEL_STATES, ...OPTIONS_STATES])('$name, is accessible', async (state) => {
    const { browser } = session();
    const tab = await state.reach(session());
    await reached(tab, state);
    const faults: Record<string, readonly string[]> = { dark: [], light: [] };
    for (const dark of name === 'chromium' ? [true, false] : [false]) {
      await browser.setDark(dark);
      await inColours(tab, dark);
      faults[dark ? 'dark' : 'light'] = await faultsOf(tab);
    }
    expect(faults).toEqual({ dark: [], light: [] });
    await tab.close();
  });
});
