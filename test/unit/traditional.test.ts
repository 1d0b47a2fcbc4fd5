/** Readers of Traditional characters get explanations in theirs: nothing of ours is left in Simplified ones, and no word is replaced. */
import { readdirSync, readFileSync } from 'node:fs';
import { ConverterFactory } from 'opencc-js/core';
import STCharacters from 'opencc-js/dict/STCharacters';
import TWVariants from 'opencc-js/dict/TWVariants';
import { describe, expect, it } from 'vitest';
import { cluesOf } from '../../src/clues';
import { explanationsOf } from '../../src/explanations';
import { glossary } from '../../src/glossary';
import { read } from '../../src/index';
import { traditional } from '../../src/text/opencc';
import { phrasesOf } from '../tools/own-dictionary.mjs';

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const TEXTS = ['lexicon', 'places'].flatMap((folder) =>
  readdirSync(`src/${folder}`)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => readFileSync(`src/${folder}/${name}`, 'utf8')),
);

/** What is converted: meanings and occasions of the glossary, and posts in full. */
const OURS = [
  ...lines('src/lexicon/slogans.tsv').flatMap(([, , , , , zh = '', , , , occasion = '']) => [zh, occasion]),
  ...lines('test/unit/data/placed-posts.tsv').flat(),
];

describe('explanations in Traditional characters', () => {
  it('are the same with the dictionary that is shipped as with the whole one', () => {
    const shipped = ConverterFactory([[STCharacters, phrasesOf(TEXTS.join('\n'))], [TWVariants]]);
    const different = OURS.filter((words) => shipped(words) !== traditional(words));
    expect(OURS.length).toBeGreaterThan(1000);
    expect(different).toEqual([]);
  });

  it.each([
    ['要求发展和安全两件事一起谋划、一起推进。', '要求發展和安全兩件事一起謀劃、一起推進。'],
    ['中共台州市委书记', '中共台州市委書記'],
    ['七里河区人民政府', '七里河區人民政府'],
    ['干部后勤', '幹部後勤'],
    ['制造业', '製造業'],
  ])('%s is %s', (simplified, words) => expect(traditional(simplified)).toBe(words));

  it('keep the number of characters: no word is replaced by another', () => {
    expect(OURS.filter((words) => [...traditional(words)].length !== [...words].length)).toEqual([]);
  });

  it('are given to those who read them, and to nobody else', () => {
    const text =
      '鄂州市召开全市安全生产工作会议\n7月18日，鄂州市召开全市安全生产工作会议。市委书记沈望川主持会议并讲话。\n沈望川强调，要坚持“两个毫不动摇”，统筹发展和安全。';
    const reading = read({ text });
    if (!reading.isMeetingReport) throw new Error('the sample is a report');
    const told = (language: string) => {
      const { region, posts, slogans } = explanationsOf(cluesOf(reading, text), language);
      const { lang, meaning, since } = slogans['liangge-haobu-dongyao'] ?? {};
      return [region?.name, posts.市委书记?.resolved, posts.市委书记?.english, lang, meaning, since];
    };
    const entry = glossary('liangge-haobu-dongyao');
    const english = 'Secretary of the CPC Ezhou Municipal Committee';
    const hant = ['湖北省鄂州市', '中共鄂州市委書記', english, 'zh-Hant', traditional(entry?.zh ?? ''), '2002 · 黨的十六大'];
    expect(told('zh-TW')).toEqual(hant);
    expect(told('zh-HK')).toEqual(hant);
    expect(told('zh-CN')).toEqual(['湖北省鄂州市', '中共鄂州市委书记', english, 'zh-Hans', entry?.zh, '2002 · 党的十六大']);
    expect(told('zh')).toEqual(told('zh-CN'));
    expect(told('en')).toEqual(['湖北省鄂州市', '中共鄂州市委书记', english, 'en', entry?.en, '2002']);
  });
});
