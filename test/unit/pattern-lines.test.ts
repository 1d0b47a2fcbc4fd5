/** Files of patterns: each line is proved by its own words, alone and in what is made of all lines of its kind. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PATTERN_FILES } from './pattern-files';

/** The mark before and behind what a line matches in its words of proof. */
const MARK = '¦';

/** Files of lines that are proved elsewhere, or are figures. */
const OTHERS = ['confidence.tsv', 'leads.tsv', 'moves.tsv', 'sign-weights.tsv', 'year-ways.tsv'];

it('are all here', () => {
  const files = readdirSync(new URL('../../src/rules/', import.meta.url)).filter((name) => name.endsWith('.tsv'));
  expect(files.sort()).toEqual([...OTHERS, ...PATTERN_FILES.map(({ file }) => file)].sort());
});

describe.each(PATTERN_FILES)('$file', ({ lines, holds }) => {
  it('has lines of every kind and of no other, none twice', () => {
    expect([...new Set(lines.map(({ kind }) => kind))].sort()).toEqual(Object.keys(holds).sort());
    expect(new Set(lines.map(({ kind, pattern }) => `${kind} ${pattern}`)).size).toBe(lines.length);
  });

  it.each(lines)('$kind: $pattern in $proof', ({ kind, pattern, proof }) => {
    const [before = '', words = '', behind = ''] = proof.split(MARK);
    const match = new RegExp(pattern, 'gu');
    match.lastIndex = before.length;
    const found = match.exec(before + words + behind);
    expect([found?.index, found?.[0]]).toEqual([before.length, words]);
    expect(holds[kind]?.({ before, words, behind })).toBe(true);
  });
});
