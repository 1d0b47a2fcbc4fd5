import { changingUnits } from './opencc';
import { FULL_MARKS, MARKS } from './punctuation';
import { TONED } from './readings';

/** What calls for a step of cleaning, a bit each: a text without such characters is left as it is by that step. */
export const CALLS = {
  markup: 1,
  hidden: 2,
  wide: 4,
  reading: 8,
  script: 16,
  mark: 32,
  blank: 64,
  line: 128,
  noise: 256,
  listed: 4096,
  note: 8192,
} as const;
/** Marks that mean too much in a row, commas among them, and those that only close what stands before a comma. */
const [ROW, COMMA, CLOSING] = [512, 1024, 2048];

const CHARACTERS: readonly (readonly [call: number, characters: string])[] = [
  [CALLS.markup, '?？&<>|｜'],
  [CALLS.hidden, '\r\u2028\u2029\u0085\u00ad\u061c\u180e\ufeff©®‼⁉™ℹ〰〽㊗㊙'],
  [CALLS.wide, '\t\u00a0\u1680\u202f\u205f'],
  [CALLS.reading, TONED],
  [CALLS.script, '著'],
  [CALLS.mark, MARKS],
  [CALLS.listed, '？?.；;'],
  [CALLS.note, '（('],
  [CALLS.blank, ' \u3000'],
  [CALLS.line, '\n'],
  [CALLS.noise, '〒'],
  [ROW, '，,。、；：！？”）'],
  [COMMA, '，,'],
  [CLOSING, '”）'],
];
const RANGES: readonly (readonly [call: number, from: number, to: number])[] = [
  [CALLS.hidden, 0x00, 0x08],
  [CALLS.hidden, 0x0b, 0x1f],
  [CALLS.hidden, 0x7f, 0x9f],
  [CALLS.hidden, 0x200b, 0x200f],
  [CALLS.hidden, 0x202a, 0x202e],
  [CALLS.hidden, 0x2060, 0x206f],
  // Arrows, signs and pictures, and halves of what lies beyond.
  [CALLS.hidden, 0x20e3, 0x20e3],
  [CALLS.hidden, 0x2190, 0x2bff],
  [CALLS.hidden, 0xd800, 0xf8ff],
  [CALLS.hidden, 0xfe00, 0xfe0f],
  [CALLS.hidden, 0xfff9, 0xfffb],
  [CALLS.wide, 0x2000, 0x200a],
  [CALLS.wide, 0x2f00, 0x2fd5],
  [CALLS.wide, 0x3231, 0x3247],
  [CALLS.wide, 0xf900, 0xfaff],
  [CALLS.wide, 0xff02, 0xff5e],
  [CALLS.noise, 0x391, 0x3c9],
  [CALLS.noise, 0x2190, 0x2667],
  [CALLS.reading, 0x41, 0x5a],
  [CALLS.reading, 0x61, 0x7a],
];

let table: Int16Array | null = null;

function made(): Int16Array {
  const calls = new Int16Array(0x10000);
  const add = (unit: number, call: number) => {
    calls[unit] = (calls[unit] as number) | call;
  };
  for (const [call, from, to] of RANGES) for (let unit = from; unit <= to; unit++) add(unit, call);
  for (let i = 0; i < FULL_MARKS.length; i++) calls[FULL_MARKS.charCodeAt(i)] = 0;
  for (const [call, characters] of CHARACTERS) for (let i = 0; i < characters.length; i++) add(characters.charCodeAt(i), call);
  changingUnits().forEach((changes, unit) => {
    if (changes === 1) add(unit, CALLS.script);
  });
  return calls;
}

/** @returns what a text calls for, all bits together */
export function callsOf(text: string): number {
  table ??= made();
  let all = 0;
  let before = 0;
  let unitBefore = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const call = table[unit] as number;
    all |= call;
    if ((before & call & ROW) !== 0) {
      const isDoubled = (before & COMMA) !== 0 || unitBefore === unit || ((call & COMMA) !== 0 && (before & CLOSING) === 0);
      if (isDoubled) all |= CALLS.mark;
    }
    before = call;
    unitBefore = unit;
  }
  return all;
}
