import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goldenLines, KINDS, type Kind, marked, unmarked } from '../golden/marked';

const folder = new URL('../golden/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe('golden lines', () => {
  it('has a file for every kind and no other', () => {
    expect(files.map((name) => name.replace('.txt', '')).sort()).toEqual(Object.keys(KINDS).sort());
  });

  for (const file of files) {
    const kind = file.replace('.txt', '') as Kind;
    const lines = goldenLines(readFileSync(new URL(file, folder), 'utf8'));
    describe(file, () => {
      it('has lines, each with a label, none twice', () => {
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.filter((l) => l.label === '' || l.sentence === '')).toEqual([]);
        expect(new Set(lines.map((l) => unmarked(l.sentence))).size).toBe(lines.length);
      });
      it.each(lines)('$label: $sentence', ({ sentence }) => {
        expect(marked(kind, unmarked(sentence))).toBe(sentence);
      });
      if (kind === 'none')
        it('marks nothing', () => {
          expect(lines.filter((l) => l.sentence !== unmarked(l.sentence))).toEqual([]);
        });
    });
  }
});
