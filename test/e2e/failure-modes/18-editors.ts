/** What somebody is writing is theirs: it is neither read nor marked, and is saved as it was written. */
import { expect, it } from 'vitest';
import { highlightsOf, pause } from '../page';
import { openPopup } from '../popup';
import { articleColumn, htmlPage, type Mode, openReport, reportPage, serving } from './mode';

const DRAFT = '<p>市委书记沈望川主持会议并讲话，市长顾云舟出席。</p><p>沈望川强调，要坚持稳中求进工作总基调。</p>';
const saved = () => (document.querySelector('[contenteditable]') as HTMLElement).innerHTML;

const mode: Mode = (session) => {
  const origin = serving({
    '/editor': htmlPage('编辑：全市经济工作会议召开', `<main contenteditable="true">${articleColumn()}</main>`),
    '/comment': reportPage().replace('<div class="related-box">', `<div contenteditable="true">${DRAFT}</div><div class="related-box">`),
  });

  it('an editor is left alone even when it is read on request, and saves what it held', async () => {
    const { browser, tab } = session();
    await tab.goto(`${origin()}/editor`);
    const before = await tab.evaluate(saved);
    await pause(600);
    const popup = await openPopup(browser, await tab.id());
    expect(await popup.evaluate(() => document.querySelector('.masthead'))).toBeNull();
    await popup.close();
    expect(await highlightsOf(tab)).toEqual({});
    expect(await tab.evaluate(saved)).toBe(before);
  });

  it('a field below a report is left alone, while it is written in too', async () => {
    const { tab } = session();
    await openReport(session(), `${origin()}/comment`);
    expect(await tab.evaluate(saved)).toBe(DRAFT);
    await tab.evaluate(() => document.querySelector('[contenteditable] p')?.append('市委书记沈望川指出。'));
    await pause(400);
    expect(await tab.evaluate(saved)).toBe(DRAFT.replace('</p>', '市委书记沈望川指出。</p>'));
    expect(
      Object.values(await highlightsOf(tab))
        .flat()
        .join(),
    ).not.toContain('沈望川');
  });
};

export default mode;
