import { changingUnits } from './opencc';

/** Kinds of characters that call for a step of cleaning, a bit each: a text without them is left as it is by that step. */
export const KIND = { markup: 1, hidden: 2, wide: 4, reading: 8, script: 16, mark: 32, blank: 64, line: 128, noise: 256 } as const;
/** Marks that mean too much in a row, commas among them, and those that only close what stands before a comma. */
const [ROW, COMMA, CLOSING] = [512, 1024, 2048];

const CHARACTERS: readonly (readonly [kind: number, characters: string])[] = [
  [KIND.markup, '?？&<>|｜'],
  [KIND.hidden, '\r\u2028\u2029\u0085\u00ad\u061c\u180e\ufeff©®‼⁉™ℹ〰〽㊗㊙'],
  [KIND.wide, '\t\u00a0\u1680\u202f\u205f'],
  [KIND.reading, 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ'],
  [KIND.script, '著'],
  [KIND.mark, '「」『』﹁﹂〝〞＂﹐﹑､｡﹔﹕•∙・‧･﹒〔〕﹙﹚～〜－–﹪丨∣│┃︱,:;!?()"'],
  [KIND.blank, ' \u3000'],
  [KIND.line, '\n'],
  [KIND.noise, '〒'],
  [ROW, '，,。、；：！？”）'],
  [COMMA, '，,'],
  [CLOSING, '”）'],
];
const RANGES: readonly (readonly [kind: number, from: number, to: number])[] = [
  [KIND.hidden, 0x00, 0x08],
  [KIND.hidden, 0x0b, 0x1f],
  [KIND.hidden, 0x7f, 0x9f],
  [KIND.hidden, 0x200b, 0x200f],
  [KIND.hidden, 0x202a, 0x202e],
  [KIND.hidden, 0x2060, 0x206f],
  // Arrows, signs and pictures, and halves of what lies beyond.
  [KIND.hidden, 0x20e3, 0x20e3],
  [KIND.hidden, 0x2190, 0x2bff],
  [KIND.hidden, 0xd800, 0xf8ff],
  [KIND.hidden, 0xfe00, 0xfe0f],
  [KIND.hidden, 0xfff9, 0xfffb],
  [KIND.wide, 0x2000, 0x200a],
  [KIND.wide, 0x2f00, 0x2fd5],
  [KIND.wide, 0x3231, 0x3247],
  [KIND.wide, 0xf900, 0xfaff],
  [KIND.wide, 0xff02, 0xff5e],
  [KIND.noise, 0x391, 0x3c9],
  [KIND.noise, 0x2190, 0x2667],
  [KIND.reading, 0x41, 0x5a],
  [KIND.reading, 0x61, 0x7a],
];
const PUNCTUATION = '！（），：；？';

let table: Int16Array | null = null;

function made(): Int16Array {
  const kinds = new Int16Array(0x10000);
  const add = (unit: number, kind: number) => {
    kinds[unit] = (kinds[unit] as number) | kind;
  };
  for (const [kind, from, to] of RANGES) for (let unit = from; unit <= to; unit++) add(unit, kind);
  for (let i = 0; i < PUNCTUATION.length; i++) kinds[PUNCTUATION.charCodeAt(i)] = 0;
  for (const [kind, characters] of CHARACTERS) for (let i = 0; i < characters.length; i++) add(characters.charCodeAt(i), kind);
  changingUnits().forEach((changes, unit) => {
    if (changes === 1) add(unit, KIND.script);
  });
  return kinds;
}

/** @returns the kinds that a text holds, all bits together */
export function kindsOf(text: string): number {
  table ??= made();
  let all = 0;
  let before = 0;
  let unitBefore = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = table[unit] as number;
    all |= kind;
    if ((before & kind & ROW) !== 0) {
      const isDoubled = (before & COMMA) !== 0 || unitBefore === unit || ((kind & COMMA) !== 0 && (before & CLOSING) === 0);
      if (isDoubled) all |= KIND.mark;
    }
    before = kind;
    unitBefore = unit;
  }
  return all;
}
