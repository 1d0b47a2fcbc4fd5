/** The list of failures holds all twenty-six, and every test that it names is there and runs. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = 'test/e2e/failure-modes';
const rows = readFileSync(`${FOLDER}/index.tsv`, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [number = '', failure = '', file = '', title = '', browsers = '', why = ''] = line.split('\t');
    return { number: Number(number), failure, file, title, browsers, why };
  });
const runner = ['failure-modes', 'long', 'timed'].map((name) => readFileSync(`${FOLDER}/${name}.test.ts`, 'utf8')).join('\n');

describe('the list of failures', () => {
  it('holds every one of twenty-six, in their order', () => {
    const numbers = rows.map(({ number }) => number);
    expect([...new Set(numbers)]).toEqual(Array.from({ length: 26 }, (_, at) => at + 1));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it.each(rows)('$number: "$title" stands in $file', ({ failure, file, title, browsers, why }) => {
    expect(failure).not.toBe('');
    expect(title.length).toBeGreaterThan(9);
    const source = readFileSync(`test/${file}`, 'utf8');
    expect(source).toContain(title);
    expect(source).not.toMatch(/\b(?:it|describe)\.(?:only|todo|skip)\b/);
    expect(['both', 'chromium', 'firefox', 'none']).toContain(browsers);
    expect(browsers === 'none').toBe(file.startsWith('unit/'));
    if (browsers === 'chromium' || browsers === 'firefox') expect(why).not.toBe('');
    if (browsers === 'both') expect(source).toMatch(/inEachBrowser|: Mode =|\['chromium', 'firefox'\] as const/);
  });

  it('leaves out no file of its folder, and none of them is left unrun', () => {
    const files = readdirSync(FOLDER).filter((file) => /^\d/.test(file));
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) {
      expect(
        rows.some((row) => row.file === `e2e/failure-modes/${file}` && row.number === Number(file.slice(0, 2))),
        file,
      ).toBe(true);
      if (!file.endsWith('.test.ts')) expect(runner).toContain(`'./${file.replace(/\.ts$/, '')}'`);
    }
  });
});
