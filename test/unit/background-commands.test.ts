/** What commands and the menu of pages do. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToPage } from '../../src/messages';
import { fake, injected, page, settled, start, stored } from './background-world';
import { messagesOf } from './render-labels';
import { SAMPLE, SAMPLE_TEXT } from './sample-reading';

const REPORT = { status: 'report', reading: SAMPLE, text: SAMPLE_TEXT, title: 't', url: 'https://news.example/1.html' };
const TAB = { id: 7, windowId: 3 };

const sidePanel = { open: vi.fn(async (_where: { windowId: number }) => undefined) };
const told = () => fake.tabs.sendMessage.mock.calls.map(([, message]) => (message as ToPage).kind).filter((kind) => kind !== 'get-state');
const badges = () => fake.action.setBadgeText.mock.calls.map((call) => ((call as unknown[])[0] as { text: string }).text);

let command: (name: string, tab?: object) => void;
let click: (info: object, tab?: object) => void;

beforeEach(async () => {
  vi.stubGlobal('chrome', { sidePanel });
  await start();
  sidePanel.open.mockClear();
  command = fake.commands.onCommand.addListener.mock.calls[0]?.[0] as typeof command;
  click = fake.contextMenus.onClicked.addListener.mock.calls[0]?.[0] as typeof click;
  fake.tabs.sendMessage.mockImplementation(async (_id, message) => ((message as ToPage).kind === 'get-state' ? REPORT : undefined));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a command', () => {
  it.each([
    ['toggle-marks', { kind: 'toggle-marks' }],
    ['next-mark', { kind: 'show-next', back: false }],
    ['previous-mark', { kind: 'show-next', back: true }],
  ])('tells the page: %s', async (name, message) => {
    command(name, TAB);
    await settled();
    expect(fake.tabs.sendMessage.mock.calls.at(-1)?.slice(0, 2)).toEqual([7, message]);
    expect(injected()).toEqual([]);
  });

  it('goes to the tab in front where the browser names none', async () => {
    command('toggle-marks');
    await settled();
    expect(fake.tabs.query).toHaveBeenCalledWith({ active: true, lastFocusedWindow: true });
    expect(told()).toEqual(['toggle-marks']);
  });

  it('reads a page that was not read, and says on the badge where there is no report', async () => {
    vi.useFakeTimers();
    fake.tabs.sendMessage.mockRejectedValue(new Error('nobody'));
    command('next-mark', TAB);
    await vi.advanceTimersByTimeAsync(100);
    expect(injected()).toHaveLength(1);
    expect(badges()).toEqual(['!']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(badges()).toEqual(['!', '']);
  });

  it('opens the panel in the very event', () => {
    command('open-panel', TAB);
    expect(sidePanel.open).toHaveBeenCalledWith({ windowId: 3 });
  });

  it('opens the sidebar of Firefox', () => {
    const sidebarAction = { open: vi.fn(async () => undefined) };
    vi.stubGlobal('chrome', { sidebarAction });
    command('open-panel', TAB);
    expect(sidebarAction.open).toHaveBeenCalled();
  });

  it.each(['other', '__proto__', 'constructor'])('that is none does nothing: %s', async (name) => {
    command(name, TAB);
    await settled();
    expect(fake.tabs.sendMessage).not.toHaveBeenCalled();
  });
});

/** What was given to the page to be copied. */
const written = () =>
  fake.scripting.executeScript.mock.calls.flatMap(([details]) => {
    const { args } = details as { args?: readonly (string | null)[] };
    return args ? [args] : [];
  });

describe('a summary', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    fake.scripting.executeScript.mockImplementation(async (details) => [
      { ...page, result: 'args' in (details as object) ? true : page.result },
    ]);
  });

  it('is copied by a command, in the chosen format, with a tick on the badge', async () => {
    Object.assign(stored, { settings: { format: 'markdown' } });
    command('copy-summary', TAB);
    await vi.advanceTimersByTimeAsync(100);
    expect(written()).toEqual([[expect.stringContaining('# 全市三季度经济运行调度会暨“项目提速年”推进会'), null]]);
    expect(badges()).toEqual(['✓']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(badges()).toEqual(['✓', '4']);
  });

  it('is copied as rich text from the menu', async () => {
    Object.assign(stored, { settings: { format: 'rich' } });
    click({ menuItemId: 'copy-summary' }, TAB);
    await vi.advanceTimersByTimeAsync(100);
    expect(written()).toEqual([[expect.stringContaining('全市三季度'), expect.stringContaining('<h')]]);
    expect(sidePanel.open).not.toHaveBeenCalled();
  });

  it('is not, where there is no report or the page does not take it', async () => {
    fake.tabs.sendMessage.mockResolvedValue({ status: 'not-report', title: 't', url: 'u' });
    command('copy-summary', TAB);
    await vi.advanceTimersByTimeAsync(100);
    expect(written()).toEqual([]);
    fake.tabs.sendMessage.mockResolvedValue(REPORT);
    fake.scripting.executeScript.mockResolvedValue([{ frameId: 0, result: false }]);
    command('copy-summary', TAB);
    await vi.advanceTimersByTimeAsync(100);
    expect(badges().slice(0, 2)).toEqual(['!', '!']);
  });
});

describe('the menu', () => {
  it('has four entries, made anew with every version', async () => {
    const installed = fake.runtime.onInstalled.addListener.mock.calls.map(([listener]) => listener as (details: object) => void);
    for (const listener of installed) listener({ reason: 'update' });
    await settled();
    expect(fake.contextMenus.removeAll).toHaveBeenCalled();
    const made = fake.contextMenus.create.mock.calls.map(([entry]) => entry as { id: string; title: string });
    expect(made.map(({ id }) => id)).toEqual(['read-page', 'read-selection', 'copy-summary', 'show-legend']);
    expect(made.every(({ title }) => title in messagesOf('en'))).toBe(true);
  });

  it('has the page tell what its marks mean', async () => {
    click({ menuItemId: 'show-legend', frameId: 0 }, TAB);
    await settled();
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(TAB.id, { kind: 'show-legend' }, undefined);
    expect(sidePanel.open).not.toHaveBeenCalled();
  });

  it('reads a page whatever it looks like, beside it', async () => {
    click({ menuItemId: 'read-page', frameId: 0 }, TAB);
    expect(sidePanel.open).toHaveBeenCalledWith({ windowId: 3 });
    await settled();
    expect(injected()).toHaveLength(1);
    expect(told()).toEqual(['await-reading', 'read-anyway']);
  });

  it('reads a selection in the frame where it is', async () => {
    click({ menuItemId: 'read-selection', frameId: 4 }, TAB);
    await settled();
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(7, { kind: 'read-selection' }, { frameId: 4 });
  });

  it('reads all the same where the panel does not open', async () => {
    sidePanel.open.mockRejectedValueOnce(new Error('no gesture'));
    click({ menuItemId: 'read-page' }, TAB);
    await settled();
    expect(told()).toEqual(['await-reading', 'read-anyway']);
  });

  it('of another extension, or without a tab, is none of ours', async () => {
    click({ menuItemId: 'other' }, TAB);
    click({ menuItemId: 'read-page' });
    await settled();
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  });
});
