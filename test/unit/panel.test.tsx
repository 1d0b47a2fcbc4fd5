// @vitest-environment happy-dom
/** The side panel: an outline that leads to the page, follows it, is narrowed, and goes from tab to tab. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Place } from '../../src/messages';
import type { Span } from '../../src/model';
import { happen, NOT_REPORT, REPORT, resetWorld, world } from './popup-world';
import { at, SAMPLE } from './sample-reading';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./popup-world')).browser }));
const { Panel } = await import('../../popup/panel/panel');

beforeEach(resetWorld);
afterEach(cleanup);

const settled = () => vi.waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull());

async function open(search = ''): Promise<void> {
  render(<Panel search={search} />);
  await settled();
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const sections = () => Array.from(document.querySelectorAll('.outline h2'), (head) => head.textContent);
const entries = () => Array.from(document.querySelectorAll('.outline .said'), (entry) => entry.textContent);
const entry = (words: string) => {
  const found = Array.from(document.querySelectorAll<HTMLElement>('.outline .entry')).find(
    (one) => one.querySelector('.said')?.textContent === words,
  );
  if (!found) throw new Error(`no entry says ${words}`);
  return found;
};
const shown = (): Span[] => world.toPage.flatMap(([, message]) => (message.kind === 'show-span' ? [message.span] : []));
const asked = () => world.toPage.map(([tab, { kind }]) => `${tab} ${kind}`);
const current = () => document.querySelector('[aria-current="location"]')?.textContent;
const middle = (words: string): Place => ({ top: Math.max(0, at(words)[0] - 60), middle: at(words)[0], bottom: at(words)[0] + 60 });

describe('the outline', () => {
  it('lists all that stands on the page, in sections', async () => {
    await open();
    expect(title()).toBe(SAMPLE.meeting.names[0]);
    expect(sections()).toEqual(['Attendance', 'What was said', 'Targets', 'Slogans', 'Agenda']);
    expect(entries()).toHaveLength(5 + 9 + 3 + 4 + 2);
    expect(entries().slice(0, 5)).toEqual(['沈望川', '顾云舟', '秦一鸣', '楚怀民', '各县（市、区）委书记']);
    const heads = Array.from(document.querySelectorAll('#points h3'), (head) => head.textContent);
    expect(heads).toEqual(['沈望川市委书记', '顾云舟市委副书记、市长', 'The meeting (会议)']);
  });

  it('leads to the words on the page, one place after the other', async () => {
    await open('?tab=42');
    const name = entry('沈望川');
    for (const nth of [0, 1, 0]) {
      fireEvent.click(name);
      await vi.waitFor(() =>
        expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain(`Shown on the page: 沈望川 (${nth + 1} of 2)`),
      );
    }
    expect(shown()).toEqual([at('沈望川', 0), at('沈望川', 1), at('沈望川', 0)]);
    expect(world.toPage.every(([tab]) => tab === 42)).toBe(true);
    expect(current()).toContain('沈望川');
  });

  it('says where nothing was found', async () => {
    const none = { persons: [], groups: [], statements: [], targets: [], slogans: [], agenda: [] };
    world.answers = [{ ...REPORT, reading: { ...SAMPLE, ...none }, selected: true }];
    await open();
    expect(document.querySelector('.none')?.textContent).toContain('No officials');
    fireEvent.click(screen.getByRole('button', { name: 'Read the whole page' }));
    await vi.waitFor(() => expect(world.toBackground).toEqual([{ kind: 'read-tab', tabId: 7, force: false }]));
  });
});

describe('the keys', () => {
  it('stop once in the outline, and move through it and the page', async () => {
    await open();
    const stops = () => Array.from(document.querySelectorAll<HTMLElement>('.outline .entry')).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops().map((one) => one.textContent)).toEqual(['1沈望川']);
    stops()[0]?.focus();
    for (const [key, words] of [
      ['ArrowDown', '2顾云舟'],
      ['ArrowDown', '3秦一鸣'],
      ['ArrowUp', '2顾云舟'],
      ['End', '通报上半年主要经济指标完成情况'],
      ['ArrowDown', '通报上半年主要经济指标完成情况'],
      ['Home', '1沈望川'],
      ['ArrowUp', '1沈望川'],
    ] as const) {
      fireEvent.keyDown(document.activeElement as Element, { key });
      expect(document.activeElement?.textContent).toBe(words);
    }
    expect(stops().map((one) => one.textContent)).toEqual(['1沈望川']);
    // The page follows the key that was pressed last.
    await vi.waitFor(() => expect(shown()).toEqual([at('沈望川')]));
  });

  it('leave keys with modifiers, and keys elsewhere, alone', async () => {
    await open();
    entry('沈望川').focus();
    expect(fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown', altKey: true })).toBe(true);
    expect(fireEvent.keyDown(document.activeElement as Element, { key: 'x' })).toBe(true);
    expect(document.activeElement?.textContent).toBe('1沈望川');
  });

  it('lead from the search on to the first entry', async () => {
    await open();
    const field = screen.getByRole('searchbox');
    field.focus();
    fireEvent.input(field, { target: { value: '双过半' } });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toContain('双过半');
  });
});

describe('the page in front', () => {
  it('is followed as it is read', async () => {
    world.places = [middle('云岭市召开')];
    await open();
    await vi.waitFor(() => expect(current()).toBeTruthy());
    world.places = [middle('二是抓招商')];
    void act(() => happen('message', { kind: 'page-read', status: 'report', officials: 4 }, { id: 'abc', tab: { id: 7 } }));
    await vi.waitFor(() => expect(current()).toContain('二是抓招商'));
    expect(document.querySelectorAll('.in-view').length).toBeGreaterThan(1);
    expect(shown()).toEqual([]);
  });

  it('is another one when another tab comes to the front of the window', async () => {
    await open();
    Object.assign(world, {
      active: 8,
      answers: [
        { ...REPORT, url: 'https://news.example/2.html', reading: { ...SAMPLE, meeting: { ...SAMPLE.meeting, names: ['另一次会议'] } } },
      ],
    });
    happen('activated', { tabId: 9, windowId: 99 });
    happen('activated', { tabId: 8, windowId: 3 });
    await vi.waitFor(() => expect(title()).toBe('另一次会议'));
    expect(asked().filter((each) => each.endsWith('get-state'))).toEqual(['7 get-state', '8 get-state']);
  });

  it('is not read without being asked for, once another one comes', async () => {
    await open();
    world.answers = [];
    happen('updated', 7, { status: 'complete' });
    await vi.waitFor(() => expect(title()).toBe('No report noticed here'));
    expect(world.toBackground).toEqual([]);
    world.answers = [new Error('nobody'), NOT_REPORT];
    fireEvent.click(screen.getByRole('button', { name: 'Read this page' }));
    await vi.waitFor(() => expect(title()).toBe('Not a meeting report'));
    expect(world.toBackground).toEqual([{ kind: 'read-tab', tabId: 7, force: false }]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    world.answers = [REPORT];
    fireEvent.click(screen.getByRole('button', { name: 'Read it anyway' }));
    await vi.waitFor(() => expect(title()).toBe(SAMPLE.meeting.names[0]));
  });

  it('is looked at again only when it is its own that has changed', async () => {
    await open();
    const before = asked().length;
    happen('updated', 8, { status: 'complete' });
    happen('updated', 7, { status: 'loading' });
    happen('message', { kind: 'page-read', status: 'report', officials: 4 }, { id: 'abc', tab: { id: 8 } });
    happen('message', { kind: 'page-read', status: 'report', officials: 4 }, { id: 'other', tab: { id: 7 } });
    happen('message', { kind: 'x' }, { id: 'abc', tab: { id: 7 } });
    await new Promise((done) => setTimeout(done, 200));
    expect(asked()).toHaveLength(before);
  });

  it('keeps focus and search where it was read anew without a change', async () => {
    await open();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '双过半' } });
    entry('双过半').focus();
    world.answers = [structuredClone(REPORT)];
    happen('message', { kind: 'page-read', status: 'report', officials: 4 }, { id: 'abc', tab: { id: 7 } });
    await vi.waitFor(() => expect(asked().filter((each) => each === '7 get-state')).toHaveLength(2));
    await settled();
    expect(document.activeElement?.textContent).toBe('双过半');
  });

  it.each([
    ['A page of the browser', () => (world.url = 'chrome://extensions/')],
    ['A PDF document', () => Object.assign(world, { answers: [], url: 'https://news.example/a.pdf' })],
    ['Huiyao may not read this site', () => Object.assign(world, { answers: [], url: undefined, allSites: false })],
  ])('says what it is where it cannot be read: %s', async (expected, prepare) => {
    await open();
    prepare();
    happen('activated', { tabId: 7, windowId: 3 });
    await vi.waitFor(() => expect(title()).toBe(expected));
  });

  it('lets go of the browser when it is closed', async () => {
    await open();
    cleanup();
    await vi.waitFor(() => expect([...world.listeners.values()].map((all) => all.size)).toEqual([0, 0, 0]));
  });
});
