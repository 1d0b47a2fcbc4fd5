/** A report whose page means ill: markup and turned characters in its words, names of ours for its elements, messages of ours by its scripts. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shell } from '../tools/shells.mjs';
import { readSamples } from '../tools/shells/library.mjs';
import { OwnServer } from './own-server';
import { askPage, eventually, hoverFirst, marksOf, pause, stateOf } from './page';
import { copied, openPopup, shownReport } from './popup';
import { inEachBrowser } from './session';

const MARKUP = '<img src=x onerror=alert(1)>';
/** Turns the order of all that stands behind it. */
const TURN = '\u202e';
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const report = readSamples().find(({ id }) => id === 'city-economy') ?? { id: '', text: '' };
const text = report.text
  .replace('三季攻坚、四季决胜', `三季攻坚${MARKUP}、四季决胜`)
  .replaceAll('濮阳澍', `濮阳${TURN}澍`)
  .replace('增速居全省第3位', `增速居全省第3位，[点我](javascript:alert(1))${TURN}`);

/** Elements and globals that bear the names of what a careless script would use. */
const CLOBBER =
  '<form name="body"><input name="title"><input name="querySelector"></form><a id="browser"></a><a id="chrome"></a><img name="getElementById">';
const SCRIPT = `<script>
window.hit = 0; window.alert = () => { window.hit++; };
const kinds = [{ kind: 'read-anyway' }, { kind: 'get-state' }, { kind: 'show-span', span: [0, 3] }, { kind: 'report-seen' }, { kind: 'page-read', status: 'report', officials: 99 }, { kind: 'read-tab', tabId: 1, force: true }];
window.answers = 0; addEventListener('message', (event) => { if (!kinds.some((each) => each.kind === event.data?.kind)) window.answers++; });
setInterval(() => { for (const each of kinds) { postMessage(each, '*'); document.dispatchEvent(new CustomEvent('message', { detail: each })); } }, 50);
</script>`;

const page = (html: string) => html.replace('<body>', `<body>${CLOBBER}${SCRIPT}`);

inEachBrowser('a page that means ill', (session) => {
  let server: OwnServer;
  beforeAll(async () => {
    const plain = shell('paragraphs', readSamples().find(({ id }) => id === 'not-visit-industry') ?? report);
    server = await OwnServer.start({
      '/report': { body: page(shell('paragraphs', { ...report, text })) },
      '/plain': { body: page(plain) },
    });
  });
  afterAll(() => server.close());

  it('has its words shown as words: in the tooltip, in the popup, in what is copied', async () => {
    const { browser, tab } = session();
    await tab.goto(`${server.origin}/report`);
    // Found and read by itself, whatever the page calls its elements.
    await eventually(async () => expect((await marksOf(tab)).official).not.toEqual([]));
    const id = await tab.id();
    const state = await stateOf(browser, id);
    if (state.status !== 'report') throw new Error(`the page is ${state.status}`);
    expect(state.text.split('\n')[0]).toBe(report.text.split('\n')[0]);
    expect(state.text).toContain(MARKUP);
    expect(JSON.stringify(state)).not.toMatch(TURNS);
    const tooltip = await hoverFirst(tab, 'official');
    expect(tooltip).not.toMatch(TURNS);
    const popup = await openPopup(browser, id);
    await shownReport(popup);
    const shown = await popup.evaluate(() => ({
      words: document.body.textContent ?? '',
      images: document.querySelectorAll('img, iframe, script:not([src])').length,
    }));
    expect(shown.images).toBe(0);
    expect(shown.words).not.toMatch(TURNS);
    for (const format of ['plain', 'markdown', 'json', 'csv-persons'] as const)
      expect(await copied(popup, browser, format)).not.toMatch(TURNS);
    expect((await copied(popup, browser, 'markdown')).replace(/`[^`]*`|\\./gu, '')).not.toMatch(/<img|\]\(javascript/);
    await popup.close();
    expect(await tab.evaluate(() => (window as unknown as { hit: number }).hit)).toBe(0);
  });

  it('is not obeyed, and hears nothing of ours', async () => {
    const { browser, tab } = session();
    await tab.goto(`${server.origin}/plain`);
    await pause(1200);
    const id = await tab.id();
    expect(await (await browser.desk()).evaluate((tabId: number) => chrome.action.getBadgeText({ tabId }), id)).toBe('');
    expect(await askPage(browser, id, { kind: 'get-state' }).catch(() => null)).toBeNull();
    expect(await tab.evaluate(() => (window as unknown as { answers: number }).answers)).toBe(0);
  });
});

inEachBrowser('a page of the extension', (session) => {
  it('runs no script of others, and fetches nothing from anywhere', async () => {
    const { browser, tab, origin } = session();
    await tab.goto(`${origin}/paragraphs/city-economy`);
    const popup = await openPopup(browser, await tab.id());
    const done = await popup.evaluate(async (elsewhere: string) => {
      const blocked: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
      const wide = globalThis as unknown as { hit?: number };
      const inline = document.createElement('script');
      inline.textContent = 'globalThis.hit = 1';
      const foreign = document.createElement('script');
      foreign.src = `${elsewhere}/hit.js`;
      document.head.append(inline, foreign);
      const fetched = await fetch(elsewhere, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      );
      const image = new Image();
      image.src = `${elsewhere}/x.png`;
      await new Promise((settled) => setTimeout(settled, 300));
      return { hit: wide.hit ?? 0, fetched, blocked: [...new Set(blocked)].sort() };
    }, origin);
    expect(done).toEqual({ hit: 0, fetched: false, blocked: ['connect-src', 'img-src', 'script-src-elem'] });
    await popup.close();
  });
});
