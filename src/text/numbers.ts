/** Digits, with thousands marks and decimals, or Chinese numerals. */
export const NUMBER =
  '(?:\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?|[一二两三四五六七八九十百千零〇]{1,7}(?:点[一二三四五六七八九零〇]{1,4})?)';
export const SCALE = '(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)?';

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const SCALES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

/** @returns the value of a Chinese numeral below ten thousand (三十五 → 35, 六点五 → 6.5); null where it is none */
export function chineseNumber(numeral: string): number | null {
  const [whole = '', part] = numeral.split('点');
  if (part) return Number(`${chineseNumber(whole)}.${[...part].map((c) => DIGITS[c]).join('')}`);
  if (/^[零〇一二两三四五六七八九]+$/.test(numeral)) return Number([...numeral].map((c) => DIGITS[c]).join(''));
  let sum = 0;
  let digit = 0;
  for (const c of numeral) {
    const ten = TENS[c];
    if (ten !== undefined) {
      sum += (digit || 1) * ten;
      digit = 0;
    } else if (DIGITS[c] !== undefined) digit = DIGITS[c] as number;
    else return null;
  }
  return sum + digit;
}

/** @returns the value of a number with its scale: ("2000", "万") → 20000000; rounded to what the digits carry, so that 1.6亿 is 160000000 */
export function numberOf(number: string, scale = ''): number | null {
  const plain = number.replaceAll(',', '');
  const value = /^\d/.test(plain) ? Number(plain) : chineseNumber(plain);
  if (value === null || Number.isNaN(value)) return null;
  return Number((value * (SCALES[scale] ?? 1)).toPrecision(15));
}
