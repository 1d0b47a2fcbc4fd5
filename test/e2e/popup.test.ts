/** The popup leads to the words on the page, switches classes of marks, says why there is nothing, and reads on request. */
import { expect, it } from 'vitest';
import { labelsOf, messagesOf } from '../unit/render-labels';
import type { Tab } from './browsers/browser';
import { OwnServer } from './own-server';
import { askPage, eventually, highlightsOf, marksOf, pause, stateOf } from './page';
import { openPopup, shownReason, shownReport } from './popup';
import { inEachBrowser, type Session } from './session';

const english = messagesOf('en');
const said = (key: string) => english[key]?.message ?? `no message ${key}`;

async function openSample({ browser, tab, origin }: Session, path: string): Promise<{ tabId: number; popup: Tab }> {
  await tab.goto(`${origin}${path}`);
  const tabId = await tab.id();
  await stateOf(browser, tabId);
  return { tabId, popup: await openPopup(browser, tabId) };
}

const reasonFor = async (session: Session, tab: Tab) => {
  const popup = await openPopup(session.browser, await tab.id());
  return { popup, reason: await shownReason(popup) };
};

inEachBrowser('the popup', (session) => {
  it('shows the meeting at a glance', async () => {
    const { popup } = await openSample(session(), '/gov/city-economy');
    const shown = await shownReport(popup);
    expect(shown.title).toContain('上半年经济形势分析会');
    expect(shown.dateline.join(' ')).toContain('23 July 2025');
    expect(shown.people[0]).toMatchObject({ name: '濮阳澍', posts: '市委书记、市人大常委会主任' });
    expect(shown.speakers).toContain('濮阳澍');
    expect(shown.targets.length).toBeGreaterThan(5);
    await popup.close();
  });

  it('leads from an entry to its words: the page scrolls there and flashes them', async () => {
    const { popup } = await openSample(session(), '/paragraphs/city-economy');
    const { tab } = session();
    await tab.evaluate(() => window.scrollTo(0, 0));
    const last = (await shownReport(popup)).people.at(-1)?.name ?? '';
    await popup.click('#points .speech:last-of-type ul.points li:last-child .entry');
    await tab.front();
    const flashed = await eventually(async () => {
      const { flash } = await marksOf(tab);
      expect(flash.join('')).not.toBe('');
      return flash.join('');
    });
    expect(await tab.evaluate(() => document.body.textContent?.replace(/\s+/g, '') ?? '')).toContain(flashed);
    await eventually(async () => expect((await marksOf(tab)).flash).toEqual([]));
    expect(last).not.toBe('');
    await popup.close();
  });

  it('brings words into view that lie far down the page', async () => {
    const { browser, tab, origin } = session();
    await tab.goto(`${origin}/paragraphs/city-economy`);
    const tabId = await tab.id();
    const state = await stateOf(browser, tabId);
    if (state.status !== 'report') throw new Error(`the page is ${state.status}`);
    const span = state.reading.targets.at(-1)?.spans[0] ?? [0, 0];
    await tab.evaluate(() => {
      document.body.style.paddingBottom = '2000px';
      document.body.style.zoom = '2';
    });
    await askPage(browser, tabId, { kind: 'show-span', span }).catch(() => null);
    await eventually(async () => {
      expect((await marksOf(tab)).flash).toEqual([state.text.slice(...span)]);
      expect(await tab.evaluate(() => window.scrollY)).toBeGreaterThan(300);
    });
  });

  it('switches each class of marks off and on, at once and for pages to come', async () => {
    const { popup } = await openSample(session(), '/paragraphs/city-economy');
    const { tab } = session();
    const before = await eventually(async () => {
      const marks = await marksOf(tab);
      expect(Object.values(marks).filter((words) => words.length > 0).length).toBe(3);
      return marks;
    });
    for (const kind of ['official', 'target', 'slogan'] as const) {
      await popup.click(`.switch.${kind}`);
      await eventually(async () => expect(await marksOf(tab)).toEqual({ ...before, [kind]: [] }));
      await tab.goto(await tab.evaluate(() => location.href));
      await stateOf(session().browser, await tab.id());
      await eventually(async () => expect(await marksOf(tab)).toEqual({ ...before, [kind]: [] }));
      await popup.click(`.switch.${kind}`);
      await eventually(async () => expect(await marksOf(tab)).toEqual(before));
    }
    await popup.close();
  });

  it('leaves the site alone with one click, and reads it again with another', async () => {
    const { popup } = await openSample(session(), '/paragraphs/city-economy');
    const { tab } = session();
    const before = await eventually(async () => {
      const marks = await marksOf(tab);
      expect(marks.official.length).toBeGreaterThan(0);
      return marks;
    });
    await popup.click('.site');
    await eventually(async () => expect(Object.values(await marksOf(tab)).flat()).toEqual([]));
    await tab.goto(await tab.evaluate(() => location.href));
    await pause(700);
    expect(await highlightsOf(tab)).toEqual({});
    await popup.click('.site');
    await tab.goto(await tab.evaluate(() => location.href));
    await eventually(async () => expect(await marksOf(tab)).toEqual(before));
    await popup.click('.site');
    await eventually(async () => expect(Object.values(await marksOf(tab)).flat()).toEqual([]));
    await popup.click('.site');
    await eventually(async () => expect(await marksOf(tab)).toEqual(before));
    await popup.close();
  });

  it('is worked by the keyboard alone, every stop seen and named', async () => {
    const { popup } = await openSample(session(), '/paragraphs/city-economy');
    await popup.front();
    await popup.evaluate(() => document.querySelector('h1')?.focus());
    const stops: string[] = [];
    for (let at = 0; at < 150 && stops.at(-1) !== 'settings'; at++) {
      await popup.press('Tab');
      stops.push(
        await popup.evaluate(() => {
          const focused = document.activeElement as HTMLElement;
          const ringed = focused.matches(':focus-visible') && getComputedStyle(focused).outlineStyle !== 'none';
          const name =
            focused.getAttribute('aria-label') ?? (focused.textContent?.trim() || (focused as HTMLInputElement).labels?.[0]?.textContent);
          const box = focused.getClientRects()[0];
          // Nothing of the two bars that stay in place lies over it.
          const seen = box && focused.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));
          const look = focused.className.split(' ').at(-1) || focused.localName;
          return ringed && name && seen
            ? look
            : `${look} is ${ringed ? '' : 'without a ring, '}${name ? '' : 'without a name, '}${seen ? '' : 'out of sight'}`;
        }),
      );
    }
    expect(stops.filter((stop) => / is /u.test(stop))).toEqual([]);
    const order = ['name', 'primary', 'format', 'file', 'cite', 'a', 'input', 'site', 'settings'];
    expect(order.map((look) => stops.indexOf(look))).toEqual(order.map((look) => stops.indexOf(look)).sort((a, b) => a - b));
    expect(order.filter((look) => !stops.includes(look))).toEqual([]);
    await popup.close();
  });

  it.each(['not-visit-industry', 'not-speech-economic-work', 'not-fiction-standing-committee', 'not-notice-flood-meeting'])(
    'says that %s is no report, and reads it anyway',
    async (id) => {
      const { tab, origin } = session();
      await tab.goto(`${origin}/paragraphs/${id}`);
      await pause(300);
      const { popup, reason } = await reasonFor(session(), tab);
      expect(reason).toEqual({ title: said('stateNotReportTitle'), text: said('stateNotReportText'), button: said('stateReadAnyway') });
      expect(await highlightsOf(tab)).toEqual({});
      await popup.click('.empty button');
      await eventually(async () => expect((await shownReport(popup)).title).not.toBe(said('stateNotReportTitle')));
      await eventually(async () => expect(await popup.evaluate(() => document.querySelector('.masthead') !== null)).toBe(true));
      await popup.close();
    },
  );

  it('says that a page has no article', async () => {
    const server = await OwnServer.start({
      '/': { body: '<!doctype html><title>登录</title><form><input name=user><button>登录</button></form>' },
    });
    await session().tab.goto(`${server.origin}/`);
    const { popup, reason } = await reasonFor(session(), session().tab);
    expect(reason).toEqual({ title: said('stateNoArticleTitle'), text: said('stateNoArticleText'), button: said('stateRetry') });
    await popup.close();
    await server.close();
  });

  it('says that a page of the browser is closed to it', async () => {
    const { tab, browser } = session();
    await tab.goto(browser.name === 'chromium' ? 'chrome://version/' : 'about:license');
    const { popup, reason } = await reasonFor(session(), tab);
    expect(reason).toEqual({ title: said('stateForbiddenTitle'), text: said('stateForbiddenText'), button: null });
    await popup.close();
  });

  it('says that a PDF is no page', async () => {
    const server = await OwnServer.start({ '/a.pdf': { type: 'application/pdf', body: PDF } });
    const { tab } = session();
    await tab.goto(`${server.origin}/a.pdf`);
    const { popup, reason } = await reasonFor(session(), tab);
    expect(reason).toEqual({ title: said('statePdfTitle'), text: said('statePdfText'), button: null });
    await popup.close();
    await server.close();
  });

  it('has words for everything that it shows', async () => {
    const { popup } = await openSample(session(), '/paragraphs/city-economy');
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|__MSG|\$\d/);
    expect(text).toContain(labelsOf('en').sectionTargets);
    await popup.close();
  });
});

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
