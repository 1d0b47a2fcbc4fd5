/** What the background tells of a reading, whom it tells, and what it takes for a question. */
import { beforeEach, describe, expect, it } from 'vitest';
import { cluesOf } from '../../src/clues';
import { isExplanations } from '../../src/explained';
import { read } from '../../src/index';
import { fromPage, fromPopup, type Listener, start } from './background-world';

const TEXT = [
  '鄂州市召开全市安全生产工作会议',
  '7月18日，鄂州市召开全市安全生产工作会议。市委书记沈望川主持会议并讲话，市长顾云舟安排部署工作。',
  '沈望川强调，要坚持稳中求进工作总基调，统筹发展和安全。',
].join('\n');
const reading = read({ text: TEXT });
if (!reading.isMeetingReport) throw new Error('the sample is a report');
const clues = cluesOf(reading, TEXT);

let listener: Listener;
beforeEach(async () => {
  listener = await start();
});

describe('a question for explanations', () => {
  it.each([
    ['a page', fromPage(3)],
    ['the popup', fromPopup],
  ])('of %s is answered: region, posts, slogans', async (_who, sender) => {
    const answer = await listener({ kind: 'explain', clues }, sender);
    expect(isExplanations(answer)).toBe(true);
    expect(answer).toMatchObject({
      region: { name: '湖北省鄂州市', from: expect.arrayContaining(['title', 'opening']) },
      posts: {
        市委书记: { resolved: '中共鄂州市委书记', english: 'Secretary of the CPC Ezhou Municipal Committee' },
        市长: { resolved: '鄂州市市长', english: 'Mayor of Ezhou' },
      },
      slogans: { 'wenzhong-qiujin-zongjidiao': { meaning: expect.stringMatching(/^[A-Z].*\.$/) } },
    });
  });

  it('crosses the border between background and page unchanged', async () => {
    const answer = await listener({ kind: 'explain', clues }, fromPage());
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it('is answered the same by a background that was just started', async () => {
    const before = await listener({ kind: 'explain', clues }, fromPage());
    listener = await start();
    expect(await listener({ kind: 'explain', clues }, fromPage())).toEqual(before);
  });

  it.each([
    ['a stranger', { ...fromPage(), id: 'other' }],
    ['nobody', { id: 'abc' }],
    ['a page of another extension', { id: 'abc', url: 'chrome-extension://abcd/popup/index.html' }],
  ])('of %s is not answered', (_who, sender) => {
    expect(listener({ kind: 'explain', clues }, sender)).toBeUndefined();
  });

  it.each([
    ['no clues', { kind: 'explain' }],
    ['clues that are words', { kind: 'explain', clues: 'x' }],
    ['posts that are no words', { kind: 'explain', clues: { ...clues, posts: [1] } }],
    ['a level that there is not', { kind: 'explain', clues: { ...clues, level: 'world' } }],
    ['a text without end', { kind: 'explain', clues: { ...clues, text: '会'.repeat(20_000) } }],
    ['a missing title', { kind: 'explain', clues: { ...clues, title: undefined } }],
  ])('with %s is none', (_what, message) => {
    expect(listener(message, fromPage())).toBeUndefined();
  });

  it('knows nothing of what is not there', async () => {
    const odd = {
      ...clues,
      text: '',
      title: null,
      names: [],
      organiser: null,
      posts: ['__proto__', '市长'],
      held: 2,
      slogans: ['constructor'],
    };
    expect(await listener({ kind: 'explain', clues: odd }, fromPage())).toEqual({
      region: null,
      posts: Object.fromEntries([
        ['__proto__', { resolved: null, english: null }],
        ['市长', { resolved: null, english: 'Mayor' }],
      ]),
      slogans: {},
    });
  });
});
