/** What the tooltip says of each class of marks, when it opens and closes, and that it leaves the page as it was. */
import { expect, it } from 'vitest';
import type { MeetingReading } from '../../src/model';
import type { MarkClass } from '../../src/settings';
import { messagesOf } from '../unit/render-labels';
import { documentOf, eventually, hoverWords, marksOf, NAMES, pause, placeOf, stateOf, wordsOf } from './page';
import type { Tab } from './browsers/browser';
import { inEachBrowser, type Session } from './session';

const SAMPLE = 'city-economy';
const english = messagesOf('en');

async function openSample({ browser, tab, origin }: Session, shell = 'paragraphs'): Promise<{ text: string; reading: MeetingReading }> {
  await tab.goto(`${origin}/${shell}/${SAMPLE}`);
  const state = await stateOf(browser, await tab.id());
  if (state.status !== 'report') throw new Error(`the page is ${state.status}`);
  await eventually(async () => expect((await marksOf(tab)).official).not.toEqual([]));
  return state;
}

const tooltips = async ({ tab }: Session) => (await tab.shadowTexts()).filter((text) => text !== '');
const closed = (session: Session) => eventually(async () => expect(await tooltips(session)).toEqual([]), 2000);

/** The first marked words of a class whose run is one thing alone, and that thing. */
function firstOf<T extends { readonly spans: readonly (readonly [number, number])[] }>(
  text: string,
  things: readonly T[],
  marked: readonly string[],
) {
  for (const thing of things) {
    const words = wordsOf(text, thing.spans.slice(0, 1))[0] ?? '';
    if (marked.includes(words)) return { thing, words };
  }
  throw new Error('nothing of this class is marked by itself');
}

/** The box of the open tooltip, and the size of the window. */
const tipBox = (tab: Tab) =>
  tab.evaluate(() => {
    const host = [...document.querySelectorAll<HTMLElement>('*')].find((element) => element.matches(':popover-open'));
    if (!host) throw new Error('no tooltip is open');
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return { tip: { left, top, right, bottom }, view: { width: innerWidth, height: innerHeight } };
  });

inEachBrowser('the tooltip', (session) => {
  it("tells an official's name, posts, role, first words and number of mentions", async () => {
    const { text, reading } = await openSample(session());
    const official = reading.persons.find(({ name }) => name === '濮阳澍');
    expect(official?.titles).toContain('市委书记');
    const shown = await hoverWords(session().tab, 'official', '濮阳澍');
    const first = reading.statements.find(({ speaker }) => speaker === '濮阳澍');
    for (const said of [
      'Official',
      '濮阳澍',
      ...(official?.titles ?? []),
      '主持',
      english.roleChair?.message ?? 'no message',
      first?.cue ?? '?',
      first?.content.slice(0, 20) ?? '?',
    ])
      expect(shown).toContain(said);
    expect(shown).toContain(`Named ${official?.spans.length} times`);
    expect(text).toContain('濮阳澍');
  });

  it('writes posts as a mirror in Traditional characters does, without the readings put into them', async () => {
    const { browser, tab, origin } = session();
    await tab.goto(`${origin}/paragraphs/mirror-readings`);
    await stateOf(browser, await tab.id());
    await eventually(async () => expect((await marksOf(tab)).official).not.toEqual([]));
    const shown = await hoverWords(tab, 'official', '簡明達');
    expect(shown).toContain('市委書記');
    expect(shown).toContain('要牢固樹立“項目為王、環境是金”理念');
    expect(shown).not.toContain('市委书记');
  });

  it("tells a target's kind, amount, unit, and whether it is a goal or was reached", async () => {
    const { text, reading } = await openSample(session());
    const goals = reading.targets.filter((target) => target.type === 'numeric' && target.status === 'goal' && target.value !== null);
    const { thing, words } = firstOf(text, goals, (await marksOf(session().tab)).target);
    const shown = await hoverWords(session().tab, 'target', words);
    for (const said of ['Target', words, 'goal', new Intl.NumberFormat('en', { maximumFractionDigits: 6 }).format(thing.value ?? 0)])
      expect(shown).toContain(said);
    if (thing.unit) expect(shown).toContain(thing.unit === 'pp' ? 'points' : thing.unit);
    const reached = firstOf(
      text,
      reading.targets.filter(({ status }) => status === 'actual'),
      (await marksOf(session().tab)).target,
    );
    expect(await hoverWords(session().tab, 'target', reached.words)).toContain('reached');
  });

  it("tells a slogan's kind and the sentence it stands in", async () => {
    const { text, reading } = await openSample(session());
    const { words } = firstOf(text, reading.slogans, (await marksOf(session().tab)).slogan);
    const shown = await hoverWords(session().tab, 'slogan', words);
    expect(shown).toContain('Slogan');
    expect(shown.replace(/\s+/g, '').split(words).length, 'the words are the heading and stand in the sentence').toBeGreaterThan(2);
  });

  it('closes on Escape and when the pointer has left, stays while the pointer is on it, and leaves nothing behind', async () => {
    await openSample(session());
    const { tab } = session();
    const before = await documentOf(tab);
    await hoverWords(tab, 'official', '濮阳澍');
    expect(await documentOf(tab)).not.toBe(before);
    await tab.press('Escape');
    await closed(session());
    expect(await documentOf(tab)).toBe(before);
    await tab.hover(3, 3);
    await hoverWords(tab, 'official', '濮阳澍');
    const { tip } = await tipBox(tab);
    await tab.hover((tip.left + tip.right) / 2, (tip.top + tip.bottom) / 2);
    await pause(700);
    expect(await tooltips(session())).not.toEqual([]);
    await tab.hover(3, 3);
    await closed(session());
    expect(await documentOf(tab)).toBe(before);
  });

  it.each(['official', 'target', 'slogan'] as const)(
    'stands beside the line of an %s, within the window, and never over it',
    async (kind) => {
      await openSample(session());
      const { tab } = session();
      const [first = ''] = (await marksOf(tab))[kind];
      await hoverWords(tab, kind, first);
      const line = await placeOf(tab, NAMES[kind], first);
      await hoverWords(tab, kind, first);
      const { tip, view } = await tipBox(tab);
      const gap = tip.top > line.y ? tip.top - line.y : line.y - tip.bottom;
      expect(gap).toBeGreaterThan(5);
      expect(gap).toBeLessThan(50);
      expect([tip.left, tip.top].every((side) => side >= 0)).toBe(true);
      expect(tip.right).toBeLessThanOrEqual(view.width);
      expect(tip.bottom).toBeLessThanOrEqual(view.height);
      expect(Math.abs(tip.left - line.x)).toBeLessThan(tip.right - tip.left + 200);
    },
  );

  it.each(['nested-spans', 'one-text-node', 'table-cell', 'strict-csp'])('opens in %s', async (shell) => {
    await openSample(session(), shell);
    expect(await hoverWords(session().tab, 'official' satisfies MarkClass, '濮阳澍')).toContain('市委书记');
  });
});
