// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOT_REPORT, REPORT, resetWorld, world } from './popup-world';
import { SAMPLE } from './sample-reading';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./popup-world')).browser }));
const { App } = await import('../../popup/app');

beforeEach(resetWorld);
afterEach(cleanup);

async function open(search = '') {
  render(<App search={search} />);
  await vi.waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull());
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const kinds = () => world.toPage.map(([, { kind }]) => kind);
const NOBODY = new Error('nobody');
const PAGE = { title: 't', url: 'https://news.example/' };

describe('why there is no meeting', () => {
  it.each([
    ['Not a meeting report', () => (world.answers = [NOT_REPORT]), 'Read it anyway'],
    ['No article found', () => (world.answers = [{ status: 'no-article', ...PAGE }]), 'Try again'],
    ['Too long to read', () => (world.answers = [{ status: 'too-long', length: 5_000_000, ...PAGE }]), null],
    ['A page of the browser', () => (world.url = 'chrome://extensions/'), null],
    ['A page of the browser', () => Object.assign(world, { answers: [], injected: { ok: false, reason: 'forbidden' } }), null],
    ['A page of the browser', () => Object.assign(world, { answers: [], url: undefined }), null],
    ['Huiyao may not read this site', () => Object.assign(world, { answers: [], url: undefined, allSites: false }), 'Allow on all sites'],
    ['A PDF document', () => Object.assign(world, { answers: [], url: 'https://news.example/a/%E4%BC%9A.PDF?x=1' }), null],
    ['A PDF document', () => Object.assign(world, { url: 'file:///home/me/report.pdf' }), null],
    [
      'Huiyao may not read this site',
      () => Object.assign(world, { answers: [], injected: { ok: false, reason: 'withheld' } }),
      'Allow on this site',
    ],
    ['The page did not answer', () => Object.assign(world, { answers: [], injected: { ok: false, reason: 'failed' } }), 'Try again'],
    ['The page did not answer', () => Object.assign(world, { answers: [], injected: new Error('no background') }), 'Try again'],
    [
      'The page did not answer',
      () => Object.assign(world, { answers: [{ status: 'report', title: 't', text: 't', reading: {} }] }),
      'Try again',
    ],
  ])('%s (%#)', async (expected, prepare, button) => {
    prepare();
    await open();
    expect(title()).toBe(expected);
    expect(document.querySelector('.empty p')?.textContent).not.toBe('');
    expect(
      within(screen.getByRole('main'))
        .queryAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual(button === null ? [] : [button]);
  });

  it('says how long a page is that is too long', async () => {
    world.answers = [{ status: 'too-long', length: 5_000_000, ...PAGE }];
    await open();
    expect(document.querySelector('.empty p')?.textContent).toContain('(5,000,000 characters)');
  });

  it('says that it is still reading', async () => {
    vi.useFakeTimers();
    world.answers = [new Promise(() => {})];
    render(<App search="" />);
    expect(title()).toBe('Reading the page…');
    await vi.advanceTimersByTimeAsync(2000);
    expect(document.querySelector('.empty')?.textContent).toContain('Still reading');
    vi.useRealTimers();
  });
});

describe('finding the page', () => {
  it('asks the active tab of the window, and no background when the page answers', async () => {
    await open();
    expect(world.asked).toEqual([{ active: true, currentWindow: true }]);
    expect(world.toPage).toEqual([[7, { kind: 'get-state' }]]);
    expect(world.toBackground).toEqual([]);
  });

  it('has the annotator put into a page where nobody answers', async () => {
    world.answers = [NOBODY, REPORT];
    await open();
    expect(world.toBackground).toEqual([{ kind: 'read-tab', tabId: 7, force: false }]);
    expect(title()).toBe(SAMPLE.meeting.names[0]);
  });

  it('reads the tab named in its address', async () => {
    await open('?tab=42');
    expect(world.asked).toEqual([]);
    expect(world.toPage).toEqual([[42, { kind: 'get-state' }]]);
  });
});

describe('what can be done', () => {
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  const reported = () => vi.waitFor(() => expect(title()).toBe(SAMPLE.meeting.names[0]));

  it('reads a page anyway', async () => {
    world.answers = [NOT_REPORT, REPORT];
    await open();
    press('Read it anyway');
    await reported();
    expect(kinds()).toEqual(['get-state', 'read-anyway']);
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  });

  it('reads a page anyway whose annotator has gone', async () => {
    world.answers = [NOT_REPORT, NOBODY, REPORT];
    await open();
    press('Read it anyway');
    await reported();
    expect(world.toBackground).toEqual([{ kind: 'read-tab', tabId: 7, force: true }]);
  });

  it('asks for access to the one site, then reads it', async () => {
    Object.assign(world, { answers: [NOBODY], injected: { ok: false, reason: 'withheld' }, url: 'https://news.example:8443/a?b' });
    await open();
    Object.assign(world, { answers: [NOBODY, REPORT], injected: { ok: true } });
    press('Allow on this site');
    await reported();
    expect(world.requested).toEqual([{ origins: ['https://news.example/*'] }]);
  });

  it('asks for all sites where the browser hides the address', async () => {
    Object.assign(world, { answers: [], allSites: false, url: undefined, granted: false });
    await open();
    expect(world.toBackground).toEqual([]);
    press('Allow on all sites');
    await vi.waitFor(() => expect(world.requested).toEqual([{ origins: ['http://*/*', 'https://*/*'] }]));
    expect(title()).toBe('Huiyao may not read this site');
  });

  it('tries again', async () => {
    Object.assign(world, { answers: [], injected: { ok: false, reason: 'failed' } });
    await open();
    world.answers = [REPORT];
    press('Try again');
    await reported();
    expect(kinds()).toEqual(['get-state', 'get-state']);
  });
});
