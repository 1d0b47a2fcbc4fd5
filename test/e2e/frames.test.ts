/** Reports that stand in a frame, and pages that say nothing true of their encoding. */
import { expect, it } from 'vitest';
import { attendance } from '../../src/render/people';
import type { Tab } from './browsers/browser';
import { badgeOf, eventually, highlightsOf, stateOf, wordsOf } from './page';
import { openPopup, shownReport } from './popup';
import { inEachBrowser } from './session';

/** The words marked as officials in the frame of a page. */
const officialsInFrame = (tab: Tab) =>
  tab.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe, frame[name="main"]')?.contentWindow as
      | (Window & typeof globalThis)
      | null;
    return Array.from((frame?.CSS.highlights.get('hl-1') ?? []) as unknown as Iterable<AbstractRange>, (range) =>
      (range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset),
    );
  });

inEachBrowser('a report', (session) => {
  it.each(['iframe', 'frameset'])('in a frame of a page (%s) is marked there and summed up for the page', async (shell) => {
    const { browser, tab, origin } = session();
    await tab.goto(`${origin}/${shell}/city-economy`);
    const tabId = await tab.id();
    const state = await eventually(async () => {
      const found = await stateOf(browser, tabId);
      if (found.status !== 'report') throw new Error(`the page is ${found.status}`);
      return found;
    });
    const officials = attendance(state.reading);
    await eventually(async () => expect(await badgeOf(browser, tabId)).toBe(String(officials.length)));
    const expected = officials.flatMap(({ spans }) => spans.map((span) => state.text.slice(...span)));
    await eventually(async () => expect((await officialsInFrame(tab)).sort()).toEqual(expected.sort()));
    expect(await highlightsOf(tab)).toEqual({});
    const popup = await openPopup(browser, tabId);
    expect((await shownReport(popup)).people.map(({ name }) => name)).toEqual(officials.map(({ name }) => name));
    await popup.close();
  });

  it('in GB18030 that calls itself gb2312 is read like any other', async () => {
    const { browser, tab, origin } = session();
    await tab.goto(`${origin}/gb18030/city-economy`);
    const state = await stateOf(browser, await tab.id());
    if (state.status !== 'report') throw new Error(`the page is ${state.status}`);
    expect(attendance(state.reading).map(({ name }) => name)).toContain('濮阳澍');
    await eventually(async () =>
      expect((await highlightsOf(tab))['hl-1']).toEqual(
        wordsOf(
          state.text,
          attendance(state.reading).flatMap(({ spans }) => spans),
        ),
      ),
    );
  });
});
