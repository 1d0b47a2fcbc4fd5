/** What can be done in the tooltip: going to what was said, pinning, reporting an error, leaving a site alone. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { messagesOf } from '../unit/render-labels';
import { PLAIN_HOST } from './browsers/browser';
import { OwnServer } from './own-server';
import { documentOf, eventually, highlightsOf, hoverWords, marksOf, NAMES, pause, placeOf, stateOf } from './page';
import { inEachBrowser, type Session } from './session';
import { shell } from './strict';
import { allClosed, buttonOf, clickButton, shownIn, whereIs } from './tip-buttons';

const english = messagesOf('en');
const say = (key: string) => english[key]?.message ?? `no message ${key}`;
const NAME = '濮阳澍';

/** A page that hears what is done in it, and adds its own words to whatever is copied from it. */
const EARS = `<script>window.heard = [];
for (const name of ['click', 'mousedown', 'pointerdown', 'keydown', 'copy']) document.addEventListener(name, () => heard.push(name));
document.addEventListener('copy', (event) => { event.clipboardData.setData('text/plain', 'theirs'); event.preventDefault(); });</script>`;

let server: OwnServer;
beforeAll(async () => {
  const body = shell('city-economy');
  server = await OwnServer.start({ '/strict': { body }, '/ears': { body: body.replace('</head>', `${EARS}</head>`) } });
});
afterAll(() => server.close());

async function open({ browser, tab }: Session, path = '/strict', host = '127.0.0.1') {
  await tab.goto(server.origin.replace('127.0.0.1', host) + path);
  const state = await stateOf(browser, await tab.id());
  if (state.status !== 'report') throw new Error(`the page is ${state.status}`);
  await eventually(async () => expect((await marksOf(tab)).official).not.toEqual([]));
  return state;
}

