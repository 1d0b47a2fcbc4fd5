/** Sets share an array, a bit each: what is asked of one unit then lies in one place. */
const SETS = 32;
let bits = new Int32Array(0x10000);
let sets = 0;

/**
 * A set of characters that can be asked for one unit of a text: asked for each unit of an article, it answers some forty times as fast as a pattern.
 * @param characters of one UTF-16 unit each
 */
export function unitsOf(characters: string): (unit: number) => boolean {
  if (sets === SETS) {
    bits = new Int32Array(0x10000);
    sets = 0;
  }
  const bit = 1 << sets++;
  const own = bits;
  for (let i = 0; i < characters.length; i++) own[characters.charCodeAt(i)] = (own[characters.charCodeAt(i)] as number) | bit;
  // Behind the end of a text there is no unit, but NaN, which asked of an array makes all later questions slow.
  return (unit) => ((own[unit & 0xffff] as number) & bit) !== 0;
}

/** What the pattern `\s` holds. */
export const BLANKS =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

const HAN = /^\p{Script=Han}+$/u;

/** @returns whether words are Han characters and nothing else; empty ones are not */
export function isHan(words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    // The block of the common characters holds no others, and the first of the marks and what lies before and behind all blocks none.
    if (unit < 0x2e80 || (unit >= 0x3000 && unit < 0x3005) || unit >= 0xff00) return false;
    // What else lies outside is asked of the Unicode tables.
    if (unit < 0x4e00 || unit > 0x9fff) return HAN.test(words);
  }
  return words !== '';
}
