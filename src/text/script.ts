import { ConverterFactory } from 'opencc-js/core';
import STCharacters from 'opencc-js/dict/STCharacters';
import STPhrases from 'opencc-js/dict/STPhrases';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TSPhrases from 'opencc-js/dict/TSPhrases';
import TWVariants from 'opencc-js/dict/TWVariants';
import { type Edit, edited, type MappedText } from './mapped';

const DICTIONARIES = [TSCharacters, TSPhrases];
let converter: ((text: string) => string) | null = null;
let changing: Uint8Array | null = null;

/** The units that the dictionaries change anywhere, in whatever surroundings. */
function changingUnits(): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (const entry of DICTIONARIES.flatMap((file) => file.split('|'))) {
    const [from = '', to = ''] = entry.split(' ');
    for (let i = 0; i < from.length; i++) if (from.length !== to.length || from[i] !== to[i]) units[from.charCodeAt(i)] = 1;
  }
  return units;
}

/** Whether a line holds anything that could be changed: lines of Simplified text do not, and are most. */
function mayChange(line: string): boolean {
  changing ??= changingUnits();
  for (let i = 0; i < line.length; i++) if (changing[line.charCodeAt(i)] === 1) return true;
  return false;
}

/** The particle 着 and its words, which the dictionaries leave as 著 beside a Simplified verb: 带著, 著力. */
const PARTICLE = /著(?=[力眼重手实])|(?<=[带沿看向朝随本跟接为味志载负绕伴迎冒顶])著(?![名作称述])/g;

/** Traditional to Simplified. The dictionaries of this path keep the number of code points (never the Taiwan phrase tables, which do not). */
const convert = (text: string): string => {
  const particle = (words: string) => (words.includes('著') ? words.replace(PARTICLE, '着') : words);
  if (!mayChange(text)) return particle(text);
  converter ??= ConverterFactory([DICTIONARIES]);
  return particle(converter(text));
};

/**
 * @returns the text in Simplified characters, aligned by code point (the number of UTF-16 units may change: 勣 → 𪟝);
 *   where the converter did not keep the number of code points, the line stays as it is
 */
export function simplified(from: MappedText): MappedText {
  const edits: Edit[] = [];
  let at = 0;
  for (const line of from.text.split('\n')) {
    for (const edit of lineEdits(line, convert(line), at)) edits.push(edit);
    at += line.length + 1;
  }
  return edited(from, edits);
}

let back: ((text: string) => string) | null = null;

/**
 * Simplified to Traditional characters, in the shapes of Taiwan, for explanations of ours. Characters alone: what a word of the mainland
 * is called elsewhere is left alone, since the word itself is what is explained.
 */
export function traditional(text: string): string {
  back ??= ConverterFactory([[STCharacters, STPhrases], [TWVariants]]);
  return back(text);
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
const TRADITIONAL = '會議黨區縣記長強調實國發經濟產業務領導進關時開這個們來書幹習總動員辦執認識問題為對於';
const SIMPLIFIED = '会议党区县记长强调实国发经济产业务领导进关时开这个们来书习总动员办执认识问题为对';
const SPEAKS_FOR = new Int8Array(0x10000);
for (const character of TRADITIONAL) SPEAKS_FOR[character.charCodeAt(0)] = 1;
for (const character of SIMPLIFIED) SPEAKS_FOR[character.charCodeAt(0)] = -1;

/** @returns the script that most of the text is written in */
export function scriptOf(text: string): 'hans' | 'hant' {
  let balance = 0;
  for (let i = 0; i < text.length; i++) balance += SPEAKS_FOR[text.charCodeAt(i)] as number;
  return balance > 0 ? 'hant' : 'hans';
}
