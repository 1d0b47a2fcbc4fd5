import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROLES } from '../../src/rules/roles';
import { shortOf } from '../tools/aims';

interface Label {
  readonly id: string;
  readonly source: string;
  readonly url: string | null;
  readonly class: string;
  readonly persons?: readonly { readonly class: string; readonly roles: readonly string[] }[];
  readonly statements?: readonly { readonly starts: string; readonly ends: string }[];
}

const folder = new URL('../labels/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

describe.each(files)('%s', (name) => {
  const labels = readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Label);

  it('holds labels in order, none twice, each with its source and address', () => {
    const ids = labels.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(labels.filter((l) => l.source !== `${l.id}.txt` || !(l.url === null || /^https?:\/\/\S+$/.test(l.url)))).toEqual([]);
  });

  it('tells facts, not texts', () => {
    expect(labels.flatMap((l) => l.statements ?? []).filter((s) => s.starts.length > 16 || s.ends.length > 16)).toEqual([]);
  });

  it('uses the roles and classes that there are', () => {
    const persons = labels.flatMap((l) => l.persons ?? []);
    expect(persons.filter((p) => !['official', 'mentioned', 'credit'].includes(p.class))).toEqual([]);
    expect([...new Set(persons.flatMap((p) => p.roles))].filter((role) => !(ROLES as readonly string[]).includes(role))).toEqual([]);
  });
});

describe('aims', () => {
  it('name the rows that fall short, and by how much', () => {
    const table =
      'row  P R F1 n\ndetection 0.980 1.000 0.990 10\nofficials 1.000 0.970 0.985 70\ntitles          0.900  0.900  0.900    74\nunknown 0.1 0.1 0.1 1';
    expect(shortOf(table, 'known')).toEqual(['detection, precision: 0.980 of 0.99, 0.010 short', 'titles: 0.900 of 0.96, 0.060 short']);
    expect(shortOf(table, 'unseen')).toEqual(['detection, precision: 0.980 of 0.99, 0.010 short', 'titles: 0.900 of 0.95, 0.050 short']);
  });
});
