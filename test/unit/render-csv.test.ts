import { describe, expect, it } from 'vitest';
import { CSV_KINDS, csvErrorRow, csvHeader, csvRows } from '../../src/render/csv';
import { SAMPLE } from './sample-reading';

/** The rows of a kind as objects, by the names of the header. */
const rows = (kind: (typeof CSV_KINDS)[number]) =>
  csvRows(kind, 'n1', SAMPLE).map((row) => Object.fromEntries(csvHeader(kind).map((name, at) => [name, row[at]])));

describe('a reading as a table', () => {
  it.each(CSV_KINDS)('gives %s one row each, as wide as the header, with the report in every row', (kind) => {
    const made = csvRows(kind, 'n1', SAMPLE);
    expect(made).toHaveLength(SAMPLE[kind].length);
    expect(made.length).toBeGreaterThan(0);
    expect(new Set(csvHeader(kind)).size).toBe(csvHeader(kind).length);
    for (const row of made) expect(row).toHaveLength(csvHeader(kind).length);
    for (const row of rows(kind)) {
      expect(row).toMatchObject({ id: 'n1', date: '2023-07-18', published: '2023-07-19', meeting: SAMPLE.meeting.names[0], error: null });
    }
  });

  it('joins the posts and roles of a person, and counts the mentions', () => {
    expect(rows('persons')[1]).toMatchObject({ order: 2, name: '顾云舟', class: 'official', titles: '市委副书记; 市长', roles: '部署' });
    expect(rows('persons')[1]?.mentions).toBe(SAMPLE.persons[1]?.spans.length);
  });

  it('leaves numbers as numbers and gives where a fact stands', () => {
    const [target] = SAMPLE.targets.filter(({ value }) => value !== null);
    const row = rows('targets').find(({ text }) => text === target?.text);
    expect(row).toMatchObject({ value: target?.value, unit: target?.unit, start: target?.spans[0]?.[0], end: target?.spans[0]?.[1] });
    expect(rows('statements')[0]).toMatchObject({ speaker: SAMPLE.statements[0]?.speaker, content: SAMPLE.statements[0]?.content });
  });

  it('gives no row for a page that is no report, and one for a record that could not be read', () => {
    expect(csvRows('persons', 'n1', { schema: 1, isMeetingReport: false, confidence: 0.1 })).toEqual([]);
    const row = csvErrorRow('slogans', 'n1', 'broken');
    expect(row).toHaveLength(csvHeader('slogans').length);
    expect([row[0], row.at(-1), row.slice(1, -1).every((cell) => cell === null)]).toEqual(['n1', 'broken', true]);
  });
});
