/** The published schema: every reading of our own articles keeps to it, and it refuses what is no reading. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/index';
import type { MeetingReading, Reading } from '../../src/model';
import { placed } from '../../src/places/placed';
import { json } from '../../src/render/json';
import { SAMPLE } from './sample-reading';

const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(
  JSON.parse(readFileSync('schema/reading.schema.json', 'utf8')) as object,
);

/** @returns what is wrong with a value by the schema, as one line each */
function faultsOf(value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const written = (reading: Reading): unknown => JSON.parse(json(reading));
const articles = readdirSync('test/articles').filter((name) => name.endsWith('.txt'));

describe('the schema of a reading', () => {
  it.each(articles)('holds for %s, as it is read and with its region and posts', (name) => {
    const text = readFileSync(`test/articles/${name}`, 'utf8');
    const reading = read({ text, url: 'https://news.example/1.html', published: '2024-03-05' }, { force: true });
    expect(reading.isMeetingReport).toBe(true);
    expect(faultsOf(written(reading))).toEqual([]);
    expect(faultsOf(written(placed(reading, text)))).toEqual([]);
    expect(faultsOf(written(read({ text })))).toEqual([]);
  });

  it('is held against facts of every kind', () => {
    const readings = articles.map((name) => {
      const text = readFileSync(`test/articles/${name}`, 'utf8');
      return placed(read({ text }, { force: true }), text) as MeetingReading;
    });
    for (const kind of ['persons', 'groups', 'statements', 'targets', 'slogans', 'agenda'] as const)
      expect(
        readings.some((reading) => reading[kind].length > 0),
        kind,
      ).toBe(true);
    expect(readings.some((reading) => reading.slogans.some(({ glossaryId }) => glossaryId !== null))).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['another version', { ...SAMPLE, schema: 2 }],
    ['a field that is missing', { ...SAMPLE, agenda: undefined }],
    ['a field too many', { ...SAMPLE, summary: 'x' }],
    ['a day that is none', { ...SAMPLE, meeting: { ...SAMPLE.meeting, date: '2023-13-01' } }],
    ['a span of one end', { ...SAMPLE, groups: [{ text: 'x', role: '', span: [1] }] }],
    ['a confidence above 1', { ...SAMPLE, persons: [{ ...SAMPLE.persons[0], confidence: 1.2 }] }],
    ['the number of a row of the glossary', { ...SAMPLE, slogans: [{ ...SAMPLE.slogans[0], glossaryId: '.3f' }] }],
  ])('refuses %s', (_what, value) => {
    expect(faultsOf(JSON.parse(JSON.stringify(value))).length).toBeGreaterThan(0);
  });

  it('holds for what a page read, whose ids are numbers of rows', () => {
    const inPage = { ...SAMPLE, slogans: SAMPLE.slogans.map((slogan) => ({ ...slogan, glossaryId: '.3f' })) };
    expect(faultsOf(inPage).length).toBeGreaterThan(0);
    expect(faultsOf(written(inPage))).toEqual([]);
  });
});
