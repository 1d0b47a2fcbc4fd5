/** Each kind of damage: undone where that is certain, told where it is not, and no character guessed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SURNAME_CHARACTERS } from '../../src/lexicon';
import { read } from '../../src/index';
import { damageOf } from '../../src/text/damage';
import { normalise } from '../../src/text/normalise';

const unescaped = (text: string): string => text.replaceAll('\\n', '\n');

const lines = readFileSync(new URL('data/damage.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string, string]);

describe('damage', () => {
  it.each(lines)('%s', (_what, page, clean, kinds) => {
    const text = unescaped(page);
    expect(normalise(text, SURNAME_CHARACTERS).text.trim()).toBe(unescaped(clean));
    expect(damageOf(text).join(' ')).toBe(kinds);
  });

  it('has every kind that a reading may tell, but for a page that is one line', () => {
    const schema = JSON.parse(readFileSync(new URL('../../schema/reading.schema.json', import.meta.url), 'utf8')) as unknown;
    const told = /"damage":.*?"enum":\[(.*?)\]/.exec(JSON.stringify(schema))?.[1]?.replaceAll('"', '').split(',');
    const shown = new Set(lines.flatMap(([, , , kinds]) => (kinds ? kinds.split(' ') : [])));
    expect([...shown, 'one-line'].sort()).toEqual(told?.sort());
    expect(damageOf('会议强调，要抓好落实。'.repeat(40))).toEqual(['one-line']);
  });

  it('makes the facts of a page less sure', () => {
    const sentence = '市委书记陈守一主持会议并讲话。';
    const sure = read({ text: sentence }, { force: true });
    const less = read({ text: `${sentence}会议强�，要抓好落实。` }, { force: true });
    if (!sure.isMeetingReport || !less.isMeetingReport) throw new Error('a forced reading is always a report');
    expect(less.article.damage).toEqual(['lost-bytes']);
    expect(less.persons[0]?.confidence).toBeLessThan(sure.persons[0]?.confidence ?? 0);
  });
});
