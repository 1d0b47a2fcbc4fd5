// @vitest-environment happy-dom
/** The annotator on a page that lives: it reads, follows changes, and goes without a trace. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Annotator } from '../../content/annotator';
import type { Article, Reading } from '../../src/model';
import type { PageState } from '../../src/messages';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { article, fakeRead } from './fake-reader';
import { type FakeHighlight, stubHighlights, wordsUnder } from './highlights';

const read = vi.fn<(article: Article, options: { force: boolean }) => Reading>();

let names: Map<string, FakeHighlight>;

const told: PageState['status'][] = [];
let life: AbortController;
let annotator: Annotator;
let living = true;

async function start(html: string): Promise<Annotator> {
  document.body.innerHTML = html;
  life = new AbortController();
  annotator = new Annotator({
    ...{ doc: document, settings: DEFAULT_SETTINGS, words: (key: string) => key, life },
    tell: (state) => told.push(state.status),
    ...{ version: '1', leaveSite: null, explain: async () => null },
    fetchTooltip: async () => null,
    readArticle: async (of, force) => read(of, { force }),
    alive: () => living,
  });
  annotator.reading.begin();
  await annotator.reading.settled();
  return annotator;
}

const officials = () => wordsUnder(names.get('hl-1'));
/** Lets observers speak and their pauses pass. */
async function settle(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await annotator.reading.settled();
}

beforeEach(() => {
  vi.useFakeTimers();
  names = stubHighlights();
  read.mockImplementation(fakeRead);
  read.mockClear();
  told.length = 0;
  living = true;
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an annotator', () => {
  it('reads the page, marks it and says so', async () => {
    const before = article('市长王立新主持会议');
    const { state } = await start(before);
    expect(state.status).toBe('report');
    expect(officials()).toEqual(['王立新']);
    expect(told).toEqual(['report']);
    expect(document.body.innerHTML).toBe(before);
  });

  it.each([
    ['no article', '<p>短</p>', 'no-article'],
    ['another article', article('今天多云转晴'), 'not-report'],
    ['an endless page', `<div class="TRS_Editor">${'会议。'.repeat(110_000)}</div>`, 'too-long'],
  ])('says that there is %s', async (_what, html, status) => {
    expect((await start(html)).state.status).toBe(status);
    expect(officials()).toEqual([]);
  });

  it('reads anyway when it is told to, and goes on doing so while the page stays', async () => {
    await start(article('市长王立新调研'));
    expect((await annotator.reading.read(true)).status).toBe('report');
    (document.querySelector('p') as Element).append('又一句');
    await settle(300);
    expect(annotator.state.status).toBe('report');
    expect(read.mock.lastCall?.[1]).toEqual({ force: true });
  });

  it('says nothing of a page that could not be read, and reads it when it is asked again', async () => {
    read.mockImplementationOnce(() => {
      throw new Error('the background is gone');
    });
    await start(article('市长王立新主持会议'));
    expect(told).toEqual([]);
    expect((await annotator.reading.refresh()).status).toBe('report');
    expect(told).toEqual(['report']);
  });

  it('lets those who ask know that no reading came', async () => {
    await start(article('今天多云转晴'));
    read.mockImplementationOnce(() => {
      throw new Error('the background is gone');
    });
    await expect(Promise.resolve(annotator.reading.read(true))).rejects.toThrow('the background is gone');
  });

  it('follows an article that is swapped, within 300 milliseconds', async () => {
    await start(article('市长王立新主持会议'));
    const other = document.createElement('div');
    other.className = 'TRS_Editor';
    other.innerHTML = `<p>县长王立新、县委书记出席会议，${'要抓好落实，'.repeat(12)}</p>`;
    document.querySelector('.TRS_Editor')?.replaceWith(other);
    await settle(300);
    expect(told).toEqual(['report', 'report']);
    expect(officials()).toEqual(['王立新']);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('takes its marks away when the report goes', async () => {
    await start(article('市长王立新主持会议'));
    document.body.innerHTML = article('今天多云转晴');
    await settle(300);
    expect(annotator.state.status).toBe('not-report');
    expect(names.size).toBe(0);
  });

  it('does not read again what is as it was', async () => {
    await start(article('市长王立新主持会议'));
    document.querySelector('p')?.setAttribute('data-x', '1');
    document.querySelector('.TRS_Editor')?.append(document.createComment('x'));
    await settle(1000);
    void annotator.reading.refresh();
    expect(read).toHaveBeenCalledTimes(1);
    expect(told).toEqual(['report']);
  });

  it('is not kept busy by a page that never rests', async () => {
    await start(article('市长王立新主持会议'));
    const ticker = document.createElement('b');
    document.querySelector('p')?.append(ticker);
    for (let tick = 0; tick < 1000; tick++) {
      ticker.textContent = String(tick);
      await settle(10);
    }
    expect(read.mock.calls.length).toBeLessThan(12);
    await settle(7000);
    const last = read.mock.lastCall?.[0] as Article | undefined;
    expect(last?.text).toContain('999');
  });

  it('does not hear what changes elsewhere', async () => {
    await start(`<div class="ticker"><i>1</i></div>${article('市长王立新主持会议')}`);
    for (let tick = 0; tick < 50; tick++) {
      (document.querySelector('i') as Element).textContent = String(tick);
      await settle(50);
    }
    expect(read).toHaveBeenCalledTimes(1);
    expect(told).toEqual(['report']);
  });

  it('switches classes off and on', async () => {
    await start(article('市长王立新主持会议'));
    annotator.choose({ ...DEFAULT_SETTINGS, marks: { official: false, target: true, slogan: true } });
    expect(officials()).toEqual([]);
    annotator.choose(DEFAULT_SETTINGS);
    expect(officials()).toEqual(['王立新']);
  });

  it('goes when its extension has gone, at the next thing that happens', async () => {
    await start(article('市长王立新主持会议'));
    living = false;
    document.querySelector('p')?.append('又');
    await settle(300);
    expect(life.signal.aborted).toBe(true);
    expect(names.size).toBe(0);
    expect(told).toEqual(['report']);
  });

  it('has no timer running once the page rests', async () => {
    await start(article('市长王立新主持会议'));
    await settle(10);
    expect(vi.getTimerCount()).toBe(0);
    document.querySelector('p')?.append('又');
    await settle(7000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves nothing running when it ends', async () => {
    await start(article('市长王立新主持会议'));
    document.querySelector('p')?.append('又');
    life.abort();
    await settle(1000);
    expect(vi.getTimerCount()).toBe(0);
    expect(names.size).toBe(0);
    expect(read).toHaveBeenCalledTimes(1);
  });
});
