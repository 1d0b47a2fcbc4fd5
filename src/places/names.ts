import { rows } from '../lexicon/words';
import { type Division, divisions } from './divisions';
import peopleFile from './peoples.tsv?raw';

/** A way to write divisions: `full` with a class word (鄂州市, 恩施州), else without one (鄂州). */
export interface Name {
  readonly written: string;
  readonly full: boolean;
  readonly divisions: readonly Division[];
}

/** A pattern of some of the peoples. 内蒙古 is a place, whose people are 蒙古. */
function oneOf(peoples: readonly (readonly string[])[]): string {
  return `(?:${peoples.map(([people = '']) => (people === '蒙古' ? '(?<!内)蒙古' : people)).join('|')})`;
}

/** Peoples that stand before 自治 in a division's name. */
const PEOPLES = new RegExp(`(?:${oneOf(rows(peopleFile))}族|${oneOf(rows(peopleFile).filter(([, written]) => written === 'bare'))})+$`);

/** @returns a name without its class word and the peoples in it */
export function rootOf(name: string): string {
  const autonomous = /自治([区州县旗])$/.exec(name);
  if (!autonomous) return name.replace(/(?:地区|[省市县区旗州盟])$/, '');
  const bare = name.slice(0, -3);
  return bare.replace(PEOPLES, '') || bare.replace(/族$/, '');
}

/** The ways to write one division, those with a class word first. */
function writings({ name, word }: Division): { full: string[]; short: string[] } {
  const root = rootOf(name);
  if ([...root].length < 2) return { full: [name], short: [] };
  const usual = name.includes('自治') ? [`${root}${word}`] : [];
  return { full: [name, ...usual, ...(word === '地' ? [`${root}地`] : [])], short: [root] };
}

type Index = ReadonlyMap<string, readonly Name[]>;

function build(): Index {
  const byWriting = new Map<string, { full: boolean; divisions: Division[] }>();
  const add = (written: string, full: boolean, division: Division) => {
    const known = byWriting.get(written) ?? { full, divisions: [] };
    if (!known.divisions.includes(division)) known.divisions.push(division);
    byWriting.set(written, known);
  };
  for (const division of divisions()) {
    const { full, short } = writings(division);
    for (const each of full) add(each, true, division);
    for (const each of short) add(each, false, division);
  }
  const index = new Map<string, Name[]>();
  for (const [written, rest] of byWriting)
    index.set(written.slice(0, 2), [...(index.get(written.slice(0, 2)) ?? []), { written, ...rest }]);
  for (const list of index.values()) list.sort((a, b) => b.written.length - a.written.length);
  return index;
}

let index: Index | null = null;

/** A name at its place in a text. */
export interface Found extends Name {
  readonly at: number;
}

/** What follows a name and makes another word of it: 海南区域, 长安区间; 河南县域 is no county of Henan. */
const GOES_ON = /^[域间划]/;

/** The longest name that begins at a place; one without a class word where the class word is the beginning of another word. */
export function nameAt(text: string, at: number): Name | null {
  index ??= build();
  const names = index.get(text.slice(at, at + 2));
  const fits = ({ written, full }: Name) => text.startsWith(written, at) && !(full && GOES_ON.test(text.slice(at + written.length)));
  return names?.find(fits) ?? null;
}

/** @returns the names of divisions in a text, from left to right, the longest at each place */
export function namesIn(text: string): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    const name = nameAt(text, at);
    if (name === null) continue;
    found.push({ ...name, at });
    at += name.written.length - 1;
  }
  return found;
}
