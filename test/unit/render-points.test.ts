import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsOf } from '../../src/render/points';

const texts = (content: string) => pointsOf(content).map(({ text }) => text);

describe('points of a statement', () => {
  it.each([
    ['要抓项目。要抓招商。', ['要抓项目。', '要抓招商。']],
    ['要抓项目;要抓招商;各部门要配合。', ['要抓项目;', '要抓招商;', '各部门要配合。']],
    ['抓项目;抓招商。', ['抓项目;抓招商。']],
    ['抓三件事:一是抓项目,二是抓招商,三是抓作风。要快。', ['抓三件事:', '一是抓项目,', '二是抓招商,', '三是抓作风。', '要快。']],
    ['一要快。不能等。二要稳。不能乱。', ['一要快。不能等。', '二要稳。不能乱。']],
    ['第一,要快;要准。第二,要稳。', ['第一,要快;要准。', '第二,要稳。']],
    ['(一)抓项目。(二)抓招商。', ['(一)抓项目。', '(二)抓招商。']],
    ['一是抓项目,二是抓招商。再讲两点,一是快,二是准。', ['一是抓项目,', '二是抓招商。', '再讲两点,', '一是快,', '二是准。']],
    ['一是一,要实事求是。', ['一是一,要实事求是。']],
    ['01、要抓项目;02、聚焦主线;03、守住底线。', ['01、要抓项目;', '02、聚焦主线;', '03、守住底线。']],
    ['增长1.5个百分点;2.5个百分点也好。', ['增长1.5个百分点;2.5个百分点也好。']],
    ['落实“快一点。准一点;要狠一点。”的要求。要快。', ['落实“快一点。准一点;要狠一点。”的要求。', '要快。']],
    ['他说:“要快。”要准。', ['他说:“要快。”', '要准。']],
    ['要“快。要准。', ['要“快。', '要准。']],
    ['', []],
    [' 要快。\n要准。 ', ['要快。', '要准。']],
  ])('%s', (content, expected) => {
    expect(texts(content)).toEqual(expected);
  });

  it('cuts full-width and half-width punctuation alike', () => {
    const half = '抓三件事:一是快,二是准;要狠。';
    const full = half.replace(/[:,;]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
    expect(texts(full).map((text) => text.length)).toEqual(texts(half).map((text) => text.length));
  });

  it('keeps every word in its place, whatever the text', () => {
    const piece = fc.constantFrom('一是', '二是', '三要', '要', '快', '。', ';', ',', '“', '”', '(', ')', '\n', ' ', '第一,', '第二,');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const content = pieces.join('');
        const points = pointsOf(content);
        for (const { text, start, end } of points) expect(content.slice(start, end)).toBe(text);
        expect(points.map(({ text }) => text.replace(/\s/gu, '')).join('')).toBe(content.replace(/\s/gu, ''));
      }),
      { numRuns: 500 },
    );
  });
});
