/** Cards of tooltips: the sentence in them, and how they are drawn. */
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../content/marks/list';
import type { Card } from '../../content/tooltip/card';
import { cardFor } from '../../content/tooltip/cards';
import { drawCards } from '../../content/tooltip/draw';
import { sentenceAround, shorten } from '../../content/tooltip/sentence';
import type { Slogan, Target } from '../../src/model';
import { at, SAMPLE } from './sample-reading';
import { go, source } from './tooltip-source';

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
