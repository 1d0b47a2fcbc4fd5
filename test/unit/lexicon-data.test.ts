import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The word lists are data: one word a line, sorted, none twice, nothing but Chinese characters (a measure may be called PM2.5). Columns are those that a list may have. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  'called.tsv': ['', 'behind'],
  'counted.tsv': ['', 'last'],
  'county-cities.tsv': ['', 'weak'],
  'describing.tsv': ['describes', 'performs'],
  'notnames.tsv': ['', 'name'],
  'quoted.tsv': ['proper', 'metaphor'],
  'stops.tsv': ['', 'office'],
  'surnames.tsv': ['', 'weak'],
  'verb-characters.tsv': ['', 'clause', 'quoted'],
};
const folder = new URL('../../src/lexicon/', import.meta.url);
const lists = readdirSync(folder).filter((name) => name.endsWith('.tsv') && name !== 'slogans.tsv');

describe.each(lists)('%s', (name) => {
  const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
  const words = rows.map((row) => row[0] as string);

  it('says what it holds', () => {
    expect(lines[0]).toMatch(/^# \S/);
    expect(words.length).toBeGreaterThan(3);
  });

  it('is sorted, with no word twice', () => {
    expect(words).toEqual([...new Set(words)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });

  it('holds Chinese words only, but for measures with letters, and columns that are known', () => {
    const letters = name === 'measures.tsv' ? /^(?:\p{Script=Han}+|[A-Z]+[\d.]*)$/u : /^\p{Script=Han}+$/u;
    expect(words.filter((word) => !letters.test(word))).toEqual([]);
    expect(rows.filter((row) => !(COLUMNS[name] ?? ['']).includes(row[1] ?? '') || row.length > 2)).toEqual([]);
  });
});
