/** Posts without names, with the offices that share the post behind them. */
import { expect, it } from 'vitest';
import { groupsOf } from '../../src/resolve/groups';

const groups = (words: string, ...named: readonly string[]) =>
  groupsOf(
    words,
    named.map((each) => ({ start: words.indexOf(each), end: words.indexOf(each) + each.length })),
  ).map(({ start, end }) => words.slice(start, end));

it.each([
  ['市政府办、发改委、科技局、财政局等部门负责同志参加会议。', ['市政府办、发改委、科技局、财政局等部门负责同志']],
  ['管委会办公室、建设发展局、财政局主要负责人参加。', ['管委会办公室、建设发展局、财政局主要负责人']],
  ['县委常委、县人大、县政府、县政协班子成员出席会议。', ['县委常委、县人大、县政府、县政协班子成员']],
  ['机关干部以及直属事业单位，各商会、协会、学会主要负责同志参加。', ['各商会、协会、学会主要负责同志']],
  ['各县（市、区）县长参加会议。', ['各县（市、区）县长']],
  ['各县（市、区）、高新区主要负责同志参加会议。', ['各县（市、区）、高新区主要负责同志']],
  ['听取财政局、水务局主要负责人作工作汇报。', ['水务局主要负责人']],
])('%s', (words, expected) => {
  expect(groups(words)).toEqual(expected);
});

it('never reach into a person', () => {
  expect(groups('副市长佟立言、市府办、审计局负责人参加会议。', '副市长佟立言')).toEqual(['市府办、审计局负责人']);
  expect(groups('市府办主任佟立言、审计局负责人参加会议。', '市府办主任佟立言')).toEqual(['审计局负责人']);
});
