import { rows } from '../lexicon/words';
import divisionFile from './divisions.tsv?raw';
import formerFile from './former.tsv?raw';

/** Province, prefecture or county. */
export type Rank = 'province' | 'prefecture' | 'county';

/** An administrative division of the state. */
export interface Division {
  /** Two, four or six digits; the digits of the parent come first. */
  readonly code: string;
  readonly name: string;
  /** Without its class word: Ezhou. */
  readonly roman: string;
  readonly rank: Rank;
  /** The word that stands for it in posts: 市 in 市委书记; 州 for an 自治州, 地 for a 地区. */
  readonly word: string;
  readonly parent: Division | null;
  /** Month (YYYY-MM) by which it was gone; null where it is still there. */
  readonly until: string | null;
}

const WORDS: readonly (readonly [end: string, word: string])[] = [
  ['自治区', '自治区'],
  ['地区', '地'],
  ...['省', '市', '州', '盟', '县', '旗', '区'].map((end) => [end, end] as const),
];

const wordOf = (name: string): string => WORDS.find(([end]) => name.endsWith(end))?.[1] ?? '';
const rankOf = (code: string): Rank => (code.length === 2 ? 'province' : code.length === 4 ? 'prefecture' : 'county');

/** The divisions that a county or prefecture lies in, narrowest first: some counties lie in a province with nothing between. */
const parentOf = (code: string, all: ReadonlyMap<string, Division>): Division | null =>
  (code.length === 6 ? all.get(code.slice(0, 4)) : undefined) ?? (code.length > 2 ? (all.get(code.slice(0, 2)) ?? null) : null);

function load(): readonly Division[] {
  const current = new Map<string, Division>();
  const make = ([code = '', name = '', roman = '', until = null]: readonly (string | null)[]): Division => {
    const [c, n, r] = [code ?? '', name ?? '', roman ?? ''];
    return { code: c, name: n, roman: r, rank: rankOf(c), word: wordOf(n), parent: parentOf(c, current), until };
  };
  for (const row of rows(divisionFile)) current.set(row[0] ?? '', make(row));
  return [...current.values(), ...rows(formerFile).map(make)];
}

let loaded: readonly Division[] | null = null;

/** All divisions, those that are no more last; loaded when they are first asked for. */
export function divisions(): readonly Division[] {
  loaded ??= load();
  return loaded;
}

/** @returns the division and all it lies in, widest first */
export const chainOf = (division: Division): readonly Division[] =>
  division.parent === null ? [division] : [...chainOf(division.parent), division];

/** @returns a division's name with those of all it lies in: 湖北省鄂州市 */
export const fullName = (division: Division): string =>
  chainOf(division)
    .map(({ name }) => name)
    .join('');
