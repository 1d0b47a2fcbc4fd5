import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import STCharacters from 'opencc-js/dict/STCharacters';
import STPhrases from 'opencc-js/dict/STPhrases';
import TWVariants from 'opencc-js/dict/TWVariants';
import { describe, expect, it } from 'vitest';
import { mapped } from '../../src/text/mapped';
import { traditional } from '../../src/text/opencc';
import { simplified } from '../../src/text/script';
import { messagesOf } from './render-labels';

const ROOT = join(import.meta.dirname, '../..');
const LANGUAGES = ['en', 'zh_CN', 'zh_TW'] as const;
const FOLDERS = ['popup', 'src/render', 'content', 'background'];

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));

const code = [
  ...FOLDERS.filter((folder) => existsSync(join(ROOT, folder))).flatMap(sources),
  readFileSync(join(ROOT, 'manifest.json'), 'utf8'),
].join('\n');

/** Every key is written out somewhere in the code, in quotation marks, or in the manifest as __MSG_key__. */
const isUsed = (key: string) => new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`, 'u').test(code);

/** What keys begin with, up to their first capital: state, copy, role … */
const heads = new Set(Object.keys(messagesOf('en')).map((key) => key.replace(/[A-Z].*/u, '')));

/** Keys that are asked for by name, whatever they begin with. */
const askedIn = (text: string) => [...text.matchAll(/\b(?:message|words|getMessage)\(\s*'(\w+)'/gu)].map(([, key]) => key ?? '');

/** Keys that the code names: quoted words that begin like one. */
const asked = [...code.matchAll(/'([a-z]+)([A-Z]\w*)'|__MSG_([a-z]+)(\w+?)__/gu)]
  .map(([, head, rest, manifestHead, manifestRest]) => [head ?? manifestHead ?? '', rest ?? manifestRest ?? ''] as const)
  .filter(([head]) => heads.has(head))
  .map(([head, rest]) => head + rest);

const values = (text: string) => [...new Set(text.match(/\$\d/gu))].sort();

describe.each(LANGUAGES)('messages in %s', (language) => {
  const messages = messagesOf(language);
  const english = messagesOf('en');

  it('are the same keys as in English, sorted', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english).sort());
  });

  it('say something, with the same values', () => {
    const valuesIn = (table: typeof messages) => Object.entries(table).map(([key, { message }]) => `${key} ${values(message).join(' ')}`);
    expect(Object.keys(messages).filter((key) => messages[key]?.message.trim() === '')).toEqual([]);
    expect(valuesIn(messages)).toEqual(valuesIn(english));
  });

  it('are all used, and none is missing', () => {
    expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
    expect(asked.length).toBeGreaterThan(100);
    expect([...asked, ...askedIn(code)].filter((key) => !(key in messages))).toEqual([]);
  });

  it('keep to what the stores take: a name of 75 characters, a description of 132', () => {
    expect(messages.extName?.message.length).toBeLessThanOrEqual(75);
    expect(messages.extDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the guard itself', () => {
  it('finds a key that nobody uses', () => {
    expect(['optionsTitle', 'optionsTitles'].map(isUsed)).toEqual([true, false]);
  });

  it('finds a key that is asked for and not there, even of a new family', () => {
    expect(askedIn("title={message('wholeNewThing')} {message(\n  'copyDone', 3)} messages('no')")).toEqual(['wholeNewThing', 'copyDone']);
    expect(askedIn(code).length).toBeGreaterThan(50);
  });
});

/** Words of the mainland for which Taiwan has its own. */
const MAINLAND =
  /信息|程序|視頻|網絡|軟件|硬件|默認|打印|鏈接|文件夾|屏幕|鼠標|數據|刷新|菜單|粘貼|剪貼板|保存|用戶|搜索|登錄|點擊|報道|設置|復制|博客|質量|項目組/u;

describe('the Chinese of Taiwan', () => {
  const words = Object.entries(messagesOf('zh_TW')).map(([key, { message }]) => `${key}: ${message}`);

  it('has its own words', () => {
    expect(words.filter((line) => MAINLAND.test(line))).toEqual([]);
  });

  it('is written in Traditional characters, that of the mainland in Simplified ones', () => {
    const right = (dictionary: string) => dictionary.split('|').flatMap((pair) => Array.from(pair.split(' ').slice(1).join('')));
    const written = new Set([...right(STCharacters), ...right(STPhrases), ...right(TWVariants)]);
    const isForeign = (letter: string) => traditional(letter) !== letter && !written.has(letter);
    expect([isForeign('设'), isForeign('設'), isForeign('准')]).toEqual([true, false, false]);
    expect(words.filter((line) => Array.from(line).some(isForeign))).toEqual([]);
    const simple = Object.entries(messagesOf('zh_CN')).map(([key, { message }]) => `${key}: ${message}`);
    expect(simple.filter((line) => simplified(mapped(line)).text !== line)).toEqual([]);
  });
});

/** Chinese words beside Latin punctuation, or no Chinese words at all. */
const isForeign = (text: string) => !/\p{Script=Han}/u.test(text) || /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(text);

describe.each(['zh_CN', 'zh_TW'] as const)('the Chinese of %s', (language) => {
  it('is written in Chinese characters with Chinese punctuation', () => {
    const messages = messagesOf(language);
    const foreign = Object.keys(messages).filter((key) => isForeign(messages[key]?.message ?? ''));
    expect(foreign).toEqual(['formatMarkdown', 'localeTag']);
  });
});
