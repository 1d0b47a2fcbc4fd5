// @vitest-environment happy-dom
/** The page of the settings: what it shows is what is stored, and every change is stored at once. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../src/settings';
import { settingsFile } from '../../src/settings-file';
import { ASIDE_KEY } from '../../src/settings-store';
import { resetWorld, savedFiles, world } from './popup-world';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./popup-world')).browser }));
const { Options } = await import('../../popup/options/options');
const { hostFrom } = await import('../../popup/options/host');

beforeEach(resetWorld);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open() {
  render(<Options />);
  await vi.waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
}

const stored = () => world.stored[SETTINGS_KEY];
const expectStored = (part: object) => vi.waitFor(() => expect(stored()).toMatchObject(part));
const choose = (name: string, value: string) => {
  const select = screen.getByLabelText<HTMLSelectElement>(name);
  select.value = value;
  fireEvent.change(select);
};

describe('the page of the settings', () => {
  it('stores every choice at once', async () => {
    await open();
    fireEvent.click(screen.getByRole('radio', { name: 'Only when I click the icon' }));
    await expectStored({ mode: 'click' });
    fireEvent.click(screen.getByRole('switch', { name: 'Slogans' }));
    await expectStored({ marks: { official: true, target: true, slogan: false } });
    expect(screen.getByLabelText<HTMLSelectElement>('Look of the marks: Slogans').disabled).toBe(true);
    choose('Look of the marks: Targets', 'line');
    await expectStored({ looks: { official: 'tint', target: 'line', slogan: 'tint' } });
    fireEvent.click(screen.getByRole('switch', { name: /^Print/u }));
    await expectStored({ print: true });
    choose('Explanations in', 'zh');
    await expectStored({ language: 'zh' });
    choose('Copy summaries as', 'csv-targets');
    await expectStored({ format: 'csv-targets', mode: 'click', version: 2 });
  });

  it('shows what is stored', async () => {
    world.stored = { [SETTINGS_KEY]: { mode: 'click', sitesOff: ['a.example'], format: 'rich', looks: { official: 'line' } } };
    await open();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /click/u }).checked).toBe(true);
    expect(screen.getByLabelText<HTMLSelectElement>('Copy summaries as').value).toBe('rich');
    expect(screen.getByLabelText<HTMLSelectElement>('Look of the marks: Officials').value).toBe('line');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['a.exampleRemove']);
  });

  it('tells the keys of the commands, and leads to where they are changed', async () => {
    world.commands = [
      { name: 'copy-summary', description: 'Copy the summary', shortcut: '' },
      { name: 'next-mark', description: 'Go to the next mark', shortcut: 'Alt+Shift+J' },
      { name: '_execute_action', description: '', shortcut: '' },
    ];
    await open();
    const part = await screen.findByRole('group', { name: 'Keyboard' });
    expect(Array.from(part.querySelectorAll('dl > div'), (line) => line.textContent)).toEqual([
      'Go to the next markAlt+Shift+J',
      'Copy the summaryno keys yet',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Change the shortcuts' }));
    expect(world.opened).toEqual(['chrome://extensions/shortcuts']);
  });

  it('has no keys to tell where the browser has no commands', async () => {
    await open();
    expect(screen.queryByRole('group', { name: 'Keyboard' })).toBeNull();
  });

  it('keeps nothing from a private window, not even broken settings aside', async () => {
    const broken = { [SETTINGS_KEY]: { mode: 'never' } };
    Object.assign(world, { isPrivate: true, stored: structuredClone(broken) });
    await open();
    await screen.findByText(/^Private window/u);
    fireEvent.click(screen.getByRole('radio', { name: 'Only when I click the icon' }));
    await new Promise((done) => setTimeout(done, 30));
    expect([world.stored, world.here]).toEqual([broken, {}]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes sites in and out', async () => {
    await open();
    const field = screen.getByLabelText<HTMLInputElement>('Site');
    const add = (written: string) => {
      fireEvent.input(field, { target: { value: written } });
      fireEvent.submit(field.form as HTMLFormElement);
    };
    add('https://www.News.example:8080/a?b#c');
    await expectStored({ sitesOff: ['news.example'] });
    expect(field.value).toBe('');
    add('not a site');
    expect((await screen.findByRole('alert')).textContent).toContain('no site');
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['not a site', 'true']);
    add('a.example');
    await expectStored({ sitesOff: ['a.example', 'news.example'] });
    fireEvent.click(screen.getByRole('button', { name: 'Remove news.example' }));
    await expectStored({ sitesOff: ['a.example'] });
    expect(document.activeElement).toBe(field);
  });

  it('exports its settings and imports them, whole or in part', async () => {
    const saved = savedFiles();
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Export settings' }));
    expect(await saved[0]?.blob.text()).toBe(settingsFile(DEFAULT_SETTINGS));
    const picker = document.querySelector('input[type=file]') as HTMLInputElement;
    const give = (text: string) => {
      Object.defineProperty(picker, 'files', { configurable: true, value: [new File([text], 'x.json')] });
      fireEvent.change(picker);
    };
    give('{"huiyao":"reading"}');
    expect(await screen.findByText('This file holds no settings of Huiyao.')).toBeTruthy();
    expect(stored()).toBeUndefined();
    give(settingsFile({ ...DEFAULT_SETTINGS, mode: 'click', format: 'papyrus' as 'json' }));
    expect(await screen.findByText(/but not what could not be read: Copy summaries as$/u)).toBeTruthy();
    await expectStored({ mode: 'click', format: 'plain' });
  });

  it('says which stored settings were broken, hands them out, and forgets them when told', async () => {
    const saved = savedFiles();
    world.stored = { [SETTINGS_KEY]: { mode: 7, marks: { slogan: 'x' }, sitesOff: ['a.example'] } };
    await open();
    expect((await screen.findByRole('alert')).textContent).toContain('these are the defaults again: When to read, Marks on the page');
    await expectStored({ mode: 'automatic', sitesOff: ['a.example'] });
    fireEvent.click(screen.getByRole('button', { name: 'Save the broken settings' }));
    expect(JSON.parse((await saved[0]?.blob.text()) ?? '')).toMatchObject({ mode: 7 });
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(world.here).not.toHaveProperty(ASIDE_KEY);
  });
});

describe('a site as a person writes it', () => {
  it.each([
    ['news.example', 'news.example'],
    [' HTTP://www.news.example/a ', 'news.example'],
    ['云岭.example', new URL('http://云岭.example').hostname],
    ['localhost:8080', 'localhost'],
    ['a b', null],
    ['', null],
    ['http://', null],
    ['[::1]', null],
  ])('%j is %j', (written, host) => {
    expect(hostFrom(written)).toBe(host);
  });
});
