/** The tables of the English renderings: sorted, no name twice, their columns, nothing that no line can reach. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../src/english/', import.meta.url);
/** How many columns a line of a table has: at least, at most. */
const COLUMNS: Readonly<Record<string, readonly [number, number]>> = {
  'affixes.tsv': [3, 3],
  'fields.tsv': [2, 2],
  'heads.tsv': [5, 5],
  'levels.tsv': [3, 3],
  'modifiers.tsv': [2, 2],
  'offices.tsv': [4, 4],
  'organs.tsv': [3, 4],
  'provinces.tsv': [3, 3],
  'rulers.tsv': [4, 4],
};
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8').replace(/\n$/, '').split('\n');
const rowsOf = (name: string) =>
  read(name)
    .slice(1)
    .map((line) => line.split('\t'));
const namesOf = (row: readonly string[]) => (row[0] ?? '').split('|');
/** Tables in which a post has several lines, told apart by what it is of. */
const SEVERAL = ['heads.tsv', 'offices.tsv'];
const twice = (list: readonly string[]) => list.filter((item, at) => list.indexOf(item) !== at);

describe('the tables', () => {
  it('are those that are known', () => {
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.tsv'))
        .sort(),
    ).toEqual(Object.keys(COLUMNS));
    expect(rowsOf('organs.tsv').length).toBeGreaterThanOrEqual(250);
  });

  it('give every rank and every kind of organ that a post names', () => {
    const levels = rowsOf('levels.tsv').map((row) => row[0]);
    expect(rowsOf('provinces.tsv').filter((row) => !levels.includes(row[2]))).toEqual([]);
    const kinds = new Set(['*', '-', 'level', ...levels.map((level) => `level${level}`), ...rowsOf('organs.tsv').map((row) => row[1])]);
    const named = rowsOf('heads.tsv').flatMap((row) => (row[1] ?? '').split(' '));
    expect(named.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('give a post one English in each kind of organ', () => {
    expect(twice(rowsOf('heads.tsv').flatMap(([head, kinds = '']) => kinds.split(' ').map((kind) => `${head} ${kind}`)))).toEqual([]);
  });
});

describe.each(Object.entries(COLUMNS))('%s', (name, [least, most]) => {
  const lines = read(name);
  const rows = rowsOf(name);

  it('says what it holds, and is sorted by its names', () => {
    const keys = rows.map((row) => row.slice(0, SEVERAL.includes(name) ? 2 : 1).join('\t'));
    expect(lines[0]).toMatch(/^# \S/);
    expect(keys).toEqual([...new Set(keys)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });

  it('has its columns, Chinese names and English words', () => {
    expect(rows.filter((row) => row.length < least || row.length > most || row.some((cell) => cell !== cell.trim()))).toEqual([]);
    expect(rows.flatMap(namesOf).filter((word) => !/^\p{Script=Han}+$/u.test(word))).toEqual([]);
    const english = rows.map((row) => (name === 'organs.tsv' || name === 'affixes.tsv' || SEVERAL.includes(name) ? row[2] : row[1]) ?? '');
    expect(english.filter((words) => !/^[A-Za-z'’ ,.$%|-]*$/.test(words))).toEqual([]);
  });

  it('gives no name to two lines, but a post to organs of two kinds', () => {
    const owners = rows.flatMap((row) => namesOf(row).map((word) => (SEVERAL.includes(name) ? `${word} ${row[1]}` : word)));
    expect(twice(owners)).toEqual([]);
  });
});
