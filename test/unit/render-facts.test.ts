import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/model';
import { amountOf, dateWord } from '../../src/render/amounts';
import { credits, otherWriting, speakers } from '../../src/render/people';
import { labelsOf } from './render-labels';
import { SAMPLE } from './sample-reading';

const [first] = SAMPLE.targets;
const amount = (part: Partial<Target>, language: 'en' | 'zh_CN' | 'zh_TW' = 'en') =>
  amountOf({ ...(first as Target), op: '=', upTo: null, ...part }, labelsOf(language));

describe('amounts', () => {
  it.each([
    [{ value: 20_000_000, unit: 'USD' }, '20 million USD'],
    [{ value: 108_640_000_000, unit: 'CNY' }, '108.64 billion CNY'],
    [{ value: 999_999, upTo: 1_234_567, unit: '人' }, '999,999–1.234567 million 人'],
    [{ value: -2_500_000, unit: null }, '-2.5 million'],
    [{ value: 6, unit: '%', op: '>=' }, '≥ 6%'],
    [{ value: 5, upTo: 6.5, unit: '%' }, '5–6.5%'],
    [{ value: 1.2, unit: 'pp', op: '~' }, '≈ 1.2 percentage points'],
    [{ value: 3, unit: null, op: '<' }, '< 3'],
    [{ value: null, unit: '个' }, null],
  ] as const)('%o', (part, expected) => {
    expect(amount(part)).toBe(expected);
  });

  it('name currencies and percentage points in Chinese', () => {
    expect(amount({ value: 20_000_000, unit: 'USD' }, 'zh_CN')).toBe('2000万美元');
    expect(amount({ value: 108_640_000_000, unit: 'CNY' }, 'zh_CN')).toBe('1086.4亿元');
    expect(amount({ value: 1_200_000_000_000, unit: 'CNY' }, 'zh_TW')).toBe('1.2兆元');
    expect(amount({ value: 6.9, unit: '天' }, 'zh_CN')).toBe('6.9天');
    expect(amount({ value: 1.2, unit: 'pp' }, 'zh_CN')).toBe('1.2个百分点');
    expect(amount({ value: 1.2, unit: 'pp' }, 'zh_TW')).toBe('1.2個百分點');
  });

  it('leave a unit that is no currency as it is', () => {
    expect(amount({ value: 2, unit: 'constructor' })).toBe('2 constructor');
    expect(amount({ value: 2, unit: 'ZZZ' }, 'zh_CN')).toBe('2 ZZZ');
  });
});

describe('dates', () => {
  it('are written the way of the language', () => {
    expect(dateWord('2022-05-30', labelsOf('en'))).toBe('30 May 2022');
    expect(dateWord('2022-05-30', labelsOf('zh_CN'))).toBe('2022年5月30日');
  });

  it('stay as they are when they are none', () => {
    expect(dateWord('last week', labelsOf('en'))).toBe('last week');
  });
});

describe('people', () => {
  it('speak in the order of the article, the host among them', () => {
    expect(speakers(SAMPLE).map(({ name }) => name)).toEqual(['沈望川', '顾云舟']);
  });

  it('show the writing of the page where its characters differ', () => {
    const [person] = SAMPLE.persons;
    if (!person) throw new Error('the sample has no persons');
    expect(otherWriting({ ...person, name: '沈望', surface: '沈 望' })).toBeNull();
    expect(otherWriting({ ...person, name: '杨博', surface: '楊 博' })).toBe('楊博');
    expect(otherWriting({ ...person, name: '杨博', surface: '楊(yáng)博' })).toBeNull();
  });

  it('stand among the credits by their office', () => {
    expect([...credits(SAMPLE)].map(([office, people]) => [office, people.map(({ name }) => name)])).toEqual([
      ['记者', ['方小舟']],
      ['编辑', ['叶知秋']],
    ]);
  });
});
