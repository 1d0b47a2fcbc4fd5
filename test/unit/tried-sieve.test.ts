import { expect, it } from 'vitest';
import { NAMED_THEN, REPORTS_FROM } from '../../src/rules/credits';
import { CUE } from '../../src/rules/cues';
import { searched } from '../../src/text/matches';
import { reports } from '../bench/texts';
import { goldenTexts } from '../golden/texts';

const texts = [...goldenTexts(), ...reports(), '（张明 记者李方）【记者张明通讯员李方云台报道】'];

it.each([CUE, NAMED_THEN, REPORTS_FROM])('tried at places, %s finds what a search finds', (pattern) => {
  const all = texts.flatMap((text) => [...text.matchAll(new RegExp(pattern.source, pattern.flags.replace('y', 'g')))]);
  const found = texts.flatMap((text) => [...searched(text, pattern)]);
  expect(found.map((m) => [m.index, m[0]])).toEqual(all.map((m) => [m.index, m[0]]));
  expect(found.length).toBeGreaterThan(0);
});

it('does not try a pattern that may begin with anything', () => {
  expect(() => searched('会议', /[^，]会议/y)).toThrow('must tell with what it begins');
});
