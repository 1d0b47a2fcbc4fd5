import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
    expect(asked.filter((key) => !(key in messages))).toEqual([]);
  });

  it('keep to what the stores take: a name of 75 characters, a description of 132', () => {
    expect(messages.extName?.message.length).toBeLessThanOrEqual(75);
    expect(messages.extDescription?.message.length).toBeLessThanOrEqual(132);
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
