import { expect, it } from 'vitest';
import { CIRCLES, COUNTED, DIRECTIONS, FORMULAS, GENERICS, OTHER_LEVELS, RANKS } from '../../src/rules/targets';
import { matchesOf } from '../../src/text/matches';
import { OFTEN } from '../../src/text/sieve';
import { reports } from '../bench/texts';
import { goldenTexts } from '../golden/texts';

/** What is read off a pattern, and no match holds, would hide the match from the reader. */
const golden = goldenTexts().flatMap((text) => text.split('\n'));
const rules = [...FORMULAS, ...RANKS, ...CIRCLES, ...GENERICS, ...DIRECTIONS, ...OTHER_LEVELS, ...COUNTED];
const texts = [...golden, ...reports(), ...rules.map((rule) => rule.yes)];

it.each(rules)('every match of $id passes the sieve', ({ match }) => {
  for (let asked = 0; asked <= OFTEN; asked++) matchesOf('', match);
  const all = texts.flatMap((text) => [...text.matchAll(new RegExp(match.source, match.flags))].map((m) => m[0]));
  expect(all.length).toBeGreaterThan(0);
  expect(texts.flatMap((text) => matchesOf(text, match).map((m) => m[0]))).toEqual(all);
});
