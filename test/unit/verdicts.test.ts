import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/explain';
import { EXPECTED, STEEPNESS } from '../../src/resolve/detection';
import { fitted } from '../tools/weigh/fit';

/** Texts of the kinds that are hard to tell, with what they are. */
const lines = readFileSync(new URL('../verdicts/lines.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [kind: string, text: string]);

describe('a text is taken for what it is', () => {
  it.each(lines)('%s: %s', (kind, text) => {
    const { isMeetingReport, signs } = verdictOf({ text: text.replaceAll('⏎', '\n') });
    expect([isMeetingReport, signs]).toEqual([kind === 'report', signs]);
  });
});

describe('the table of weights', () => {
  const table = readFileSync(new URL('../../src/rules/sign-weights.tsv', import.meta.url), 'utf8');
  const rows = table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

  it('weighs every sign, and no other', () => {
    expect(rows.map(([id]) => id)).toEqual(EXPECTED.map(({ id }) => id).sort());
  });

  it('lets no sign speak for the other side than it was made for', () => {
    const turned = EXPECTED.filter(({ id, weight }) => weight * Number(rows.find((row) => row[0] === id)?.[1]) <= 0);
    expect(turned).toEqual([]);
  });
});

describe('learning weights', () => {
  const expected = [
    { id: 'speaks-for', weight: 1 },
    { id: 'rare', weight: -2 },
    { id: 'bound', weight: 1.5 },
  ];
  const seen = (count: number, isReport: boolean, signs: string[]) => Array.from({ length: count }, () => ({ isReport, signs }));

  it('raises a sign that is enough on the labelled pages, and leaves one that none has where it was', () => {
    const weights = fitted(expected, STEEPNESS, [...seen(60, true, ['speaks-for']), ...seen(60, false, [])]);
    expect((weights.get('speaks-for') ?? 0) - (weights.get('bound') ?? 0)).toBeGreaterThan(0.5);
    expect(weights.get('rare')).toBe(-2);
  });
});
