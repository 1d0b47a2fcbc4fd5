/** Cards of tooltips: what they say. */
import { describe, expect, it } from 'vitest';
import { cardFor } from '../../content/tooltip/cards';
import type { Person, Slogan, Span, Target } from '../../src/model';
import { SAMPLE, SAMPLE_TEXT } from './sample-reading';
import { first, source } from './tooltip-source';

describe('a card', () => {
  it('tells of an official: name, posts, roles, first words, mentions', () => {
    const official = first(SAMPLE.persons);
    const card = cardFor({ class: 'official', official, span: first(official.spans) }, source);
    expect(card).toMatchObject({
      class: 'official',
      heading: '沈望川',
      lines: [{ text: '市委书记', resolved: null, english: null }],
      chips: ['主持 roleChair', '讲话 roleSpeech'],
    });
    expect(card.facts).toEqual([['tooltipOrder', 'tooltipOrderOf 1st 4']]);
    expect(card.places).toMatchObject({ note: 'tooltipNamedTimes 2', spans: official.spans, at: 0 });
  });

  it('tells of what an official said, point by point, each with its place in the text', () => {
    const official = first(SAMPLE.persons);
    const { said } = cardFor({ class: 'official', official, span: first(official.spans) }, source);
    expect(said?.points.map(({ cue }) => cue)).toEqual(['强调', null, null]);
    expect(said?.points.map(({ span }) => SAMPLE_TEXT.slice(...span).slice(0, 4))).toEqual(['要锚定目', '一是抓项', '二是抓招']);
    expect(first(said?.points ?? []).text).toMatch(/^要锚定目标不放松/);
    expect(said?.more).toBe('tooltipMore 2');
  });

  it.each([
    ['en', 'tooltipOrderOf 2nd 4'],
    ['zh-CN', 'tooltipOrderOf 2 4'],
  ])('counts the officials in the order of the report, in %s', (language, words) => {
    const official = SAMPLE.persons[1] as Person;
    const card = cardFor({ class: 'official', official, span: first(official.spans) }, { ...source, language });
    expect(card.facts).toEqual([['tooltipOrder', words]]);
  });

  it('says of an uncertain finding how uncertain it is, and why; of a sure one nothing', () => {
    const official = { ...first(SAMPLE.persons), confidence: 0.72 };
    const mark = { class: 'official', official, span: first(official.spans) } as const;
    expect(cardFor(mark, source).doubt).toBe('doubtUncertain: doubtRule 72%');
    const article = { ...SAMPLE.article, damage: ['lost-bytes' as const] };
    expect(cardFor(mark, { ...source, reading: { ...SAMPLE, article } }).doubt).toBe('doubtUncertain: doubtRule 72%, doubtDamaged');
    expect(cardFor({ ...mark, official: first(SAMPLE.persons) }, source).doubt).toBeNull();
  });

  it('writes posts as a page in Traditional characters does, without readings put in; not in doubt, nor elsewhere', () => {
    const text = '市委書(shū)記、市長(cháng )郎月川，縣長';
    const spans = ['市委書(shū)記', '市長(cháng )', '縣長'].map((each): Span => [text.indexOf(each), text.indexOf(each) + each.length]);
    const official: Person = { ...first(SAMPLE.persons), titles: ['市长', '市委书记', '县长', '区委书记', '市委常委'], titleSpans: spans };
    const lines = (script: 'hans' | 'hant') => {
      const reading = { ...SAMPLE, article: { ...SAMPLE.article, script } };
      return cardFor({ class: 'official', official, span: [0, 2] }, { ...source, text, reading }).lines.map((line) => line.text);
    };
    expect(lines('hant')).toEqual(['市長', '市委書記', '縣長', '区委书记', '市委常委']);
    expect(lines('hans')).toEqual(official.titles);
  });

  it('has what was said in the characters of a page in Traditional ones', () => {
    const text = '簡明達強調，要牢固樹(shù)立“項(xiàng)目為王”理念。';
    const span: Span = [text.indexOf('要'), text.length - 1];
    const said = { ...first(SAMPLE.statements), speaker: '沈望川', content: '要牢固树立“项目为王”理念', span };
    const reading = { ...SAMPLE, statements: [said], article: { ...SAMPLE.article, script: 'hant' as const } };
    const card = cardFor({ class: 'official', official: first(SAMPLE.persons), span: [0, 3] }, { ...source, text, reading });
    expect(card.said?.points).toEqual([{ text: '要牢固樹立“項目為王”理念', cue: said.cue, span }]);
    const other = { ...reading, statements: [{ ...said, content: '要牢固树立理念' }] };
    const unlike = cardFor({ class: 'official', official: first(SAMPLE.persons), span: [0, 3] }, { ...source, text, reading: other });
    expect(unlike.said?.points[0]?.text).toBe('要牢固树立理念');
  });

  it('knows which of the places is meant', () => {
    const official = first(SAMPLE.persons);
    expect(cardFor({ class: 'official', official, span: official.spans[1] as Span }, source).places?.at).toBe(1);
  });

  it('keeps to the article’s word for a role where the reader’s is the same', () => {
    const official = first(SAMPLE.persons);
    const said = (key: string) => (key === 'roleChair' ? '主持' : key);
    expect(cardFor({ class: 'official', official, span: [0, 1] }, { ...source, words: said, language: 'zh-CN' }).chips[0]).toBe('主持');
  });

  it('says nothing of words that were not said', () => {
    const official = SAMPLE.persons[2] as Person;
    const card = cardFor({ class: 'official', official, span: first(official.spans) }, source);
    expect([card.said, card.places?.note]).toEqual([null, 'tooltipNamedOnce']);
  });

  it('tells of a target: kind, status, measure, amount, period', () => {
    const target = SAMPLE.targets[1] as Target;
    const card = cardFor({ class: 'target', target, span: first(target.spans) }, source);
    expect(card.chips).toEqual(['typeNumeric', 'tooltipReached']);
    expect(card.facts).toEqual([
      ['tooltipMetric', '实际利用外资'],
      ['tooltipAmount', '20 million USD'],
      ['tooltipPeriod', '上半年'],
      ['tooltipBy', '沈望川 · 强调'],
    ]);
  });

  it('tells of a slogan: kind and sentence, with its words stressed', () => {
    const slogan = first(SAMPLE.slogans) as Slogan;
    const card = cardFor({ class: 'slogan', slogan, span: first(slogan.spans) }, source);
    expect(card.chips).toEqual(['typeQuoted']);
    expect(card.quote?.words.map((part) => part.text).join('')).toBe('要牢固树立“一线工作法”。');
    expect(card.quote?.words.filter((part) => part.strong).map((part) => part.text)).toEqual(['一线工作法']);
  });
});
