/** `npx huiyao` as a whole: the program that is started, its threads, what it prints and how it ends. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { CSV_KINDS, csvHeader } from '../../src/render/csv';
import { gb18030Page } from '../tools/shells/gb18030.mjs';
import { folder, huiyao, objects, report } from './cli-run';

const line = (fields: Record<string, unknown>) => `${JSON.stringify(fields)}\n`;
const persons = (reading: Record<string, unknown> | undefined) =>
  (reading?.persons as { name: string }[] | undefined)?.map(({ name }) => name);

// The first start builds the program.
beforeAll(() => huiyao(['--version']), 60_000);

describe('the command line for corpora', { timeout: 60_000 }, () => {
  it('tells how it is used, and its version', async () => {
    const [help, version] = await Promise.all([huiyao(['--help']), huiyao(['-v'])]);
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const word of ['--csv', '--bom', '--no-header', '--workers', '--progress', '"id"', 'Exit code']) expect(help.out).toContain(word);
    expect(version).toEqual({
      code: 0,
      err: '',
      out: `${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}\n`,
    });
  });

  it.each([
    [['--csv', 'people'], 'persons, statements, targets, slogans'],
    [['--workers', '0'], 'from 1 to'],
    [['--workers', 'many'], 'from 1 to'],
    [['--bom'], '--csv'],
    [['--colour'], '--colour'],
  ])('refuses %j with exit code 2, says why, and prints nothing', async (args, why) => {
    const ran = await huiyao(args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(why);
  });

  it('reads JSON Lines: text, pages, and what the record says of them; its id stands first', async () => {
    const html = `<html><head><title>另一个标题</title></head><body><article>${report('沈望川').replaceAll(/.+/g, '<p>$&</p>')}</article></body></html>`;
    const input = [
      { id: 'a', text: report('沈望川'), url: 'https://news.example/1', title: '题', date: '2023-07-20T08:00:00+08:00' },
      { id: 7, html, url: 'https://news.example/2' },
      { id: 'n', text: '今天天气很好。' },
    ];
    const { code, out, err } = await huiyao([], input.map(line).join('\n'));
    const [a, page, weather, ...more] = objects(out);
    expect([code, err, more]).toEqual([0, '', []]);
    expect(out).toMatch(/^\{"id":"a","schema":1,/);
    expect(a).toMatchObject({ isMeetingReport: true, article: { title: '题', url: 'https://news.example/1', published: '2023-07-20' } });
    expect(page).toMatchObject({ id: 7, isMeetingReport: true, article: { url: 'https://news.example/2' } });
    expect([persons(a), persons(page)]).toEqual([
      ['沈望川', '顾云舟'],
      ['沈望川', '顾云舟'],
    ]);
    expect(weather).toMatchObject({ id: 'n', isMeetingReport: false });
  });

  it('answers each bad line with an error record, reads the rest, and ends with exit code 1', async () => {
    const lines = [
      '{"id": "broken',
      '[1]',
      '{"text":"没有名字"}',
      '{"id":"empty"}',
      '{"id":"day","text":"字","date":"2023年7月"}',
      '{"id":"kind","text":5}',
    ];
    const { code, out } = await huiyao(['-'], `${lines.join('\n')}\r\n\n${line({ id: 'good', text: report('沈望川') })}`);
    const answers = objects(out);
    expect(code).toBe(1);
    expect(answers.map(({ id, line: number }) => [id, number])).toEqual([
      ...[1, 2, 3].map((number) => [null, number]),
      ...['empty', 'day', 'kind', 'good'].map((id) => [id, undefined]),
    ]);
    for (const answer of answers.slice(0, 6)) expect(answer.error).toEqual(expect.stringMatching(/./));
    expect(answers[4]?.error).toBe('date is not YYYY-MM-DD');
    expect(persons(answers[6])).toEqual(['沈望川', '顾云舟']);
  });

  it('reads folders by name, whatever their files are encoded in, and says which file is missing', async () => {
    const root = folder();
    mkdirSync(join(root, 'b', 'deep'), { recursive: true });
    writeFileSync(join(root, 'c.txt'), report('沈望川'));
    writeFileSync(join(root, 'a.TXT'), gb18030Page(report('秦一鸣')));
    writeFileSync(
      join(root, 'b', 'deep', 'page.shtml'),
      gb18030Page(`<body><article>${report('楚怀民').replaceAll(/.+/g, '<p>$&</p>')}</article></body>`),
    );
    writeFileSync(join(root, 'b', 'picture.png'), 'no report');
    writeFileSync(join(root, 'd.html'), Buffer.from([0xff, 0x80, 0x80, 0xff]));
    const { code, out } = await huiyao([join(root, 'missing.txt'), root]);
    const answers = objects(out);
    expect(code).toBe(1);
    expect(answers.map(({ file }) => file)).toEqual(
      ['missing.txt', 'a.TXT', join('b', 'deep', 'page.shtml'), 'c.txt', 'd.html'].map((name) => join(root, name)),
    );
    expect(answers[0]?.error).toContain('ENOENT');
    expect(answers.slice(1, 4).map((answer) => persons(answer)?.[0])).toEqual(['秦一鸣', '楚怀民', '沈望川']);
    expect(answers[4]).toEqual({ file: join(root, 'd.html'), error: 'neither UTF-8 nor GB18030' });
    expect(out).toMatch(/^\{"file":/);
  });

  it('keeps the order of 2,000 records over several threads, slow and quick ones mixed', async () => {
    const long = `${report('沈望川')}\n${'会议指出，要坚持稳中求进工作总基调。'.repeat(300)}`;
    const input = Array.from({ length: 2000 }, (_, id) => line({ id, text: id % 50 === 0 ? long : '今天天气很好。' })).join('');
    const { code, out, err } = await huiyao(['--workers', '3', '--progress'], input);
    expect(code).toBe(0);
    expect(objects(out).map(({ id }) => id)).toEqual(Array.from({ length: 2000 }, (_, id) => id));
    expect(err).toMatch(/2,000 read, [\d.]+ a second, \d+:\d\d in all\n$/);
  });

  it.each(CSV_KINDS)('writes a table of %s that is read back', async (kind) => {
    const input = `${line({ id: '=1+1', text: report('沈望川'), title: '题,"甲"\r\n乙' })}{"id"\n`;
    const { code, out } = await huiyao(['--csv', kind, '--bom'], input);
    expect(code).toBe(1);
    expect(out.startsWith(`\u{feff}id,url,`)).toBe(true);
    const rows = parse(out, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
    expect(Object.keys(rows[0] ?? {})).toEqual(csvHeader(kind));
    // The little report passes nothing, so it has no agenda.
    expect(rows.length).toBeGreaterThan(kind === 'agenda' ? 0 : 1);
    for (const row of rows.slice(0, -1)) expect(row).toMatchObject({ id: "'=1+1", error: '' });
    expect(rows.at(-1)).toMatchObject({ id: 'line 2', error: expect.stringMatching(/JSON/) as string });
  });

  it('leaves the header out where the table goes on another', async () => {
    const { out } = await huiyao(['--csv', 'persons', '--no-header'], line({ id: 'a', text: report('沈望川') }));
    expect((parse(out) as string[][]).map((row) => row[0])).toEqual(['a', 'a']);
  });
});
