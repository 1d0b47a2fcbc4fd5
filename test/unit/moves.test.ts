import { expect, it } from 'vitest';
import { MOVE_LINES } from '../../src/rules/levels';

/** The marks in a line of proof between which the words stand that move a measure. */
const MARK = '¦';

it.each(MOVE_LINES)('$pattern stands in $proof', ({ pattern, proof }) => {
  const [measure = '', move = '', level = ''] = proof.split(MARK);
  expect(new RegExp(`(?<=^${measure})(?:${pattern})(?=${level}$)`).exec(measure + move + level)?.[0]).toBe(move);
});
