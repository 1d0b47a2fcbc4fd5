/** Numbers that are no levels: each rule is the first of its list to hold for its own proof. */
import { expect, it } from 'vitest';
import { kindTold } from '../../src/extract/level-kinds';
import { otherTold } from '../../src/extract/level-worth';
import { KIND_NUMBERS } from '../../src/rules/kind-numbers';
import { OTHER_NUMBERS } from '../../src/rules/other-numbers';

it('have ids of their own', () => {
  const ids = [...OTHER_NUMBERS, ...KIND_NUMBERS].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it.each(OTHER_NUMBERS)('$id tells of something else: $yes', ({ id, yes }) => {
  const [open = '', before = '', moves = '', level = '', after = ''] = yes.split('¦');
  const at = open.length + before.length + moves.length;
  expect(otherTold({ words: open + before + moves + level + after, at, level, before, moves, after }, before)?.id).toBe(id);
});

it.each(KIND_NUMBERS)('$id tells of what kind something is: $yes', ({ id, yes }) => {
  const [before = '', level = '', after = ''] = yes.split('¦');
  expect(kindTold(level, before, after)?.id).toBe(id);
});

it('leave a level alone', () => {
  const words = '地区生产总值增长8%。';
  expect(otherTold({ words, at: 8, level: '8%', before: '地区生产总值', moves: '增长', after: '。' }, '地区生产总值')).toBeNull();
  expect(kindTold('8%', '总值增长', '。')).toBeNull();
});
