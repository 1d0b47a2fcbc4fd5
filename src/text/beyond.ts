/**
 * Which texts need the dictionary of Traditional characters at all. The national standard of 1980 (GB 2312) holds the Simplified characters
 * in use, and nearly no others: what it lacks may be Traditional, and what else the dictionary changes is listed here.
 */

/** Characters of the standard that the dictionary changes, alone or in some surroundings; a test holds them against it. */
export const CHANGED_WITHIN = '乾吒夥後徵拚捱摺於榘菸薹袷醣麴麽坏么藉俱覆沈彷哩著';

/** Bytes of the standard's rows of characters, from the first level to the last: two each. */
export function rowsOfStandard(): Uint8Array {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return Uint8Array.from(bytes);
}

const isHan = (unit: number): boolean =>
  (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xd840 && unit <= 0xd8ff) || (unit >= 0xf900 && unit <= 0xfaff);

/**
 * @param standard the characters of {@link rowsOfStandard}, decoded (GBK writes them with the same bytes)
 * @returns whether a text may hold what the dictionary changes
 */
export function mayHoldTraditional(text: string, standard: ReadonlySet<string>): boolean {
  for (const character of text) {
    if (isHan(character.charCodeAt(0)) && (!standard.has(character) || CHANGED_WITHIN.includes(character))) return true;
  }
  return false;
}
