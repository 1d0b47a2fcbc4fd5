import { ConverterFactory } from 'opencc-js/core';
import phrases from 'opencc-js/dict/TSPhrases';
/** The word lists as they go into pages: packed, and the same words again when they are unpacked. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import characters from 'opencc-js/dict/TSCharacters';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { plain } from '../../src/extract/slogans';
import { glossary } from '../../src/glossary';
import { SLOGAN_FORMS } from '../../src/lexicon/slogans';
import { neededCharacters, neededPhrases, packPairs, unpackPairs, writePageDictionary } from '../tools/page-dictionary.mjs';
import { codeFor, pack, trimmed, unpacker, writePageWords } from '../tools/page-words.mjs';

const LISTS = 'src/lexicon';
const names = readdirSync(LISTS).filter((name) => name.endsWith('.tsv'));
const folder = mkdtempSync(join(tmpdir(), 'words-'));
afterAll(() => rmSync(folder, { recursive: true }));
writePageWords(LISTS, folder);
writePageDictionary('src', folder);
const built = async (name: string): Promise<string> =>
  ((await import(/* @vite-ignore */ join(folder, name))) as { default: string }).default;

/** The forms of the glossary as a page knows them. */
async function packedForms(): Promise<typeof SLOGAN_FORMS> {
  const list = await built('slogans.tsv.js');
  vi.resetModules();
  vi.doMock('../../src/lexicon/slogans.tsv?raw', () => ({ default: list }));
  const module = await import('../../src/lexicon/slogans');
  vi.doUnmock('../../src/lexicon/slogans.tsv?raw');
  vi.resetModules();
  return module.SLOGAN_FORMS;
}

describe('packed word lists', () => {
  it.each(names)('give %s back', async (name) => {
    expect(await built(`${name}.js`)).toBe(trimmed(name, readFileSync(join(LISTS, name), 'utf8')));
  });

  it('are ASCII', () => {
    for (const name of readdirSync(folder).filter((file) => file !== 'phrases.js'))
      expect([name, /^[\0-\x7f]*$/.test(readFileSync(join(folder, name), 'utf8'))]).toEqual([name, true]);
  });

  it('hold of the glossary its forms, and what is not as with most; and no remark of any list', () => {
    const rows = ['# 说明', 'id\tforms\tcategory\tkind\tunquoted\tzh', '', 'a\t甲|乙\tx\tcanon\t1\t解释', 'b\t三甲\tx\tnumbered\t0\t解释'];
    expect(trimmed('slogans.tsv', rows.join('\n'))).toBe('forms\n甲|乙\n三甲\tnumbered\t0');
    expect(trimmed('posts.tsv', '# 说明\n书记\tx\ty')).toBe('书记\tx\ty');
  });

  it('name every formulation by its row, by which the glossary knows it', async () => {
    const known = await packedForms();
    const lines = readFileSync(join(LISTS, 'slogans.tsv'), 'utf8').trimEnd().split('\n').slice(1);
    const rows = lines.map((line) => line.split('\t'));
    expect(rows.length).toBeGreaterThan(600);
    for (const [id = '', forms = ''] of rows) {
      for (const form of forms.split('|').map(plain)) {
        const [own, packed] = [SLOGAN_FORMS.get(form), known.get(form)];
        expect(packed?.id).toMatch(/^\.[0-9a-z]+$/);
        expect({ ...packed, id: glossary(packed?.id ?? '') }).toEqual({ ...own, id: glossary(own?.id ?? '') });
      }
      expect(glossary(id)).not.toBeNull();
    }
    expect([glossary('.zzz'), glossary('.'), glossary('.-1')]).toEqual([null, null, null]);
  });

  it('come back for any text', () => {
    const text = fc.array(fc.constantFrom(...'会议王经济\t\nab1|-、𠮷'), { maxLength: 60 }).map((units) => units.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        const code = codeFor(texts);
        const unpack = unpacker(code.singles, code.table, code.leads, code.letters);
        expect(texts.map((each) => unpack(pack(each, code)))).toEqual(texts);
      }),
    );
  });
});

describe('the packed dictionary', () => {
  const sorted = (dictionary: string) => dictionary.split('|').sort();

  it('holds pairs of the whole one, and every one that leads to a word of the reader', async () => {
    const pairs = (await built('characters.js')).split('|');
    const words = new Set(
      ['text', 'lexicon', 'rules', 'extract', 'resolve'].flatMap((part) =>
        readdirSync(`src/${part}`).flatMap((name) => [...readFileSync(`src/${part}/${name}`, 'utf8')]),
      ),
    );
    const whole = characters.split('|');
    expect(pairs.filter((pair) => !whole.includes(pair))).toEqual([]);
    expect(whole.filter((pair) => words.has(pair.split(' ')[1] as string)).sort()).toEqual(pairs.sort());
    for (const pair of ['書 书', '記 记', '劉 刘', '黨 党']) expect(pairs).toContain(pair);
  });

  it('leaves out what no word holds', () => {
    expect(neededCharacters('書 书|㗲 𠵾|記 记', '书记')).toBe('書 书|記 记');
  });

  it('knows characters beyond the basic plane', () => {
    const { keys, shifts } = packPairs('㗲 𠵾|勣 𪟝|𡞱 会');
    expect(sorted(unpackPairs(keys, shifts))).toEqual(sorted('㗲 𠵾|勣 𪟝|𡞱 会'));
  });
});

describe('the phrases of the dictionary that pages get', () => {
  it('convert every phrase as the whole list does', () => {
    const whole = ConverterFactory([[characters, phrases]]);
    const needed = ConverterFactory([[characters, neededPhrases(phrases, characters)]]);
    const words = phrases.split('|').map((pair) => pair.split(' ')[0] as string);
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => needed(word) !== whole(word))).toEqual([]);
  });
});
