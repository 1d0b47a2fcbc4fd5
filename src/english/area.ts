import { LEVELS, type Level, PROVINCES } from './tables';

/** The rank before an organ, and the name of the area in English where it is known. */
export interface Area {
  readonly level: Level;
  readonly place: string | null;
}

const LATIN = /^[\p{Script=Latin}\p{M}'’ -]+$/u;
const CLASSES = [...LEVELS.values()].flatMap((level) => level.classes).sort((a, b) => b.length - a.length);

/** @returns a place without its class word; null where its class is not that of the rank, or it is not written in Latin letters */
function placeOf(level: Level, place: string | null): string | null {
  const name = place?.trim() ?? '';
  if (!LATIN.test(name) || level.classes.length === 0) return null;
  const own = CLASSES.find((word) => name.endsWith(` ${word}`));
  if (own === undefined) return name;
  return level.classes.includes(own) ? name.slice(0, -own.length - 1) : null;
}

/**
 * @param words all that stands before an organ: 市, 中共市, 新疆维吾尔自治区
 * @param place the area's name in Latin letters, as the caller knows it; a name in the words themselves goes before it
 * @returns null where the words are no rank
 */
export function areaOf(words: string, place: string | null): Area | null {
  const bare = words.replace(/^中共/, '');
  const province = PROVINCES.get(bare);
  const level = LEVELS.get(province?.level ?? bare);
  return level === undefined ? null : { level, place: province?.place ?? placeOf(level, place) };
}

/** @returns the words that an area sets before an organ: Ezhou Municipal */
export const prefixOf = (area: Area | null): string => [area?.place, area?.level.adjective].filter(Boolean).join(' ');

/** @returns a phrase with rank and place set in at % and the place alone at $ */
export function fill(phrase: string, prefix: string, place: string | null): string {
  const filled = phrase.replace('%', () => prefix).replace('$', () => place ?? '');
  return filled.replace(/ {2,}/g, ' ').trim();
}
