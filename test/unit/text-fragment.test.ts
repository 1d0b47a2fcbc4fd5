/** Links to sentences: what they quote stands on the page, once, and begins and ends with a whole word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/model';
import { sentenceLink, sentenceOf, textDirective } from '../../src/render/text-fragment';
import { at, SAMPLE, SAMPLE_TEXT } from './sample-reading';

const URL_OF = 'https://news.example/1.html';

/** The parts of a directive, decoded. */
function partsOf(directive: string) {
  const parts = directive.replace(/^text=/u, '').split(',');
  const before = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const after = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start = '', end] = parts.map(decodeURIComponent);
  return { start, end, before: before && decodeURIComponent(before), after: after && decodeURIComponent(after) };
}

const words = (span: Span, text = SAMPLE_TEXT) => text.slice(...span);

describe('the sentence of a fact', () => {
  it('is the one in which it begins', () => {
    expect(words(sentenceOf(SAMPLE_TEXT, at('秦一鸣')))).toBe(
      '市委书记沈望川主持会议并讲话，市委副书记、市长顾云舟部署工作，市领导秦一鸣、楚怀民出席。',
    );
    expect(words(sentenceOf(SAMPLE_TEXT, [0, 3]))).toBe('云岭市召开三季度经济运行调度会');
    expect(words(sentenceOf(SAMPLE_TEXT, at('要牢固树立')))).toBe('要牢固树立“一线工作法”。');
  });
});

describe('a link to it', () => {
  it('quotes a short sentence whole and of a long one both ends', () => {
    expect(partsOf(textDirective(SAMPLE_TEXT, sentenceOf(SAMPLE_TEXT, at('一线工作法'))))).toMatchObject({
      start: '要牢固树立“一线工作法”。',
      end: undefined,
    });
    const long = partsOf(textDirective(SAMPLE_TEXT, sentenceOf(SAMPLE_TEXT, at('秦一鸣'))));
    expect(long.start).toBe('市委书记沈望川主持会议并讲话');
    expect(long.end?.endsWith('楚怀民出席。')).toBe(true);
  });

  it('says what stands around it where the same words stand twice', () => {
    const text = '甲市会议\n会议强调，要抓落实。\n乙市会议\n会议强调，要抓落实。\n尾声。';
    const second: Span = [text.lastIndexOf('会议强调'), text.lastIndexOf('会议强调') + 4];
    expect(partsOf(textDirective(text, sentenceOf(text, second)))).toEqual({
      start: '会议强调，要抓落实。',
      end: undefined,
      before: '乙市会议',
      after: '尾声',
    });
  });

  it('keeps the page’s address and its own fragment, and is none for what is no page', () => {
    const link = (url: string | null) => sentenceLink(url, SAMPLE_TEXT, at('一线工作法'));
    expect(link(URL_OF)).toMatch(/^https:\/\/news\.example\/1\.html#:~:text=%/u);
    expect(link(`${URL_OF}#/a`)).toMatch(/1\.html#\/a:~:text=%/u);
    expect(link(`${URL_OF}#a:~:text=b`)).toMatch(/1\.html#a:~:text=%E8/u);
    expect([link(null), link('javascript:alert(1)'), link('file:///a')]).toEqual([null, null, null]);
  });

  it('holds nothing that means something in a directive', () => {
    const text = '增长3-5%，其中A-B线、c&d，e=f，“g#h”。';
    const directive = textDirective(text, [0, text.length]);
    expect(directive.slice('text='.length)).toMatch(/^[\w%.!~*'()]+$/u);
    expect(partsOf(directive).start).toBe(text);
  });

  it('quotes words of the page for every fact of the sample', () => {
    for (const [from, to] of [...SAMPLE.targets, ...SAMPLE.slogans, ...SAMPLE.persons].flatMap(({ spans }) => spans)) {
      const sentence = sentenceOf(SAMPLE_TEXT, [from, to]);
      expect(sentence[0] <= from && sentence[1] >= to).toBe(true);
      const { start, end = start, before = '' } = partsOf(textDirective(SAMPLE_TEXT, sentence));
      expect(words(sentence).startsWith(start) && words(sentence).endsWith(end)).toBe(true);
      expect(SAMPLE_TEXT).toContain(before);
    }
  });

  it('comes of any text, and never fails', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('会', '议', '，', '。', '\n', ' ', '-', '\ud800', '“') }),
        fc.nat(60),
        fc.nat(20),
        (text, from, length) => {
          const start = Math.min(from, text.length);
          const link = sentenceLink(URL_OF, text, [start, Math.min(start + length, text.length)]);
          expect(link === null || URL.canParse(link)).toBe(true);
        },
      ),
    );
  });
});
