import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/index';
import type { MeetingReading } from '../../src/model';

/** Our own labelled articles: what the reader must find in each, and how much of it over all. */
const folder = new URL('../articles/', import.meta.url);

interface Label {
  readonly id: string;
  readonly source: string;
  readonly class: string;
  readonly persons: { name: string; class: string; titles: string[]; roles: string[] }[];
  readonly statements: { speaker: string; cue: string; starts: string }[];
  readonly targets: { text: string }[];
}

const labels = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Label);
const textOf = (label: Label) => readFileSync(new URL(label.source, folder), 'utf8');
const bare = (text: string) => text.normalize('NFKC').replace(/[\s\p{P}]/gu, '');

/** F1 of two lists of strings, each compared once. */
function f1(gold: readonly string[], found: readonly string[]): number {
  const hits = new Set(found).size === 0 ? 0 : [...new Set(gold)].filter((g) => found.includes(g)).length;
  return (2 * hits) / (new Set(gold).size + new Set(found).size || 1);
}

const reports = labels
  .filter((l) => l.class === 'meeting-report')
  .map((label) => ({ label, reading: read({ text: textOf(label) }) as MeetingReading }));
const over = (of: (label: Label, reading: MeetingReading) => readonly [gold: string[], found: string[]]): number => {
  const pairs = reports.map(({ label, reading }) => ({ id: label.id, sides: of(label, reading) }));
  const all = (side: 0 | 1) => pairs.flatMap((p) => p.sides[side].map((words) => `${p.id} ${words}`));
  return f1(all(0), all(1));
};
const officials = (persons: readonly { name: string; class: string }[]) => persons.filter((p) => p.class === 'official');

describe('our own articles', () => {
  it('are there', () => {
    expect(reports.length).toBeGreaterThanOrEqual(8);
    expect(labels.length - reports.length).toBeGreaterThanOrEqual(6);
  });

  it.each(labels)('$id is told for what it is: $class', (label) => {
    expect(read({ text: textOf(label) }).isMeetingReport).toBe(label.class === 'meeting-report');
  });

  it.each(reports.map((r) => ({ id: r.label.id, ...r })))('$id: every span leads to its words on the page', ({ label, reading }) => {
    const text = textOf(label);
    for (const person of reading.persons) {
      expect(person.spans.length).toBeGreaterThan(0);
      expect(text.slice(...(person.spans[0] as [number, number]))).toBe(person.surface);
    }
    for (const target of reading.targets) for (const [start, end] of target.spans) expect(end).toBeGreaterThan(start);
  });

  /** Bounds a little below what was measured when they were set; they only ever rise. */
  it('are read at least as well as when these bounds were set', () => {
    expect(over((l, r) => [officials(l.persons).map((p) => p.name), officials(r.persons).map((p) => p.name)])).toBeGreaterThan(0.95);
    const titles = (persons: readonly { name: string; class: string; titles: readonly string[] }[]) =>
      persons.filter((p) => p.class === 'official').flatMap((p) => p.titles.map((t) => `${p.name} ${t}`));
    expect(over((l, r) => [titles(l.persons), titles(r.persons)])).toBeGreaterThan(0.93);
    const roles = (persons: readonly { name: string; class: string; roles: readonly string[] }[]) =>
      persons.filter((p) => p.class === 'official').flatMap((p) => p.roles.map((t) => `${p.name} ${t}`));
    expect(over((l, r) => [roles(l.persons), roles(r.persons)])).toBeGreaterThan(0.91);
    expect(
      over((l, r) => [
        l.statements.map((s) => `${s.speaker} ${bare(s.starts).slice(0, 5)}`),
        r.statements.map((s) => `${s.speaker} ${bare(s.content).slice(0, 5)}`),
      ]),
    ).toBeGreaterThan(0.95);
    expect(over((l, r) => [l.targets.map((t) => bare(t.text)), r.targets.map((t) => bare(t.text))])).toBeGreaterThan(0.75);
  });
});
