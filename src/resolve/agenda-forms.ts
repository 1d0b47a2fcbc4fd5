import type { Sentence } from '../extract/document';
import { BY_PREPOSITION, HOW_SPOKEN, NO_SPEAKER, PRAISED, SPOKEN, TO_COME, verbOf, WHEN_SPOKEN } from '../rules/agenda';
import { matchesOf } from '../text/matches';
import { insideName, type Item } from './agenda-items';

/** Items before their verb: 对重点工作进行安排. */
export function prepositional(words: string, sentence: Sentence): Item[] {
  return matchesOf(words, BY_PREPOSITION).flatMap((m) => {
    if (insideName(words, m.index) || TO_COME.test(words.slice(0, m.index))) return [];
    const start = sentence.start + m.index + (m[0].startsWith('围绕') ? 2 : 1);
    const word = m[2] as string;
    const verb = word === '安排' || word === '布置' ? '部署' : verbOf(word);
    return [{ verb, start, end: start + (m[1] as string).length }];
  });
}

/** Those who were praised: 全院有10个科室受到通报表扬. */
export const praised = (words: string, sentence: Sentence): Item[] =>
  matchesOf(words, PRAISED).map((m) => ({ verb: '表彰', start: sentence.start + m.index, end: sentence.start + m.index + m[0].length }));

/** Those who spoke, where no person is named. */
export function spokenIn(words: string, sentence: Sentence): Item[] {
  return matchesOf(words, SPOKEN).flatMap((m) => {
    const text = (m[1] ?? m[3] ?? m[5] ?? m[7] ?? m[9]) as string;
    const start = sentence.start + m.index + m[0].indexOf(text);
    const bare = text.replace(HOW_SPOKEN, '').replace(WHEN_SPOKEN, '');
    const from = start + text.indexOf(bare);
    if (bare.length < 2 || NO_SPEAKER.test(bare)) return [];
    if (sentence.persons.some((p) => p.start >= start && p.start < start + text.length)) return [];
    return [{ verb: '发言', start: from, end: from + bare.length }];
  });
}
