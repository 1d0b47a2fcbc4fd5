/** A page that a framework takes over after it was marked, and draws again: it never sees that anything was done. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Tab } from '../browsers/browser';
import { documentOf, eventually, marksOf } from '../page';
import { controlOf, ERROR_LOG, errorsOf, htmlPage, type Mode, openReport, serving } from './mode';

const HEADLINE = '鄂州市召开全市安全生产工作会议';
const WORDS = [
  '7月18日，鄂州市召开全市安全生产工作会议。市委书记沈望川主持会议并讲话，市委副书记、市长顾云舟安排部署工作。',
  '沈望川强调，要坚持稳中求进工作总基调，统筹发展和安全，紧盯重点行业领域，把各项措施落到实处。',
  '顾云舟要求，各级各部门要压实责任，全面排查整治隐患，确保全市安全生产形势持续稳定。',
];

/** The same tree as the server writes it and as the program in the page draws it. */
const written = `<main><h1>${HEADLINE}</h1><div class="article-content">${WORDS.map((words) => `<p>${words}</p>`).join('')}</div></main>`;
const PROGRAM = `<script type="module">
import { h, hydrate, render } from '/preact.mjs';
const app = document.getElementById('app');
const tree = (words) => h('main', null, h('h1', null, ${JSON.stringify(HEADLINE)}), h('div', { class: 'article-content' }, words.map((each) => h('p', null, each))));
window.takeOver = () => hydrate(tree(${JSON.stringify(WORDS)}), app);
window.draw = (words) => render(tree(words), app);
window.ready = true;
</script>`;

interface Program {
  ready?: boolean;
  takeOver(): void;
  draw(words: readonly string[]): void;
}

const ready = (tab: Tab) => eventually(async () => expect(await tab.evaluate(() => (window as unknown as Program).ready)).toBe(true));
const takeOver = (tab: Tab) => tab.evaluate(() => (window as unknown as Program).takeOver());
const draw = (tab: Tab, words: readonly string[]) =>
  tab.evaluate((all: readonly string[]) => (window as unknown as Program).draw(all), words);

const mode: Mode = (session) => {
  const origin = serving({
    '/app': htmlPage(HEADLINE, `<div id="app">${written}</div>${PROGRAM}`, ERROR_LOG),
    '/preact.mjs': { body: readFileSync('node_modules/preact/dist/preact.mjs', 'utf8'), type: 'text/javascript' },
  });

  it('is taken over and drawn again as without us, and the marks follow', async () => {
    const { browser, tab } = session();
    const control = await controlOf(browser);
    await openReport(session(), `${origin()}/app`);
    await control.goto(`${origin()}/app`);
    const steps = [WORDS, [WORDS[0]?.replaceAll('沈望川', '魏其昌') ?? '', ...WORDS.slice(1)], [WORDS[2] ?? '', WORDS[0] ?? ''], WORDS];
    for (const each of [tab, control]) {
      await each.front();
      await ready(each);
      await takeOver(each);
    }
    for (const words of steps) {
      for (const each of [tab, control]) await draw(each, words);
      expect(await documentOf(tab)).toBe(await documentOf(control));
      expect(await tab.evaluate(() => document.body.innerText)).toBe(await control.evaluate(() => document.body.innerText));
      await tab.front();
      const names = words.join('').match(/沈望川|顾云舟|魏其昌/g);
      await eventually(async () => expect([...new Set((await marksOf(tab)).official)].sort()).toEqual([...new Set(names)].sort()));
    }
    expect(await errorsOf(tab)).toEqual([]);
  });
};

export default mode;
