/** Rules that tell a goal from what was reached: each is the first of its list to hold for its own proof. */
import { expect, it } from 'vitest';
import { firstOf, placeOf } from '../../src/resolve/attainment';
import { toldYear } from '../../src/resolve/told-years';
import type { StatusRule } from '../../src/rules/status-rule';
import { FIGURES, PHRASES } from '../../src/rules/target-status';
import { TOLD_WITHIN } from '../../src/rules/told-within';

const LISTS = [TOLD_WITHIN, FIGURES, PHRASES];
const CASES = LISTS.flatMap((list) => list.map((rule) => ({ ...rule, rule, list })));

/** The rule of a list that tells of the target of a sentence. */
function tells(list: readonly StatusRule[], { type = 'numeric' }: StatusRule, sentence: string): string | undefined {
  const [before = '', words = '', behind = ''] = sentence.split('¦');
  const text = before + words + behind;
  return firstOf(list, placeOf(text, { start: before.length, end: before.length + words.length, type }, toldYear(text)))?.id;
}

it('have ids of their own', () => {
  expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
});

it.each(CASES)('$id tells of $yes', ({ id, rule, list, yes }) => {
  expect(tells(list, rule, yes)).toBe(id);
});

it.each(CASES.filter(({ no }) => no !== undefined))('$id does not tell of $no', ({ id, rule, list, no }) => {
  expect(tells(list, rule, no as string)).not.toBe(id);
});
