/** Golden tables of tests: a head line, then lines of cells parted by tabs. */
import { readFileSync } from 'node:fs';

/** @returns the lines of a table in test/unit/data below its head, whole and in cells */
export function tableOf(name: string): { readonly lines: readonly string[]; readonly cells: readonly string[][] } {
  const lines = readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  return { lines, cells: lines.map((line) => line.split('\t')) };
}
