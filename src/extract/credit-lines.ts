import { NAMES_TOO, NOT_NAMES, SURNAMES } from '../lexicon';
import { LABEL, OF_PEOPLE, OFFICE, OF_THE_PAGE, SENDER, WORKERS } from '../rules/credits';
import type { Block } from './blocks';
import { matchesOf } from '../text/matches';
import { type Credit, namesIn, type PlacedName } from './credit';
import { isFullName, isListItem } from './name-shapes';

/** The names behind the labels of a line: 编辑：张明 审核：李方. */
export function lineCredits(text: string, block: Block, onlyPeople: boolean): Credit[] {
  const line = text.slice(block.start, block.end);
  const labels = matchesOf(line, LABEL);
  return labels.flatMap((label, i) => {
    const from = label.index + label[0].length;
    const to = labels[i + 1]?.index ?? line.length;
    const titles = (label[1] as string).split(/[、/&｜|丨和 ]/);
    if (onlyPeople && !OF_PEOPLE.test(label[1] as string)) return [];
    const words = line.slice(from, to).split(OF_THE_PAGE)[0] as string;
    const some = namesIn(words, block.start + from);
    const named = some.length === 0 ? shortWord(words, block.start + from) : some;
    return named.flatMap((n) => titles.map((title) => ({ ...n, title, from: block.start, to: block.end })));
  });
}

/** A reporter whose name has no family name of the list: the one short word behind the label. */
function shortWord(words: string, offset: number): PlacedName[] {
  const m = /^\s*(\p{Script=Han}{2,4})[\s）)】|｜]*$/u.exec(words);
  const start = offset + words.indexOf(m?.[1] ?? '');
  return m?.[1] &&
    !OFFICE.test(m[1]) &&
    !WORKERS.test(m[1]) &&
    (isListItem(m[1]) || (m[1].length < 4 && SURNAMES.startingAt(m[1], 0) && isNoWord(m[1])))
    ? [{ name: m[1], start, end: start + m[1].length }]
    : [];
}

/** Whether a word is none of those that are nobody's name: 原创. */
const isNoWord = (word: string): boolean => !NOT_NAMES.has(word) || NAMES_TOO.has(word);

/** Those who sent the report. */
export function senders(text: string, block: Block): Credit[] {
  return matchesOf(text.slice(block.start, block.end), SENDER).flatMap((m) => {
    const name = m[1] as string;
    const start = block.start + m.index + m[0].length - name.length;
    return isFullName(name) ? [{ name, title: '来源', start, end: start + name.length, from: block.start, to: block.end }] : [];
  });
}
