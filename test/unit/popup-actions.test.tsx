// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markdown } from '../../src/render/markdown';
import { plainText } from '../../src/render/plain-text';
import { browser, clipboard, labels, resetWorld, world } from './popup-world';
import { SAMPLE } from './sample-reading';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./popup-world')).browser }));
const { App } = await import('../../popup/app');

beforeEach(resetWorld);
afterEach(cleanup);

/** Opens the popup and waits for what it has found. */
async function open() {
  render(<App search="" />);
  await vi.waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull());
}

const said = () => screen.getAllByRole('status').at(-1)?.textContent;

describe('copying', () => {
  it.each(['en', 'zh_CN', 'zh_TW'] as const)('writes the summary as plain text and as Markdown (%s)', async (language) => {
    world.language = language;
    const written = clipboard();
    vi.resetModules();
    const { App: Fresh } = await import('../../popup/app');
    render(<Fresh search="" />);
    await vi.waitFor(() => expect(document.querySelector('.copy')).not.toBeNull());
    const [plain, mark] = Array.from(document.querySelectorAll('.copy button'));
    fireEvent.click(plain as Element);
    await vi.waitFor(() => expect(plain?.className).toContain('done'));
    fireEvent.click(mark as Element);
    await vi.waitFor(() => expect(mark?.className).toContain('done'));
    expect(written).toEqual([plainText(SAMPLE, labels()), markdown(SAMPLE, labels())]);
  });

  it('says what it did, to eyes and ears', async () => {
    clipboard();
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Copy summary' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
    expect(said()).toBe('Summary copied as plain text');
  });

  it('says when the browser does not let it', async () => {
    clipboard(true);
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Copy summary as Markdown' }));
    expect(await screen.findByRole('button', { name: 'Not copied' })).toBeTruthy();
    expect(said()).toContain('did not allow');
  });
});

describe('the switches', () => {
  const box = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });

  it('stand as stored, and are stored with whatever else is there', async () => {
    world.stored = { settings: { marks: { official: true, target: false, slogan: 'maybe' }, other: 1 } };
    await open();
    await vi.waitFor(() => expect(box('Targets').checked).toBe(false));
    expect([box('Officials').checked, box('Slogans').checked]).toEqual([true, true]);
    fireEvent.click(box('Slogans'));
    fireEvent.click(box('Targets'));
    await vi.waitFor(() =>
      expect(world.stored).toMatchObject({ settings: { marks: { official: true, target: true, slogan: false }, other: 1 } }),
    );
  });

  it('follow a change made elsewhere, and stop when the popup closes', async () => {
    await open();
    await vi.waitFor(() => expect(world.watchers.size).toBeGreaterThan(0));
    await browser.storage.sync.set({ settings: { marks: { official: false } } });
    await vi.waitFor(() => expect(box('Officials').checked).toBe(false));
    cleanup();
    await vi.waitFor(() => expect(world.watchers.size).toBe(0));
  });
});
