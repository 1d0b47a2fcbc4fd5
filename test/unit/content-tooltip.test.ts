/** Tooltips: what they say, and how it is drawn. */
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../content/marks/list';
import type { Card } from '../../content/tooltip/card';
import { cardFor } from '../../content/tooltip/cards';
import { drawCards } from '../../content/tooltip/draw';
import { sentenceAround, shorten } from '../../content/tooltip/sentence';
import type { Person, Slogan, Span, Target } from '../../src/model';
import { at, SAMPLE, SAMPLE_TEXT } from './sample-reading';

const words = (key: string, ...values: string[]) => [key, ...values].join(' ');
const source = { reading: SAMPLE, text: SAMPLE_TEXT, words, language: 'en', explained: null };
const go = () => undefined;
const first = <Thing>(things: readonly Thing[]): Thing => things[0] as Thing;

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

describe('a card with what the background told', () => {
  const posts = { 市委书记: { resolved: '中共云岭市委书记', english: 'Secretary of the CPC Yunling Municipal Committee' } };
  const meant = {
    ...{ id: 'wenzhong', lang: 'en' as const, meaning: 'Seek progress while keeping stability.' },
    english: 'seeking progress while maintaining stability',
    since: '2011',
  };
  const told = { ...source, explained: { region: null, posts, slogans: { wenzhong: meant } } };
  const slogan = { ...(SAMPLE.slogans[2] as Slogan), glossaryId: 'wenzhong' };

  it('has a post in full, marked as inferred, and in English', () => {
    const official = first(SAMPLE.persons);
    const [line] = cardFor({ class: 'official', official, span: [0, 1] }, told).lines;
    expect(line).toEqual({
      text: '市委书记',
      resolved: { text: '中共云岭市委书记', remark: 'factInferred' },
      english: posts.市委书记.english,
    });
  });

  it('does not repeat a post that is written in full already', () => {
    const official = { ...first(SAMPLE.persons), titles: ['云岭市市长', '市长'] };
    const whole = { ...told.explained, posts: { 云岭市市长: { resolved: '云岭市市长', english: null } } };
    const { lines } = cardFor({ class: 'official', official, span: [0, 1] }, { ...told, explained: whole });
    expect(lines).toEqual(['云岭市市长', '市长'].map((text) => ({ text, resolved: null, english: null })));
  });

  it('has what a slogan means, its official English and since when, each in its language', () => {
    const card = cardFor({ class: 'slogan', slogan, span: first(slogan.spans) }, told);
    expect(card.meaning).toEqual({ text: meant.meaning, lang: 'en' });
    expect(card.facts).toEqual([
      ['tooltipEnglish', { text: meant.english, lang: 'en' }],
      ['tooltipSince', '2011'],
    ]);
    const box = drawCards(new Window().document as unknown as Document, [card], 'zh-Hans', go);
    expect([...box.querySelectorAll('[lang]')].map((each) => each.textContent)).toEqual([meant.meaning, meant.english]);
    const inChinese = { ...told.explained, slogans: { wenzhong: { ...meant, lang: 'zh-Hans' as const } } };
    const chinese = cardFor({ class: 'slogan', slogan, span: first(slogan.spans) }, { ...told, explained: inChinese });
    expect(chinese.meaning?.lang).toBe('zh-Hans');
  });

  it('says nothing of slogans and posts that it knows nothing of, whatever they are called', () => {
    const odd = { ...slogan, glossaryId: 'constructor' };
    expect(cardFor({ class: 'slogan', slogan: odd, span: first(slogan.spans) }, told)).toMatchObject({ meaning: null, facts: [] });
    const official = { ...first(SAMPLE.persons), titles: ['toString'] };
    expect(cardFor({ class: 'official', official, span: [0, 1] }, told).lines[0]).toMatchObject({ resolved: null, english: null });
  });
});

describe('a sentence', () => {
  it('is cut on either side where it is long, never inside the words that are meant', () => {
    const long = `${'前'.repeat(100)}目标${'后'.repeat(100)}`;
    const text = sentenceAround(long, [100, 102])
      .map((part) => part.text)
      .join('');
    expect(text).toMatch(/^…前{60}目标后{60}…$/);
  });

  it('ends at the end of a line and of the text', () => {
    expect(sentenceAround('甲\n乙目标丙\n丁', [3, 5]).map((part) => part.text)).toEqual(['乙', '目标', '丙']);
    expect(sentenceAround('目标', [0, 2]).map((part) => part.text)).toEqual(['目标']);
  });

  it('is shortened by characters, not by halves of them', () => {
    expect(shorten('𠮷𠮷𠮷', 2)).toBe('𠮷𠮷…');
    expect(shorten('目标', 2)).toBe('目标');
  });
});

describe('a drawn card', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const card: Card = {
    ...{ class: 'official', label: hostile, heading: hostile, chips: [hostile], facts: [[hostile, hostile]] },
    said: { label: hostile, points: [{ text: hostile, cue: hostile, span: [0, 1] }], more: hostile },
    ...{ lines: [{ text: hostile, resolved: { text: hostile, remark: hostile }, english: hostile }] },
    meaning: { text: hostile, lang: 'en' },
    doubt: hostile,
    ...{ quote: { lead: hostile, words: [{ text: hostile, strong: true }] } },
    places: {
      note: hostile,
      next: hostile,
      at: 0,
      spans: [
        [0, 1],
        [2, 3],
      ],
    },
  };

  it('holds whatever it is given as words', () => {
    const box = drawCards(new Window().document as unknown as Document, [card], 'zh-Hans', go);
    expect(box.querySelectorAll('img, script').length).toBe(0);
    expect(box.textContent?.split(hostile).length).toBe(20);
    expect(box.lang).toBe('zh-Hans');
  });

  it('leaves out what it has nothing to say of', () => {
    const bare: Card = { ...card, chips: [], lines: [], meaning: null, facts: [], said: null, doubt: null, quote: null, places: null };
    const box = drawCards(new Window().document as unknown as Document, [bare, bare], 'zh', go);
    expect(box.querySelectorAll('.card').length).toBe(2);
    expect(box.querySelectorAll('.lines, .meaning, .facts, .said, .doubt, .quote, .note').length).toBe(0);
  });
});

describe('cards of one place', () => {
  it('come one under another', () => {
    const marks: Mark[] = [
      { class: 'target', target: SAMPLE.targets[2] as Target, span: at('双过半') },
      { class: 'slogan', slogan: SAMPLE.slogans[1] as Slogan, span: at('三比两看') },
    ];
    const cards = marks.map((mark) => cardFor(mark, source));
    const box = drawCards(new Window().document as unknown as Document, cards, 'zh', go);
    expect([...box.querySelectorAll('.card')].map((card) => card.className)).toEqual(['card target', 'card slogan']);
  });
});
