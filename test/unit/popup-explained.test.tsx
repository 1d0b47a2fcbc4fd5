// @vitest-environment happy-dom
/** What the popup shows of what the background knows, and that it waits for nobody. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Explanations } from '../../src/explained';
import { clipboard, REPORT, resetWorld, world } from './popup-world';
import { SAMPLE } from './sample-reading';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./popup-world')).browser }));
const { App } = await import('../../popup/app');

const ENGLISH = 'Secretary of the CPC Ezhou Municipal Committee';
const TOLD: Explanations = {
  region: { name: '湖北省鄂州市', from: ['title'] },
  posts: { 市委书记: { resolved: '中共鄂州市委书记', english: ENGLISH }, 市长: { resolved: '市长', english: null } },
  slogans: {
    wenzhong: {
      id: 'wenzhong',
      lang: 'en',
      meaning: 'Progress, but steady.',
      english: 'seeking progress while maintaining stability',
      since: '2011',
    },
  },
};
const slogans = SAMPLE.slogans.map((one, i) => (i === 2 ? { ...one, glossaryId: 'wenzhong' } : one));
const reading = { ...SAMPLE, slogans, meeting: { ...SAMPLE.meeting, region: null } };

beforeEach(() => {
  resetWorld();
  world.answers = [{ ...REPORT, reading }];
});
afterEach(cleanup);

async function open() {
  render(<App search="" />);
  await vi.waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(SAMPLE.meeting.names[0]));
  await vi.waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull());
}
const section = (name: string) => within(screen.getByRole('region', { name }));
const dateline = () => document.querySelector('.dateline')?.textContent ?? '';
const firstRow = () => section('Attendance').getAllByRole('row')[1] as HTMLElement;

describe('the popup', () => {
  it('shows the region, posts in full and in English, and what slogans mean', async () => {
    world.explain = async () => TOLD;
    await open();
    expect(dateline()).toContain('prefecture level · 湖北省鄂州市inferred');
    expect(Array.from(firstRow().querySelectorAll('.titles, .full'), (each) => each.textContent)).toEqual([
      '市委书记',
      '中共鄂州市委书记inferred',
      ENGLISH,
    ]);
    const known = document.querySelectorAll('.slogans .known');
    expect(known).toHaveLength(1);
    expect(known[0]?.textContent).toBe(
      '稳中求进工作总基调Progress, but steady.seeking progress while maintaining stabilityCurrent since 2011',
    );
    expect(world.clues[0]).toMatchObject({ source: '云岭日报', slogans: ['wenzhong'] });
  });

  it('leaves the English of posts out where explanations are in Chinese', async () => {
    world.explain = async () => TOLD;
    world.stored = { settings: { language: 'zh' } };
    await open();
    await vi.waitFor(() => expect(dateline()).toContain('湖北省鄂州市'));
    await vi.waitFor(() =>
      expect(Array.from(firstRow().querySelectorAll('.titles, .full'), (each) => each.textContent)).toEqual([
        '市委书记',
        '中共鄂州市委书记inferred',
      ]),
    );
  });

  it('copies the region with the rest', async () => {
    world.explain = async () => TOLD;
    const written = clipboard();
    await open();
    fireEvent.click(screen.getAllByRole('button', { name: /copy/iu })[0] as HTMLElement);
    await vi.waitFor(() => expect(written[0]).toContain('湖北省鄂州市'));
    expect(written[0]).not.toContain(ENGLISH);
  });

  it.each([
    ['never comes', () => new Promise<unknown>(() => {})],
    ['is a failure', () => Promise.reject(new Error('Could not establish connection.'))],
    ['is no explanation', async () => ({ region: 'here' })],
  ])('shows the report where the answer %s', async (_what, explain) => {
    world.explain = explain;
    await open();
    expect(dateline()).toContain('prefecture level');
    expect(dateline()).not.toContain('鄂州');
    expect(firstRow().querySelectorAll('.full')).toHaveLength(0);
  });

  it('fills in what comes late, and leaves the focus where it is', async () => {
    let tell: (answer: unknown) => void = () => undefined;
    world.explain = () => new Promise((resolve) => (tell = resolve));
    await open();
    const name = section('Attendance').getByRole('button', { name: '沈望川' });
    name.focus();
    tell(TOLD);
    await vi.waitFor(() => expect(dateline()).toContain('湖北省鄂州市'));
    expect(document.activeElement).toBe(name);
  });
});
