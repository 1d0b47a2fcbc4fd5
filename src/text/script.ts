import { type Edit, edited, type MappedText } from './mapped';
import { toSimplified } from './opencc';

/** The particle 着 and its words, which the dictionaries leave as 著 beside a Simplified verb: 带著, 著力. */
const PARTICLE = /著(?=[力眼重手实])|(?<=[带沿看向朝随本跟接为味志载负绕伴迎冒顶])著(?![名作称述])/g;

const convert = (text: string): string => {
  const converted = toSimplified(text);
  return converted.includes('著') ? converted.replace(PARTICLE, '着') : converted;
};

/** What names keep on a page in Simplified characters: the family name 於, 乾 and 昇 in given names. */
const OF_NAMES = /^[于干升]$/;

/**
 * @returns the text in Simplified characters, aligned by code point (the number of UTF-16 units may change: 勣 → 𪟝);
 *   what names keep stays on a page that has nothing else to convert;
 *   where the converter did not keep the number of code points, the line stays as it is
 */
export function simplified(from: MappedText): MappedText {
  const edits: Edit[] = [];
  let at = 0;
  for (const line of from.text.split('\n')) {
    for (const edit of lineEdits(line, convert(line), at)) edits.push(edit);
    at += line.length + 1;
  }
  const areNames = edits.every(({ text }) => OF_NAMES.test(text)) && from.text.length > edits.length * 20;
  return areNames ? from : edited(from, edits);
}

function lineEdits(line: string, converted: string, offset: number): Edit[] {
  if (line === converted) return [];
  const edits: Edit[] = [];
  let at = 0;
  let there = 0;
  while (at < line.length && there < converted.length) {
    const end = at + sizeAt(line, at);
    const text = converted.slice(there, there + sizeAt(converted, there));
    if (!line.startsWith(text, at) || text.length !== end - at) edits.push({ start: offset + at, end: offset + end, text });
    at = end;
    there += text.length;
  }
  return at === line.length && there === converted.length ? edits : [];
}

/** How many units the character at a place has. */
const sizeAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

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
