/** Pages that are not loaded once and read at leisure: they change, grow, or lie in the background. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shell } from '../tools/shells.mjs';
import { readSamples } from '../tools/shells/library.mjs';
import { OwnServer } from './own-server';
import { badgeOf, eventually, highlightsOf, hoverWords, marksOf, pause } from './page';
import type { Tab } from './browsers/browser';
import { inEachBrowser } from './session';

const samples = readSamples();

function sampleOf(id: string) {
  const sample = samples.find((each) => each.id === id);
  if (!sample) throw new Error(`no sample is called ${id}`);
  return sample;
}

/** The main column of a sample in a shell. */
const columnOf = (id: string): string =>
  /<div class="left-con">[\s\S]*<div class="related-box">/
    .exec(shell('paragraphs', sampleOf(id)))?.[0]
    .replace(/<div class="related-box">$/, '</div>') ?? '';

const NAMES = ['city-economy', 'township-autumn', 'not-visit-industry'];
const templates = NAMES.map((id) => `<template id="${id}">${columnOf(id)}</template>`).join('');

/** An application of one page: an article is one of its templates. */
const application = (title: string, inside: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><nav><a href="/">首页</a></nav><main id="app">${inside}</main>${templates}</body></html>`;

const teaser = (at: number) =>
  `<div class="card"><a href="/n${at}">全市项目建设推进会召开${at}</a><p>昨日消息，详情请看正文，本条共${at}张图片。</p></div>`;

const PAGES = {
  '/app': { body: application('新闻客户端', '<p>请选择文章。</p>') },
  '/feed': { body: application('新闻客户端', Array.from({ length: 20 }, (_, at) => teaser(at)).join('')) },
  '/late': {
    body: application('全市经济工作会议召开_要闻', `<p>${'本站由融媒体中心主办，转载请注明出处，欢迎各界投稿。'.repeat(12)}</p>`),
  },
  '/report': { body: shell('paragraphs', sampleOf('city-economy')) },
};

/** Shows an article of the application, at an address of its own where one is given. */
const show = (tab: Tab, id: string, address: string | null): Promise<void> =>
  tab.evaluate(
    (name: string, to: string | null) => {
      if (to) history.pushState({}, '', to);
      const template = document.getElementById(name) as HTMLTemplateElement;
      document.getElementById('app')?.replaceChildren(template.content.cloneNode(true));
      document.title = document.querySelector('#app h1')?.textContent ?? '';
    },
    id,
    address,
  );

inEachBrowser('a page that changes', (session) => {
  let server: OwnServer;
  beforeAll(async () => {
    server = await OwnServer.start(PAGES);
  });
  afterAll(() => server.close());

  const officials = async (tab: Tab) => (await marksOf(tab)).official;
  const marked = (tab: Tab, words: string) => eventually(async () => expect(await officials(tab)).toContain(words));
  const bare = (tab: Tab) => eventually(async () => expect(Object.values(await highlightsOf(tab)).flat()).toEqual([]));

  it('without being loaded anew is read as often as it goes to another article', async () => {
    const { browser, tab } = session();
    await tab.goto(`${server.origin}/app`);
    const id = await tab.id();
    await show(tab, 'not-visit-industry', '/visit');
    await pause(800);
    await bare(tab);
    await show(tab, 'city-economy', '/first');
    await marked(tab, '濮阳澍');
    await eventually(async () => expect(await badgeOf(browser, id)).toMatch(/^\d+$/));
    const first = (await officials(tab))[0] ?? '';
    await show(tab, 'township-autumn', '/second');
    await eventually(async () => expect((await officials(tab)).join()).not.toContain(first));
    await eventually(async () => expect(await officials(tab)).not.toEqual([]));
    await show(tab, 'not-visit-industry', '/visit-again');
    await bare(tab);
    await eventually(async () => expect(await badgeOf(browser, id)).toBe(''));
  });

  it('at one address, and that has said much before its article comes, is read when it does', async () => {
    const { tab } = session();
    await tab.goto(`${server.origin}/late`);
    await pause(500);
    await bare(tab);
    await show(tab, 'city-economy', null);
    await eventually(async () => expect(await officials(tab)).toContain('濮阳澍'));
  });

  it('as a feed that grows without end is left asleep', async () => {
    const { browser, tab } = session();
    await tab.goto(`${server.origin}/feed`);
    const id = await tab.id();
    for (let round = 1; round <= 20; round++) {
      await tab.evaluate(
        (html: string) => document.getElementById('app')?.insertAdjacentHTML('beforeend', html),
        teaser(round * 20).repeat(20),
      );
      await pause(60);
    }
    await pause(600);
    await bare(tab);
    expect(await badgeOf(browser, id)).toBe('');
  });

  it('as a report that other articles follow without end keeps its marks, and takes none of theirs', async () => {
    const { browser, tab } = session();
    await tab.goto(`${server.origin}/app`);
    const id = await tab.id();
    await show(tab, 'city-economy', '/followed');
    await marked(tab, '濮阳澍');
    const before = await officials(tab);
    const badge = await eventually(async () => {
      const text = await badgeOf(browser, id);
      if (!text) throw new Error('no number yet');
      return text;
    });
    for (const next of ['not-visit-industry', 'township-autumn', 'not-visit-industry', 'not-visit-industry']) {
      await tab.evaluate((which: string) => {
        const template = document.getElementById(which) as HTMLTemplateElement;
        document.getElementById('app')?.append(template.content.cloneNode(true));
      }, next);
      await pause(400);
    }
    await pause(600);
    expect(await officials(tab)).toEqual(before);
    expect(await badgeOf(browser, id)).toBe(badge);
  });

  it('is read in a tab that nobody has looked at yet', async () => {
    const { browser } = session();
    const desk = await browser.desk();
    const id = await desk.evaluate(
      async (url: string) => (await chrome.tabs.create({ url, active: false })).id ?? -1,
      `${server.origin}/report`,
    );
    await eventually(async () => expect(await badgeOf(browser, id)).toMatch(/^\d+$/));
    await desk.evaluate((tabId: number) => chrome.tabs.remove(tabId), id);
  });

  it('that is read again under a resting pointer goes on showing the tooltip there, unless it was sent away', async () => {
    const { tab } = session();
    const tooltip = async () => (await tab.shadowTexts()).join('');
    const grow = (words: string) =>
      tab.evaluate((added: string) => {
        const spoken = Array.from(document.querySelectorAll('#app p')).find((each) => each.textContent?.includes('强调'));
        spoken?.append(added);
      }, words);
    await tab.goto(`${server.origin}/app`);
    await show(tab, 'city-economy', '/grown');
    await marked(tab, '濮阳澍');
    expect(await hoverWords(tab, 'official', '濮阳澍')).toContain('濮阳澍');
    await grow('会议要求，确保全年粮食产量达到300万吨以上。');
    await eventually(async () => expect((await marksOf(tab)).target.join()).toContain('300万吨以上'));
    await eventually(async () => expect(await tooltip()).toContain('濮阳澍'));
    await tab.press('Escape');
    await eventually(async () => expect(await tooltip()).toBe(''));
    await grow('确保全年工业增加值增长9.5%。');
    await eventually(async () => expect((await marksOf(tab)).target.join()).toContain('9.5%'));
    await pause(600);
    expect(await tooltip()).toBe('');
  });
});
