/** The table of features (docs/features.md) names tests and pictures that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const rows = read('docs/features.md')
  .split('\n')
  .filter((line) => /^\| \d+ \|/u.test(line))
  .map((line) => {
    const [row = '', feature = '', tests = '', pictures = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { row: Number(row), feature, tests: tests.split(' · '), pictures: pictures.split(', ').filter(Boolean) };
  });

const list = read('test/tools/shots/list.ts');

/** What a file of tests calls its cases and groups of cases. */
const holds = (path: string, words: string): boolean => read(path).includes(words);

describe('the table of features', () => {
  it('has every row that was asked for', () => {
    expect(rows.map(({ row }) => row)).toEqual([...Array.from({ length: 15 }, (_, at) => at + 1), 17, 18]);
  });

  it.each(rows)('$row, $feature: names tests that are there', ({ tests }) => {
    for (const test of tests) {
      const [, file = '', words = ''] = /^`([^`]+)`\s*(.*)$/u.exec(test) ?? [];
      const path = `test/${file}`;
      expect(existsSync(join(ROOT, path)), path).toBe(true);
      if (words) expect(holds(path, words), `${path} holds no test “${words}”`).toBe(true);
    }
  });

  it.each(rows)('$row, $feature: names pictures that are taken', ({ pictures }) => {
    for (const name of pictures) expect(list, name).toContain(`name: '${name}'`);
  });

  it('shows each row in both browsers or in a picture, but for the command line', () => {
    const unseen = rows.filter(({ tests, pictures }) => pictures.length === 0 && !tests.some((test) => test.startsWith('`e2e/')));
    expect(unseen.map(({ row }) => row)).toEqual([17]);
  });
});
