/** Tooltips: what they say, when they come and go, where they stand. */
import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../content/marks/list';
import { amountOf } from '../../content/tooltip/amount';
import { type Card, cardFor } from '../../content/tooltip/cards';
import { drawCards } from '../../content/tooltip/draw';
import { placeTip } from '../../content/tooltip/place';
import { sentenceAround, shorten } from '../../content/tooltip/sentence';
import { GRACE, INTENT, Timing } from '../../content/tooltip/timing';
import type { Person, Slogan, Target } from '../../src/model';
import { at, SAMPLE, SAMPLE_TEXT } from './sample-reading';

const words = (key: string, ...values: string[]) => [key, ...values].join(' ');
const source = { reading: SAMPLE, text: SAMPLE_TEXT, words, language: 'en' };
const first = <Thing>(things: readonly Thing[]): Thing => things[0] as Thing;

describe('a card', () => {
  it('tells of an official: name, posts, roles, first words, mentions', () => {
    const official = first(SAMPLE.persons);
    const card = cardFor({ class: 'official', official, span: first(official.spans) }, source);
    expect(card).toMatchObject({ class: 'official', heading: '沈望川', lines: ['市委书记'], chips: ['主持 roleChair', '讲话 roleSpeech'] });
    expect(card.quote?.lead).toBe('强调');
    expect(first(card.quote?.words ?? []).text).toMatch(/^要锚定目标不放松.*…$/);
    expect(card.note).toBe('tooltipNamedTimes 2');
  });

  it('keeps to the article’s word for a role where the reader’s is the same', () => {
    const official = first(SAMPLE.persons);
    const said = (key: string) => (key === 'roleChair' ? '主持' : key);
    expect(cardFor({ class: 'official', official, span: [0, 1] }, { ...source, words: said, language: 'zh-CN' }).chips[0]).toBe('主持');
  });

  it('says nothing of words that were not said', () => {
    const official = SAMPLE.persons[2] as Person;
    const card = cardFor({ class: 'official', official, span: first(official.spans) }, source);
    expect([card.quote, card.note]).toEqual([null, 'tooltipNamedOnce']);
  });

  it('tells of a target: kind, status, measure, amount, period', () => {
    const target = SAMPLE.targets[1] as Target;
    const card = cardFor({ class: 'target', target, span: first(target.spans) }, source);
    expect(card.chips).toEqual(['typeNumeric', 'tooltipReached']);
    expect(card.facts).toEqual([
      ['tooltipMetric', '实际利用外资'],
      ['tooltipAmount', '20,000,000 USD'],
      ['tooltipPeriod', '上半年'],
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

describe('an amount', () => {
  const target = { ...first(SAMPLE.targets), upTo: null };
  it.each([
    [{ op: '>=', value: 6, unit: '%' }, '≥ 6%'],
    [{ op: '=', value: 20_000_000, unit: 'USD' }, '20,000,000 USD'],
    [{ op: '<=', value: 0.5, unit: 'pp' }, '≤ 0.5 points'],
    [{ op: '~', value: 5, upTo: 6, unit: '%' }, '≈ 5–6%'],
    [{ op: null, value: 30, unit: null }, '30'],
    [{ op: '>', value: null, unit: '个' }, null],
  ] as const)('of %j reads %s', (part, text) => {
    expect(amountOf({ ...target, ...part } as Target, 'en', 'points')).toBe(text);
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
    ...{ class: 'official', label: hostile, heading: hostile, chips: [hostile], lines: [hostile], facts: [[hostile, hostile]] },
    ...{ quote: { lead: hostile, words: [{ text: hostile, strong: true }] }, note: hostile },
  };

  it('holds whatever it is given as words', () => {
    const box = drawCards(new Window().document as unknown as Document, [card], 'zh-Hans');
    expect(box.querySelectorAll('img, script').length).toBe(0);
    expect(box.textContent?.split(hostile).length).toBe(10);
    expect(box.lang).toBe('zh-Hans');
  });

  it('leaves out what it has nothing to say of', () => {
    const bare: Card = { ...card, chips: [], lines: [], facts: [], quote: null, note: null };
    const box = drawCards(new Window().document as unknown as Document, [bare, bare], 'zh');
    expect(box.querySelectorAll('.card').length).toBe(2);
    expect(box.querySelectorAll('.lines, .facts, .quote, .note').length).toBe(0);
  });
});

describe('the place of a tooltip', () => {
  const view = { width: 800, height: 600 };
  const tip = { width: 300, height: 200 };
  const over = (line: { top: number; height: number }, at: { top: number }, height: number) =>
    at.top < line.top + line.height && at.top + height > line.top;

  it.each([
    ['above where there is room', { left: 100, top: 400, width: 60, height: 20 }, { left: 100, top: 192, most: null }],
    ['below where there is none above', { left: 100, top: 50, width: 60, height: 20 }, { left: 100, top: 78, most: null }],
    ['inside the right edge', { left: 700, top: 400, width: 60, height: 20 }, { left: 492, top: 192, most: null }],
    ['inside the left edge', { left: -40, top: 400, width: 60, height: 20 }, { left: 8, top: 192, most: null }],
  ])('is %s', async (_what, line, place) => {
    expect(await placeTip(line, tip, view)).toEqual(place);
  });

  it('is found from the boxes that a browser gives', async () => {
    const { DOMRect } = new Window();
    expect(await placeTip(new DOMRect(100, 400, 60, 20), new DOMRect(0, 0, 300, 200), view)).toEqual({ left: 100, top: 192, most: null });
  });

  it('never covers the line, however little room there is', async () => {
    for (let top = 0; top < 580; top += 7) {
      const line = { left: 10, top, width: 60, height: 20 };
      const at = await placeTip(line, { width: 300, height: 420 }, view);
      expect([top, over(line, at, at.most ?? 420)]).toEqual([top, false]);
      expect(at.top).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('the timing of a tooltip', () => {
  const shown: string[] = [];
  let life: AbortController;
  let timing: Timing<string>;

  beforeEach(() => {
    vi.useFakeTimers();
    shown.length = 0;
    life = new AbortController();
    timing = new Timing({ open: (thing) => shown.push(thing), close: () => shown.push('-') }, (a, b) => a === b, life.signal);
  });
  afterEach(() => vi.useRealTimers());

  it('waits for intent', () => {
    timing.point('甲');
    vi.advanceTimersByTime(INTENT - 1);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(shown).toEqual(['甲']);
  });

  it('forgets a mark that the pointer only passed over', () => {
    timing.point('甲');
    vi.advanceTimersByTime(INTENT - 10);
    timing.point(null);
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual([]);
  });

  it('does not start anew while the pointer moves on one mark', () => {
    for (let moved = 0; moved < 15; moved++) {
      timing.point('甲');
      vi.advanceTimersByTime(10);
    }
    expect(shown).toEqual(['甲']);
  });

  it('forgives a pointer that slips away and comes back', () => {
    timing.open('甲');
    timing.point(null);
    vi.advanceTimersByTime(GRACE - 1);
    timing.point('甲');
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual(['甲']);
  });

  it('closes when the pointer stays away, counted from the moment it left', () => {
    timing.open('甲');
    for (let moved = 0; moved < GRACE / 50; moved++) {
      timing.point(null);
      vi.advanceTimersByTime(50);
    }
    expect(shown).toEqual(['甲', '-']);
  });

  it('stays while the pointer is on the tooltip', () => {
    timing.open('甲');
    timing.point(null);
    timing.stay();
    vi.advanceTimersByTime(5000);
    expect(shown).toEqual(['甲']);
  });

  it('passes from one mark to another', () => {
    timing.open('甲');
    timing.point(null);
    timing.point('乙');
    vi.advanceTimersByTime(INTENT);
    expect(shown).toEqual(['甲', '乙']);
  });

  it('ends with its life', () => {
    timing.open('甲');
    timing.point('乙');
    life.abort();
    vi.advanceTimersByTime(5000);
    expect(shown).toEqual(['甲', '-']);
  });
});

describe('cards of one place', () => {
  it('come one under another', () => {
    const marks: Mark[] = [
      { class: 'target', target: SAMPLE.targets[2] as Target, span: at('双过半') },
      { class: 'slogan', slogan: SAMPLE.slogans[1] as Slogan, span: at('三比两看') },
    ];
    const cards = marks.map((mark) => cardFor(mark, source));
    const box = drawCards(new Window().document as unknown as Document, cards, 'zh');
    expect([...box.querySelectorAll('.card')].map((card) => card.className)).toEqual(['card target', 'card slogan']);
  });
});
