import { describe, expect, it } from 'vitest';
import { CUE, CUES } from '../../src/rules/cues';
import { ROLE_RULES, ROLES } from '../../src/rules/roles';
import { UNITS } from '../../src/rules/units';
import { CIRCLES, COMPARED, COUNTED, DIRECTIONS, FORMULAS, GENERICS, OTHER_LEVELS, RANKS } from '../../src/rules/targets';

/** Every rule brings its own proof: a sentence that it matches, and one that it must not where it was ever wrong. */
interface Proved {
  readonly id: string;
  readonly match: RegExp;
  readonly yes: string;
  readonly no?: string;
}

const rules: readonly Proved[] = [
  ...ROLE_RULES,
  ...FORMULAS,
  ...GENERICS,
  ...RANKS,
  ...CIRCLES,
  ...DIRECTIONS,
  ...OTHER_LEVELS,
  ...COUNTED,
  ...COMPARED,
];
const matches = (pattern: RegExp, text: string) => new RegExp(pattern.source, pattern.flags.replace(/[gy]/, '')).test(text);

describe('rules', () => {
  it('have ids of their own', () => {
    expect(new Set(rules.map((r) => r.id)).size).toBe(rules.length);
  });

  it.each(rules)('$id matches $yes', ({ match, yes }) => {
    expect(matches(match, yes)).toBe(true);
  });

  it.each(rules.filter((r) => r.no !== undefined))('$id leaves $no alone', ({ match, no }) => {
    expect(matches(match, no as string)).toBe(false);
  });

  it('give roles of the closed list only', () => {
    expect(ROLE_RULES.flatMap((r) => r.roles).filter((role) => !ROLES.includes(role))).toEqual([]);
  });

  it.each(CUES.filter(({ word }) => !/^\[|^\(\?<=|\(\?=/.test(word)))('the cue $word introduces a statement', ({ word }) => {
    expect(matches(CUE, `${word}，要抓好落实`)).toBe(true);
  });

  it('measure words stand longest first where one ends another', () => {
    const words = UNITS.map(([word]) => word);
    const late = words.filter((word, i) => words.slice(0, i).some((before) => word !== before && word.startsWith(before)));
    expect(late).toEqual([]);
  });
});
