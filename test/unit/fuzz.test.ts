/** A short run of what `npm run fuzz` does for hours; `HUIYAO_RUNS` makes it longer. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../fuzz/kinds';
import { articleFaults, readingFaults } from '../fuzz/reader-claims';
import { read } from '../../src/index';
import type { MeetingReading, Person } from '../../src/model';

const RUNS = Number(process.env['HUIYAO_RUNS'] ?? 1500);
/** Chance begins at one place: a find of a long run gets a test of its own, and no run fails by luck. */
const SEED = 7;

describe('random input', () => {
  it.each(KINDS.map((kind) => [kind.what, kind] as const))('of %s leads to nothing that cannot be', { timeout: 120_000 }, (_what, kind) => {
    expect(kind.try(Math.ceil((RUNS * kind.share) / 100), SEED)).toBeNull();
  });
});

describe('what long runs found', () => {
  it.each([
    ['a day of publication that is none', { text: '昨日，云岭市召开全市经济工作会议，市委书记陈明主持会议。', published: '市委书记' }],
    ['names without marks up to the edge of credits', { text: `${'市委书记'.repeat(20)}王平欧阳修文：${'：'.repeat(40)}` }],
    [
      'a rank that goes on in a list of other articles',
      { text: `${'买买提·艾力'.repeat(16)}位居全省第一、相关阅读第十二次全体会议${'市委书记'.repeat(9)}` },
    ],
    ['a name known before across the edge of credits', { text: `欧阳修文出席${'市委书记'.repeat(27)}欧阳修文：市委书记` }],
  ])('%s', (_what, article) => {
    expect(articleFaults(article)).toEqual([]);
  });
});

describe('what is checked of a reading', () => {
  const text = '云岭市召开全市经济工作会议\n7月18日，市委书记陈明主持会议并讲话。';
  const reading = read({ text }, { force: true }) as MeetingReading;
  const [chen] = reading.persons;
  const withSpans = (spans: Person['spans']): MeetingReading => ({ ...reading, persons: [{ ...(chen as Person), spans }] });

  it.each([
    ['outside the text', [[text.length, text.length + 2]], /outside/],
    ['over two lines', [[10, 20]], /no block/],
    ['empty', [[3, 3]], /outside/],
    [
      'out of order',
      [
        [20, 22],
        [16, 18],
      ],
      /behind/,
    ],
  ] as const)('finds spans %s', (_what, spans, fault) => {
    expect(readingFaults(text, withSpans(spans)).join()).toMatch(fault);
  });

  it('is content with the reading itself', () => {
    expect(chen?.name).toBe('陈明');
    expect(readingFaults(text, reading)).toEqual([]);
  });
});
