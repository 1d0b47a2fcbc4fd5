/** The dictionary of Traditional characters comes to the pages that need it, and to no others. */
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TSPhrases from 'opencc-js/dict/TSPhrases';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CONVERTER, type World } from '../../content/dictionary/contract';
import { dictionaryFor } from '../../content/dictionary/door';
import { useConverter } from '../../src/reader';
import { CHANGED_WITHIN, rowsOfStandard } from '../../src/text/beyond';
import { mapped } from '../../src/text/mapped';
import { toSimplified } from '../../src/text/opencc';
import { simplified } from '../../src/text/script';

const STANDARD = new Set(new TextDecoder('gbk').decode(rowsOfStandard()));

afterEach(() => {
  delete (globalThis as World)[CONVERTER];
  useConverter((line) => line);
  vi.useRealTimers();
});

/** Characters that an entry changes. */
function changedIn(entry: string): string[] {
  const [from = '', to = ''] = entry.split(' ');
  const target = Array.from(to);
  return Array.from(from).filter((character, at) => character !== target[at]);
}

describe('the list of characters that the standard has and the dictionary changes', () => {
  it('is the whole of them', () => {
    const changed = new Set([TSCharacters, TSPhrases].flatMap((file) => file.split('|')).flatMap(changedIn));
    const within = [...changed].filter((character) => STANDARD.has(character));
    // 著 is changed by a rule of ours, too.
    expect([...CHANGED_WITHIN].sort()).toEqual([...new Set([...within, '著'])].sort());
  });

  it('stands beside 6,763 characters', () => {
    expect([...STANDARD].filter((character) => /\p{Script=Han}/u.test(character))).toHaveLength(6763);
  });
});

describe('the dictionary', () => {
  const fetched = () => {
    (globalThis as World)[CONVERTER] = toSimplified;
    return Promise.resolve();
  };

  it.each(['市委书记陈守一主持会议并讲话。', '12月5日，“三农”工作会议（扩大）召开', ''])(
    'is not asked for where nothing needs it: %s',
    (text) => {
      const fetch = vi.fn(fetched);
      expect(dictionaryFor(text, fetch)).toBeNull();
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it.each(['縣委書記陳守一主持會議', '全市經(jīng)濟工作會議', '狠抓落实製度', '吳立新出席', '沿著道路', '幹部於会前'])(
    'comes before it is needed: %s',
    async (text) => {
      expect(simplified(mapped(text)).text).toBe(text.replaceAll('沿著', '沿着'));
      await dictionaryFor(text, fetched);
      expect(simplified(mapped(text)).text).toBe(toSimplified(text).replaceAll('沿著', '沿着'));
      expect(dictionaryFor(text, fetched)).toBeNull();
    },
  );

  it('is done without where it does not come', async () => {
    await dictionaryFor('會議', () => Promise.reject(new Error('gone')));
    expect(simplified(mapped('會議')).text).toBe('會議');
    vi.useFakeTimers();
    const over = vi.fn();
    void dictionaryFor('會議', () => new Promise(() => undefined))?.then(over);
    await vi.advanceTimersByTimeAsync(2100);
    expect(over).toHaveBeenCalled();
  });
});
