// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clipboard, NOT_REPORT, resetWorld, world } from './popup-world';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./popup-world')).browser }));
const { App } = await import('../../popup/app');

beforeEach(resetWorld);
afterEach(cleanup);

/** Opens the popup and waits until its bar knows the settings. */
async function open() {
  render(<App search="" />);
  await vi.waitFor(() => expect(document.querySelector('.page-bar')).not.toBeNull());
  await vi.waitFor(() => expect(document.querySelector('select.format[disabled], .switches[disabled]')).toBeNull());
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const said = () => screen.getAllByRole('status').at(-1)?.textContent;
const settle = () => new Promise((done) => setTimeout(done, 30));

describe('the site of the page', () => {
  it('is left alone with one click, and read again with another, the focus staying on the button', async () => {
    await open();
    const button = screen.getByRole('button', { name: 'Off on this site' });
    button.focus();
    fireEvent.click(button);
    await vi.waitFor(() => expect(world.stored).toMatchObject({ settings: { sitesOff: ['news.example'] } }));
    expect(said()).toBe('news.example is left alone from now on.');
    expect(screen.getByText(/^Off on news\.example/u)).toBeTruthy();
    expect(screen.queryByRole('switch')).toBeNull();
    expect(document.activeElement).toBe(button);
    press('Turn on again');
    await vi.waitFor(() => expect(world.stored).toMatchObject({ settings: { sitesOff: [] } }));
    expect(said()).toBe('news.example is read again.');
    expect(screen.getAllByRole('switch')).toHaveLength(3);
    expect(document.activeElement).toBe(button);
  });

  it('is read again when a site above it was left alone, and no other site with it', async () => {
    world.url = 'https://www.news.example/1.html';
    world.stored = { settings: { sitesOff: ['example', 'other.example'] } };
    await open();
    press('Turn on again');
    await vi.waitFor(() => expect(world.stored).toMatchObject({ settings: { sitesOff: ['other.example'] } }));
  });

  it('can be left alone where it shows no report', async () => {
    world.answers = [NOT_REPORT];
    await open();
    press('Off on this site');
    await vi.waitFor(() => expect(world.stored).toMatchObject({ settings: { sitesOff: ['news.example'] } }));
  });

  it('is not offered where the page cannot be looked at', async () => {
    world.url = 'chrome://version/';
    await open();
    expect(screen.queryByRole('button', { name: 'Off on this site' })).toBeNull();
    press('Settings');
    expect(world.opened).toEqual(['options']);
  });
});

describe('in a private window', () => {
  beforeEach(() => {
    world.isPrivate = true;
  });

  it('nothing can be switched, and the popup says why', async () => {
    await open();
    expect(screen.queryAllByRole('switch')).toHaveLength(0);
    expect(screen.queryByRole('button', { name: 'Off on this site' })).toBeNull();
    expect(screen.getByText(/^Private window/u)).toBeTruthy();
  });

  it('a format holds for the copy, and nothing is stored', async () => {
    const written = clipboard();
    await open();
    const select = document.querySelector('.copy select') as HTMLSelectElement;
    fireEvent.change(select, { target: { value: 'json' } });
    await settle();
    fireEvent.click(document.querySelector('.copy .primary') as HTMLElement);
    await vi.waitFor(() => expect(written[0] as string).toContain('"schema"'));
    expect([world.stored, world.here]).toEqual([{}, {}]);
  });
});
