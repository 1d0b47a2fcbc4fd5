/** What tooltip and popup tell beyond the article, told by a background that may be asleep, just restarted, or silent. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { glossary } from '../../src/glossary';
import { messagesOf } from '../unit/render-labels';
import { documentOf, eventually, hoverWords, marksOf, pause, stateOf } from './page';
import { openPopup } from './popup';
import { OwnServer } from './own-server';
import { inEachBrowser, type Session } from './session';
import type { Tab } from './browsers/browser';

const english = messagesOf('en');
const SLOGAN = '统筹发展和安全';
const FULL = '中共鄂州市委书记';
const ENGLISH = 'Secretary of the CPC Ezhou Municipal Committee';

const PARAGRAPHS = [
  '7月18日，鄂州市召开全市安全生产工作会议。市委书记沈望川主持会议并讲话，市委副书记、市长顾云舟安排部署工作。',
  `沈望川强调，要坚持稳中求进工作总基调，${SLOGAN}，紧盯重点行业领域，把各项措施落到实处。`,
  '顾云舟要求，各级各部门要压实责任，全面排查整治隐患，确保全市安全生产形势持续稳定。',
];
const HEADLINE = '鄂州市召开全市安全生产工作会议';
const PAGE = `<!doctype html><html lang="zh"><title>${HEADLINE}</title><body><h1>${HEADLINE}</h1><div class="TRS_Editor">${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</div>`;

let server: OwnServer;
beforeAll(async () => {
  server = await OwnServer.start({ '/report.html': { body: PAGE } });
});
afterAll(() => server.close());

async function openReport({ browser, tab }: Session): Promise<number> {
  await tab.goto(`${server.origin}/report.html`);
  const tabId = await tab.id();
  expect((await stateOf(browser, tabId)).status).toBe('report');
  await eventually(async () => expect((await marksOf(tab)).official).not.toEqual([]));
  return tabId;
}

/** Waits until the open tooltip says some words. */
const says = (tab: Tab, words: string) => eventually(async () => expect((await tab.shadowTexts()).join('')).toContain(words), 4000);

inEachBrowser('what is known beyond the article', (session) => {
  it('stands in the tooltip of an official: the post in full, marked as inferred, and in English', async () => {
    await openReport(session());
    const { tab } = session();
    const before = await documentOf(tab);
    expect(await hoverWords(tab, 'official', '沈望川')).toContain('市委书记');
    await says(tab, FULL);
    await says(tab, ENGLISH);
    await says(tab, english.factInferred?.message ?? 'no message');
    await tab.press('Escape');
    await eventually(async () => expect(await documentOf(tab)).toBe(before));
  });

  it('stands in the tooltip of a slogan: what it means', async () => {
    await openReport(session());
    const { tab } = session();
    await hoverWords(tab, 'slogan', SLOGAN);
    const meaning = glossary('tongchou-fazhan-anquan')?.en ?? 'no meaning';
    await eventually(async () => expect((await tab.shadowTexts()).join('')).toContain(meaning), 4000);
  });

  it('is told by a background that was stopped before', async () => {
    const { browser, tab } = session();
    await openReport(session());
    await browser.stopBackground();
    await hoverWords(tab, 'official', '沈望川');
    await says(tab, FULL);
    // What was told once is there at once, and needs no background.
    await browser.stopBackground();
    expect(await hoverWords(tab, 'official', '顾云舟')).toContain('鄂州市市长');
  });

  it('stands in the popup, opened after the background was stopped', async () => {
    const { browser } = session();
    const tabId = await openReport(session());
    await browser.stopBackground();
    const popup = await openPopup(browser, tabId);
    const shown = () => popup.evaluate(() => document.body.textContent ?? '');
    await eventually(async () => expect(await shown()).toContain('湖北省鄂州市'));
    expect(await shown()).toContain(FULL);
    expect(await shown()).toContain(ENGLISH);
    await popup.close();
  });

  it('does not stir a tooltip that has closed meanwhile', async () => {
    const { browser, tab } = session();
    await openReport(session());
    const before = await documentOf(tab);
    await browser.stopBackground();
    await hoverWords(tab, 'official', '沈望川');
    await tab.press('Escape');
    await pause(600);
    expect(await documentOf(tab)).toBe(before);
  });
});
