/** Every form of a summary, read back by somebody else's parser and compared. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../cli/corpus/csv-text';
import { FORMATS } from '../../src/settings';
import { citation } from '../../src/render/citation';
import { CSV_KINDS, csvTable } from '../../src/render/csv';
import type { Cell } from '../../src/render/csv-tables';
import { csv, csvLines } from '../../src/render/csv-text';
import { fileName, WRITERS } from '../../src/render/formats';
import { html, htmlDocument } from '../../src/render/html';
import { json } from '../../src/render/json';
import { plainText } from '../../src/render/plain-text';
import { labelsOf } from './render-labels';
import { SAMPLE } from './sample-reading';

const en = labelsOf('en');
const zh = labelsOf('zh_CN');
const HOSTILE = '<img src=x onerror=alert(1)>"\'&<b>粗</b>\u202e\n=1+1,"引"';

describe('CSV', () => {
  it.each(CSV_KINDS)('gives %s back as they were', (kind) => {
    const back = parse(csv(kind, SAMPLE), { columns: true }) as Record<string, string>[];
    const { columns, rows } = csvTable(kind, SAMPLE);
    expect(back).toHaveLength(SAMPLE[kind].length);
    // A lone sign would be a formula to spreadsheets, so an apostrophe stands before it.
    const word = (cell: Cell | undefined) => String(cell ?? '').replace(/^(?==)/u, "'");
    expect(back).toEqual(rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, word(row[at])]))));
    expect(back[0]).toMatchObject({ dateInferred: 'true', regionInferred: '云岭市' });
  });

  it('is written as the command line writes it', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1+1', '+1', '-1', '@a', '＝1', '"', 'a,b', 'a\r\nb', ' a'),
      fc.integer(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const read = (text: string): unknown => parse(text, { relax_column_count: true, record_delimiter: '\r\n' });
        expect(read(csvLines(rows))).toEqual(read(csvText(rows)));
      }),
    );
  });
});

describe('rich text', () => {
  const parsed = (markup: string) => parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document;

  it('says the same as the plain text', () => {
    const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
    const found = words(parsed(html(SAMPLE, en)).body.textContent ?? '');
    const lines = plainText(SAMPLE, en)
      .split('\n')
      .flatMap((line) => line.split(' — '))
      .map(words)
      .filter(Boolean);
    expect(lines.filter((line) => !found.includes(line) && !found.includes(line.replace(/^\d+/u, '')))).toEqual([]);
    expect(found).toContain('inferred');
  });

  it('lets no markup of a page through', () => {
    const reading = {
      ...SAMPLE,
      article: { ...SAMPLE.article, title: HOSTILE, source: HOSTILE, url: 'https://news.example/?a="><script>alert(1)</script>' },
      meeting: { ...SAMPLE.meeting, names: [HOSTILE], place: HOSTILE },
      persons: SAMPLE.persons.map((one) => ({ ...one, name: `${one.name}${HOSTILE}`, titles: [HOSTILE] })),
      slogans: SAMPLE.slogans.map((one) => ({ ...one, text: HOSTILE })),
    };
    const page = parsed(html(reading, en));
    const names = new Set(Array.from(page.body.querySelectorAll('*'), ({ localName }) => localName));
    const own = ['h1', 'h2', 'h3', 'ul', 'li', 'p', 'b', 'a', 'hr', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'blockquote'];
    expect([...names].filter((name) => !own.includes(name))).toEqual([]);
    expect(
      Array.from(page.querySelectorAll('a'), (a) => a.getAttribute('href')).every((href) => href?.startsWith('https://news.example/')),
    ).toBe(true);
    expect(htmlDocument(reading, en).match(/<script|<img/u)).toBeNull();
  });
});

describe('uncertain facts', () => {
  const unsure = {
    ...SAMPLE,
    persons: SAMPLE.persons.map((one, at) => (at === 2 ? { ...one, confidence: 0.7 } : one)),
    slogans: SAMPLE.slogans.map((one, at) => (at === 0 ? { ...one, confidence: 0.61 } : one)),
    article: { ...SAMPLE.article, damage: ['lost-bytes' as const] },
  };

  it.each(['plain', 'markdown', 'rich'] as const)('say so and why in %s', (format) => {
    const { text, rich = text } = WRITERS[format];
    const said = rich(unsure, en).replaceAll('\\', '');
    expect(said).toContain('秦一鸣 (uncertain: accuracy of such findings 70%, the page is damaged)');
    expect(said).toContain('一线工作法 (uncertain: accuracy of such findings 61%, the page is damaged)');
    expect(rich(unsure, zh)).toContain('秦一鸣（存疑：同类判断准确率 70%、页面文字有损）');
    expect(rich(SAMPLE, en)).not.toContain('uncertain');
  });

  it('have their confidence in tables and JSON', () => {
    const back = parse(csv('persons', unsure), { columns: true }) as Record<string, string>[];
    expect(back.map(({ confidence }) => confidence)).toEqual(['0.95', '0.95', '0.7', '0.95', '0.95', '0.95']);
    expect(JSON.parse(json(unsure))).toEqual(unsure);
  });
});

describe('a citation', () => {
  it('names title, source, date and link, as far as they are known', () => {
    expect(citation(SAMPLE, en)).toBe('“云岭市召开三季度经济运行调度会.” 云岭日报, 19 July 2023. https://news.example/2023/0719/1.html');
    expect(citation(SAMPLE, zh)).toBe('《云岭市召开三季度经济运行调度会》，云岭日报，2023年7月19日，https://news.example/2023/0719/1.html');
    const bare = { ...SAMPLE, article: { ...SAMPLE.article, title: null, source: null, url: 'javascript:alert(1)' } };
    expect(citation(bare, zh)).toBe('《全市三季度经济运行调度会暨“项目提速年”推进会》，2023年7月19日');
  });
});

describe('files', () => {
  it('are there for every format that can be chosen', () => {
    expect(Object.keys(WRITERS)).toEqual([...FORMATS]);
    for (const format of FORMATS) expect(WRITERS[format].file(SAMPLE, zh)).toContain('沈望川'.slice(0, format.startsWith('csv') ? 0 : 3));
    expect(WRITERS['csv-agenda'].file(SAMPLE, zh).charCodeAt(0)).toBe(0xfeff);
    expect(WRITERS['csv-agenda'].text(SAMPLE, zh).charCodeAt(0)).not.toBe(0xfeff);
  });

  it('have names that every system takes', () => {
    expect(fileName('csv-targets', SAMPLE, zh)).toBe('2023-07-18 全市三季度经济运行调度会暨“项目提速年”推进会.targets.csv');
    const odd = { ...SAMPLE, meeting: { ...SAMPLE.meeting, names: ['../a\\b:c*?"<>|\u202e~'.repeat(30)] } };
    expect(fileName('plain', odd, zh)).toMatch(/^2023-07-18 [a-c ]+\.txt$/u);
    expect(fileName('plain', odd, zh).length).toBeLessThan(70);
  });
});