inEachBrowser('in the tooltip', (session) => {
  it('a click on what was said leads there, flashes it and closes the tooltip', async () => {
    const { reading } = await open(session());
    const { tab } = session();
    const first = reading.statements.filter(({ speaker }) => speaker === NAME)[1];
    expect(await hoverWords(tab, 'official', NAME)).toContain(first?.content.slice(0, 12));
    await clickButton(tab, `${first?.cue}${first?.content.slice(0, 8)}`);
    await eventually(async () => expect((await marksOf(tab)).flash.join('')).toContain(first?.content.slice(0, 8)));
    await allClosed(tab);
    await eventually(async () => {
      const { top, bottom, height } = await whereIs(tab, first?.content.slice(0, 8) ?? '?');
      expect(top > 0 && bottom < height).toBe(true);
    });
  });

  it('the order of attendance stands in words, and a click goes from one mention to the next', async () => {
    const { reading } = await open(session());
    const { tab } = session();
    const officials = reading.persons.filter((person) => person.class === 'official');
    expect(await hoverWords(tab, 'official', NAME)).toContain(`1st of ${officials.length}`);
    await clickButton(tab, say('tooltipNextPlace'));
    await eventually(async () => expect((await marksOf(tab)).flash).toEqual([NAME]));
    await allClosed(tab);
  });

  it('a target tells who speaks of it', async () => {
    const { reading, text } = await open(session());
    const { tab } = session();
    const inside = reading.targets.flatMap((target) =>
      target.spans.map((span) => ({
        words: text.slice(...span),
        by: reading.statements.find((each) => each.span[0] <= span[0] && span[1] <= each.span[1]),
      })),
    );
    const marked = (await marksOf(tab)).target;
    const found = inside.find(({ words, by }) => by && by.speaker !== '会议' && marked.filter((each) => each === words).length === 1);
    expect(await hoverWords(tab, 'target', found?.words ?? '?')).toContain(`${say('tooltipBy')}${found?.by?.speaker} · ${found?.by?.cue}`);
  });

  it('the pin keeps it: away from the pointer, over scrolling; Escape, its cross or a click elsewhere let it go', async () => {
    await open(session());
    const { tab } = session();
    const before = await documentOf(tab);
    const pin = async () => {
      await hoverWords(tab, 'official', NAME);
      await clickButton(tab, say('tooltipPin'));
      await buttonOf(tab, say('tooltipClose'));
    };
    await pin();
    await tab.hover(3, 3);
    await tab.evaluate(() => scrollBy(0, 40));
    await pause(700);
    expect(await shownIn(tab)).toContain(NAME);
    await tab.press('Escape');
    await allClosed(tab);
    await pin();
    await clickButton(tab, say('tooltipClose'));
    await allClosed(tab);
    await pin();
    await tab.clickAt(5, 5);
    await allClosed(tab);
    expect(await documentOf(tab)).toBe(before);
  });

  it('the keyboard reaches every button while it is pinned', async () => {
    await open(session());
    const { tab } = session();
    await hoverWords(tab, 'official', NAME);
    await clickButton(tab, say('tooltipPin'));
    await buttonOf(tab, say('tooltipClose'));
    const names = (await tab.shadowButtons()).map((each) => each.name);
    const reached: string[] = [];
    for (let press = 0; press < names.length; press++) {
      const [focused] = (await tab.shadowButtons()).filter((each) => each.focused);
      reached.push(focused?.name ?? 'none');
      await tab.press('Tab');
    }
    expect(reached).toEqual(names);
    await tab.press('Escape');
    await allClosed(tab);
  });

  it.each([
    ['a page of loopback, where the clipboard is there', '127.0.0.1'],
    ['a plain http page, where it is not', PLAIN_HOST],
  ])('“Not right?” copies a report on %s, and the page hears nothing of it', async (_what, host) => {
    const { browser, tab } = session();
    await open(session(), '/ears', host);
    expect(await tab.evaluate(() => isSecureContext)).toBe(host !== PLAIN_HOST);
    await tab.evaluate(() => void ((window as unknown as { heard: string[] }).heard.length = 0));
    await hoverWords(tab, 'official', NAME);
    await clickButton(tab, say('tooltipWrong'));
    await buttonOf(tab, say('tooltipWrongCopied'));
    expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    const report = await browser.clipboard();
    for (const part of [
      'Huiyao 0.',
      'kind: official',
      `words: ${NAME}`,
      'sentence: ',
      '"titles":["市委书记"',
      'rule: ',
      'confidence: ',
      `page: ${host}`,
    ])
      expect(report).toContain(part);
    expect(report).not.toContain('/ears');
    expect(report).not.toContain('http');
    await tab.front();
    await tab.press('Escape');
  });

  it('“Off on this site” takes the marks away, now and on the next page, until the site is read again', async () => {
    const { browser, tab } = session();
    await open(session());
    await hoverWords(tab, 'official', NAME);
    await clickButton(tab, say('tooltipOff'));
    await eventually(async () => expect(await highlightsOf(tab)).toEqual({}));
    await allClosed(tab);
    const desk = await browser.desk();
    const stored = () => desk.evaluate(async () => (await chrome.storage.sync.get('settings')).settings as { sitesOff: string[] });
    expect((await stored()).sitesOff).toEqual(['127.0.0.1']);
    await tab.front();
    await tab.goto(`${server.origin}/strict`);
    await pause(700);
    expect(await highlightsOf(tab)).toEqual({});
    await desk.evaluate(async () => {
      const { settings } = (await chrome.storage.sync.get('settings')) as { settings: object };
      await chrome.storage.sync.set({ settings: { ...settings, sitesOff: [] } });
    });
    await open(session());
  });

  it('a finger opens it by a tap on a mark, and closes it by a tap elsewhere', async () => {
    await open(session());
    const { tab } = session();
    const { x, y } = await placeOf(tab, NAMES.official, NAME);
    await tab.tapAt(x, y);
    await eventually(async () => expect(await shownIn(tab)).toContain(NAME));
    await tab.tapAt(6, 6);
    await allClosed(tab);
  });
});
