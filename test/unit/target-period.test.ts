/** The time that a target is for, by the words that stand nearest before it. */
import { expect, it } from 'vitest';
import { read } from '../../src/index';

const periods = (words: string) => {
  const text = `云岭市召开经济工作会议\n7月18日，云岭市召开经济工作会议，市委书记陈明主持会议并讲话。会议通报，${words}`;
  const reading = read({ text, title: null, url: null, published: null }, { force: true });
  return reading.isMeetingReport ? reading.targets.map(({ text: target, period }) => [target, period]) : [];
};

it.each([
  ['2020年全年，规模工业总产值达到17.63亿元。', [['规模工业总产值达到17.63亿元', '2020年全年']]],
  ['今年上半年，财政收入增长6.5%。', [['财政收入增长6.5%', '今年上半年']]],
  ['2023年1-3月，工业投资增长8%。', [['工业投资增长8%', '2023年1-3月']]],
  ['1至7月份，工业投资增长8%。', [['工业投资增长8%', '1至7月份']]],
  ['2023年1月至9月，工业投资增长8%。', [['工业投资增长8%', '2023年1月至9月']]],
  ['工业投资比去年同期增长8%。', [['工业投资比去年同期增长8%', null]]],
  ['到2025年底，城镇化率达到60%。', [['城镇化率达到60%', '2025年底']]],
  ['今年年底前新增就业5万人。', [['新增就业5万人', '今年年底前']]],
])('%s', (words, expected) => {
  expect(periods(words)).toEqual(expected);
});
