import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CIRCLES, COUNTED, DIRECTIONS, FORMULAS, GENERICS, NONES, RANKS } from '../../src/rules/targets';
import { matchesOf } from '../../src/text/matches';
import { reports } from '../bench/texts';

/** A key that a match does not hold would hide the match from the reader. */
const folder = new URL('../golden/', import.meta.url);
const golden = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .replace(/\{[^|{}]*\|/g, '')
      .replaceAll('}', ''),
  );
const rules = [...FORMULAS, ...RANKS, ...CIRCLES, ...GENERICS, ...DIRECTIONS, ...NONES, ...COUNTED];
const texts = [...golden, ...reports(), ...rules.map((rule) => rule.yes)];

it.each(rules.filter((rule) => rule.key))('every match of $id holds a character of its key', ({ key, match }) => {
  const found = texts.flatMap((text) => matchesOf(text, match).map((m) => m[0]));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((words) => ![...(key ?? '')].some((character) => words.includes(character)))).toEqual([]);
});
