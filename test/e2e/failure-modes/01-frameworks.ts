/** A page that a framework takes over after it was marked, and draws again: it never sees that anything was done. */
import { describe, expect, it } from 'vitest';
import type { Tab } from '../browsers/browser';
import { documentOf, eventually, marksOf } from '../page';
import { FRAMEWORKS, type Framework, pageOf, type Program } from './frameworks/programs';
import { controlOf, ERROR_LOG, errorsOf, htmlPage, type Mode, openReport, serving } from './mode';

const HEADLINE = '鄂州市召开全市安全生产工作会议';
const WORDS = [
  '7月18日，鄂州市召开全市安全生产工作会议。市委书记沈望川主持会议并讲话，市委副书记、市长顾云舟安排部署工作。',
  '沈望川强调，要坚持稳中求进工作总基调，统筹发展和安全，紧盯重点行业领域，把各项措施落到实处。',
  '顾云舟要求，各级各部门要压实责任，全面排查整治隐患，确保全市安全生产形势持续稳定。',
];

const ready = (tab: Tab) => eventually(async () => expect(await tab.evaluate(() => (window as unknown as Program).ready)).toBe(true));
const takeOver = (tab: Tab) => tab.evaluate(() => (window as unknown as Program).takeOver());
const draw = (tab: Tab, words: readonly string[]) =>
  tab.evaluate((all: readonly string[]) => (window as unknown as Program).draw(all), words);

const addressOf = ({ name }: Framework) => `/${name.toLowerCase()}`;
const page = (framework: Framework) => htmlPage(HEADLINE, pageOf(framework, { headline: HEADLINE, words: WORDS }), ERROR_LOG);

const mode: Mode = (session) => {
  const pages = FRAMEWORKS.map((framework) => [addressOf(framework), page(framework)] as const);
  const origin = serving({ ...Object.fromEntries(pages), ...Object.assign({}, ...FRAMEWORKS.map(({ files }) => files)) });

  describe.each(FRAMEWORKS)('of $name', (framework) => {
    it('is taken over and drawn again as without us, and the marks follow', async () => {
      const { browser, tab } = session();
      const control = await controlOf(browser);
      await openReport(session(), `${origin()}${addressOf(framework)}`);
      await control.goto(`${origin()}${addressOf(framework)}`);
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
  });
};

export default mode;
