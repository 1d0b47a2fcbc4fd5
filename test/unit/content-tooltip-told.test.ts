/** Cards of tooltips: what they say when the background has told its part. */
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { cardFor } from '../../content/tooltip/cards';
import { drawCards } from '../../content/tooltip/draw';
import type { Slogan } from '../../src/model';
import { SAMPLE } from './sample-reading';
import { first, go, source } from './tooltip-source';

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
