import { type Area, areaOf, fill, prefixOf } from './area';
import { FIELDS, ORGANS, type Organ } from './tables';

/** An organ of a title, with all that it belongs to: `phrase` is its whole English without an article. */
export interface Found {
  readonly kind: string;
  readonly phrase: string;
  readonly area: Area | null;
}

/** Bodies that a field of work makes the name of. */
const BODIES: Readonly<Record<string, string>> = { 分局: 'Sub-bureau', 局: 'Bureau', 厅: 'Department' };

const DIGITS = '一二三四五六七八九';
const NUMBERED = /第([一二三四五六七八九十]{1,3})$/;

/** @returns the number of 十二, from 1 to 99 */
function numberOf(numeral: string): number {
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  return (tens === '' ? 1 : DIGITS.indexOf(tens) + 1) * 10 + DIGITS.indexOf(ones || '零') + 1;
}

/** The organ of a name: of the table, or made of a field and 局 or 厅. */
function organOf(name: string): Organ | null {
  const listed = ORGANS.get(name);
  if (listed !== undefined) return listed;
  const [ending = ''] = /分局$|[局厅]$/.exec(name) ?? [];
  const field = ending === '' ? undefined : FIELDS.get(name.slice(0, -ending.length));
  if (field === undefined) return null;
  const english = `${BODIES[ending] as string} of ${field}`;
  return { kind: 'bureau', english, placed: english, ranked: false };
}

/** @returns an organ's English with rank, place and number; they go in front where the organ has no place for them */
function named(organ: Organ, area: Area | null, number: string): string {
  const prefix = [prefixOf(area), number].filter(Boolean).join(' ');
  const phrase = area?.place == null ? organ.english : organ.placed;
  return fill(/[%$]/.test(phrase) ? phrase : `% ${phrase}`, prefix, area?.place ?? null);
}

/** Reads one organ that ends the words, and then what stands before it: nothing, a rank, or another organ. */
function withOrgan(organ: Organ, before: string, place: string | null): Found | null {
  const numeral = NUMBERED.exec(before)?.[1];
  const number = numeral === undefined ? '' : `No. ${numberOf(numeral)}`;
  const outside = numeral === undefined ? before : before.slice(0, -numeral.length - 1);
  const area = areaOf(outside, place);
  if (organ.ranked && area === null) return null;
  if (outside === '' || area !== null) return { kind: organ.kind, phrase: named(organ, area, number), area };
  const outer = organAt(outside, place);
  return outer === null ? null : { ...outer, kind: organ.kind, phrase: `${named(organ, null, number)} of the ${outer.phrase}` };
}

/**
 * Reads the organs of a title from right to left, the longest names first.
 * @param words a title without its post: 市委组织部
 * @param place the area's name in Latin letters, or null
 * @returns null where any part of the words is unknown, or is one that is never rendered
 */
export function organAt(words: string, place: string | null): Found | null {
  for (let start = 0; start < words.length; start++) {
    const organ = organOf(words.slice(start));
    if (start === 0 && organ?.english === '') return null;
    const found = organ === null || organ.english === '' ? null : withOrgan(organ, words.slice(0, start), place);
    if (found !== null) return found;
  }
  return null;
}
