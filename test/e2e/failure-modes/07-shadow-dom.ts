/** An article in a shadow root: one that is open may be read, one that is closed is none, and that is said. */
import { expect, it } from 'vitest';
import { messagesOf } from '../../unit/render-labels';
import { eventually, highlightsOf, marksOf } from '../page';
import { openPopup, shownReason, shownReport } from '../popup';
import { articleColumn, ERROR_LOG, errorsOf, htmlPage, type Mode, serving } from './mode';

const english = messagesOf('en');

const inside = (kind: 'open' | 'closed') =>
  htmlPage(
    '要闻',
    `<div id="host"></div><template>${articleColumn()}</template>
<script>document.getElementById('host').attachShadow({ mode: '${kind}' }).append(document.querySelector('template').content.cloneNode(true));</script>`,
    ERROR_LOG,
  );

const mode: Mode = (session) => {
  const origin = serving({ '/open': inside('open'), '/closed': inside('closed') });

  it('in one that is open is read and marked when it is asked for', async () => {
    const { browser, tab } = session();
    await tab.goto(`${origin()}/open`);
    const popup = await openPopup(browser, await tab.id());
    expect((await shownReport(popup)).people[0]?.name).toBe('濮阳澍');
    await popup.close();
    await eventually(async () => expect((await marksOf(tab)).official).toContain('濮阳澍'));
    expect(await errorsOf(tab)).toEqual([]);
  });

  it('in one that is closed there is clearly no article', async () => {
    const { browser, tab } = session();
    await tab.goto(`${origin()}/closed`);
    const popup = await openPopup(browser, await tab.id());
    expect(await shownReason(popup)).toMatchObject({
      title: english.stateNoArticleTitle?.message,
      text: english.stateNoArticleText?.message,
    });
    await popup.close();
    expect(await highlightsOf(tab)).toEqual({});
    expect(await errorsOf(tab)).toEqual([]);
  });
};

export default mode;
