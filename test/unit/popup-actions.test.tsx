// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MeetingReading } from '../../src/model';
import { citation } from '../../src/render/citation';
import { fileName, WRITERS } from '../../src/render/formats';
import { sentenceLink } from '../../src/render/text-fragment';
import { FORMATS, type Format } from '../../src/settings';
import { browser, clipboard, labels, REPORT, resetWorld, savedFiles, world } from './popup-world';
import { SAMPLE, SAMPLE_TEXT } from './sample-reading';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./popup-world')).browser }));
const { App } = await import('../../popup/app');

beforeEach(resetWorld);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Opens the popup and waits for what it has found. */
async function open() {
  render(<App search="" />);
  await vi.waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull());
}

const said = () => screen.getAllByRole('status').at(-1)?.textContent;

describe('copying', () => {
  const choose = (format: Format) => {
    const select = document.querySelector('.copy select') as HTMLSelectElement;
    select.value = format;
    fireEvent.change(select);
  };
  const primary = () => document.querySelector('.copy .primary') as HTMLElement;

  it.each(['en', 'zh_CN', 'zh_TW'] as const)('writes the summary in the format that is chosen, and remembers it (%s)', async (language) => {
    world.language = language;
    const written = clipboard();
    vi.resetModules();
    const { App: Fresh } = await import('../../popup/app');
    render(<Fresh search="" />);
    await vi.waitFor(() => expect(document.querySelector('.copy select:not([disabled])')).not.toBeNull());
    for (const format of FORMATS) {
      written.length = 0;
      choose(format);
      await vi.waitFor(() => expect(world.stored).toMatchObject({ settings: { format } }));
      fireEvent.click(primary());
      const { text, rich } = WRITERS[format];
      const expected = { 'text/plain': text(SAMPLE, labels()), 'text/html': rich?.(SAMPLE, labels()) };
      await vi.waitFor(() => expect(written).toEqual([rich ? expected : expected['text/plain']]));
    }
    cleanup();
    render(<Fresh search="" />);
    await vi.waitFor(() => expect((document.querySelector('.copy select') as HTMLSelectElement | null)?.value).toBe('csv-agenda'));
  });

  it('writes slogans under the ids of the glossary, where the page has numbers of rows', async () => {
    const slogans = SAMPLE.slogans.map((slogan, at) => ({ ...slogan, glossaryId: at === 0 ? '.3f' : at === 1 ? '.7' : null }));
    world.answers = [{ ...REPORT, reading: { ...SAMPLE, slogans } }];
    const entry = { id: 'yixian-gongzuofa', lang: 'en', meaning: 'x', english: null, since: null };
    world.explain = async () => ({ region: null, posts: {}, slogans: { '.3f': entry } });
    const written = clipboard();
    await open();
    choose('json');
    await vi.waitFor(() => expect(world.stored).toMatchObject({ settings: { format: 'json' } }));
    fireEvent.click(primary());
    await vi.waitFor(() => expect(written).toHaveLength(1));
    const reading = JSON.parse(written[0] as string) as MeetingReading;
    expect(reading.slogans.map(({ glossaryId }) => glossaryId)).toEqual(['yixian-gongzuofa', null, null, null]);
    expect(document.querySelectorAll('.slogans .known')).toHaveLength(1);
  });

  it('saves it as a file, and copies a citation', async () => {
    const saved = savedFiles();
    const written = clipboard();
    await open();
    choose('csv-targets');
    await vi.waitFor(() => expect(world.stored).toMatchObject({ settings: { format: 'csv-targets' } }));
    fireEvent.click(screen.getByRole('button', { name: 'Save as file' }));
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe(fileName('csv-targets', SAMPLE, labels()));
    expect(saved[0]?.blob.type).toBe('text/csv;charset=utf-8');
    // Read as bytes: decoding would take the byte order mark away.
    expect(Buffer.from((await saved[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(0)).toString('utf8')).toBe(
      WRITERS['csv-targets'].file(SAMPLE, labels()),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Copy citation' }));
    await vi.waitFor(() => expect(written).toEqual([citation(SAMPLE, labels())]));
  });

  it('offers a link to its sentence beside the entry that was followed last', async () => {
    const written = clipboard();
    await open();
    const links = () => screen.queryAllByRole('button', { name: 'Copy link to sentence' });
    expect(links()).toEqual([]);
    const target = SAMPLE.targets[0];
    fireEvent.click(document.querySelector('#targets .entry') as HTMLElement);
    fireEvent.click(document.querySelectorAll('#targets .entry')[1] as HTMLElement);
    await vi.waitFor(() => expect(links()).toHaveLength(1));
    fireEvent.click(document.querySelector('#targets .entry') as HTMLElement);
    await vi.waitFor(() => expect(links()[0]?.closest('tr')?.textContent).toContain(target?.text));
    fireEvent.click(links()[0] as HTMLElement);
    await vi.waitFor(() =>
      expect(written).toEqual([sentenceLink('https://news.example/2023/0719/1.html', SAMPLE_TEXT, target?.spans[0] ?? [0, 0])]),
    );
    await vi.waitFor(() => expect(said()).toBe('Link to the sentence copied'));
  });

  it('says what it did, to eyes and ears', async () => {
    clipboard();
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Copy summary' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
    expect(said()).toBe('Summary copied: Plain text');
  });

  it('says when the browser does not let it', async () => {
    clipboard(true);
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Copy summary' }));
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

  it('lead to the settings', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect(world.opened).toEqual(['options']);
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

describe('an uncertain fact', () => {
  it('says how sure it is, and why', async () => {
    const article = { ...SAMPLE.article, damage: ['lost-bytes'] };
    const targets = SAMPLE.targets.map((target, at) => (at === 1 ? { ...target, confidence: 0.7 } : target));
    world.answers = [{ ...REPORT, reading: { ...SAMPLE, article, targets } }];
    await open();
    const doubts = document.querySelectorAll('.doubt');
    expect(doubts).toHaveLength(1);
    expect(doubts[0]?.closest('tr')?.textContent).toContain(targets[1]?.text);
    expect(doubts[0]?.getAttribute('title')).toBe('uncertain: accuracy of such findings 70%, the page is damaged');
    expect(doubts[0]?.querySelector('.unseen')?.textContent).toBe(doubts[0]?.getAttribute('title'));
  });
});
