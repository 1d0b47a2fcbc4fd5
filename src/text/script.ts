import { ConverterFactory } from 'opencc-js/core';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TSPhrases from 'opencc-js/dict/TSPhrases';
import { type Edit, edited, type MappedText } from './mapped';

let converter: ((text: string) => string) | null = null;

/** Traditional to Simplified. The dictionaries of this path keep the number of code points (never the Taiwan phrase tables, which do not). */
const convert = (text: string): string => {
  converter ??= ConverterFactory([[TSCharacters, TSPhrases]]);
  return converter(text);
};

/**
 * @returns the text in Simplified characters, aligned by code point (the number of UTF-16 units may change: 勣 → 𪟝);
 *   where the converter did not keep the number of code points, the line stays as it is
 */
export function simplified(from: MappedText): MappedText {
  const edits: Edit[] = [];
  let at = 0;
  for (const line of from.text.split('\n')) {
    edits.push(...lineEdits(line, convert(line), at));
    at += line.length + 1;
  }
  return edited(from, edits);
}

function lineEdits(line: string, converted: string, offset: number): Edit[] {
  if (line === converted) return [];
  const source = Array.from(line);
  const target = Array.from(converted);
  if (source.length !== target.length) return [];
  const edits: Edit[] = [];
  let at = offset;
  source.forEach((unit, i) => {
    if (unit !== target[i]) edits.push({ start: at, end: at + unit.length, text: target[i] as string });
    at += unit.length;
  });
  return edits;
}

/** Common characters that exist in one script only and are frequent in reports: enough to tell which script a page is written in. */
const TRADITIONAL = /[會議黨區縣記長強調實國發經濟產業務領導進關時開這個們來書幹習總動員辦執認識問題為對於]/g;
const SIMPLIFIED = /[会议党区县记长强调实国发经济产业务领导进关时开这个们来书习总动员办执认识问题为对]/g;

/** @returns the script that most of the text is written in */
export function scriptOf(text: string): 'hans' | 'hant' {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(TRADITIONAL) > count(SIMPLIFIED) ? 'hant' : 'hans';
}
