import type { Clues } from '../clues';
import type { Level, RegionSource as Where } from '../model';
import { CERTAIN, certain, lies, ofRank } from './certain';
import { type Division, fullName, type Rank } from './divisions';
import { type Evidence, evidenceOf, type Support } from './evidence';

/** Where a meeting was, resolved to a division. */
export interface Region {
  /** With all it lies in: 湖北省鄂州市. */
  readonly name: string;
  readonly division: Division;
  /** Where it was read from, the most telling first. */
  readonly from: readonly Where[];
  /** Whether it is of the rank of the meeting itself: then the posts of that rank are its posts. */
  readonly own: boolean;
}

const RANKS: Readonly<Partial<Record<Level, Rank>>> = { province: 'province', prefecture: 'prefecture', county: 'county' };
/** The words that stand for divisions of a rank in posts. */
const WORDS: Readonly<Record<Rank, string>> = { province: '省|自治区|市', prefecture: '市|州|盟|地', county: '县|区|旗|市' };

/** The word for the meeting's own division in its posts and names: 市 of 市委书记, 县 of 全县; null where they disagree or are silent. */
function wordOf({ posts, held, names, organiser }: Clues, rank: Rank): string | null {
  const pattern = new RegExp(`(${WORDS[rank]})(?:委(?!员)|长(?!期)|政府|人民政府|人大|政协|纪委|监委|领导|党委|主席)|^全(${WORDS[rank]})`);
  const counts = new Map<string, number>();
  for (const words of [...posts.slice(0, held), ...names, organiser ?? '']) {
    const word = pattern.exec(words)?.slice(1).find(Boolean);
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** A division that nobody names, told by several that lie in it and by none that do not. */
function byParts(all: Evidence, rank: Rank, word: string | null): Support | null {
  const below: Rank = rank === 'province' ? 'prefecture' : 'county';
  const parts = [...all.values()].filter(({ division, ambiguous }) => division.rank === below && !ambiguous);
  const outers = new Set(parts.map(({ division }) => division.parent));
  const [outer] = outers;
  if (outers.size !== 1 || !outer || parts.length < 3 || outer.rank !== rank || (word !== null && outer.word !== word)) return null;
  return { division: outer, from: new Map([['body', parts.length]]), own: CERTAIN, ambiguous: false };
}

const region = ({ division, from }: Support, own: boolean): Region => ({
  name: fullName(division),
  division,
  from: [...from].sort((a, b) => b[1] - a[1]).map(([where]) => where),
  own,
});

/** A meeting below the county, or of a unit: the narrowest division that is certain and does not contradict the wider ones. */
function around(all: Evidence, published: string | null): Region | null {
  for (const rank of ['county', 'prefecture', 'province'] as const) {
    const found = certain(ofRank(all, rank, null, published), all);
    if (found !== null) return region(found, false);
  }
  return null;
}

/** What a meeting's own division lies in, where that much is certain. */
function outer(all: Evidence, rank: Rank, published: string | null): Region | null {
  if (rank === 'province') return null;
  const ranks: readonly Rank[] = rank === 'county' ? ['prefecture', 'province'] : ['province'];
  for (const wider of ranks) {
    const found = certain(ofRank(all, wider, null, published), all);
    if (found !== null) return region(found, false);
  }
  return null;
}

/** Points that make a division certain whatever the level is taken for: 汶上县 at a table from which a meeting of the province is watched. */
const BEYOND_DOUBT = 9;

function named(all: Evidence, published: string | null): Region | null {
  const found = around(all, published);
  return found !== null && (all.get(found.division)?.own ?? 0) >= BEYOND_DOUBT ? found : null;
}

/** A county that is named far more than the city it lies in, and has as many posts, where one post of the city misled the reader. */
function narrower(all: Evidence, found: Support, { posts, held, published }: Clues): Region | null {
  const inner = named(all, published);
  const own = inner === null ? 0 : (all.get(inner.division)?.own ?? 0);
  const posted = ({ word }: Division) => posts.slice(0, held).filter((post) => post.startsWith(word)).length;
  if (inner === null || inner.division === found.division || !lies(inner.division, found.division)) return null;
  return own >= 2 * found.own && posted(inner.division) >= posted(found.division) ? inner : null;
}

/** Divisions of the Production and Construction Corps lie among those of the state and are none of them. */
const CORPS = /师(?:党委|市|政委|师长)/;

/**
 * Where a meeting was, inferred from its names, its posts, the opening, the source, the address and the places named in the body.
 * @returns null where that is not certain, and for meetings of the centre
 */
export function regionOf(clues: Clues): Region | null {
  if (clues.level === 'central' || clues.posts.slice(0, clues.held).some((post) => CORPS.test(post))) return null;
  const all = evidenceOf(clues);
  const rank = clues.level === null ? undefined : RANKS[clues.level];
  if (rank === undefined) return around(all, clues.published);
  const word = wordOf(clues, rank);
  const own = certain(ofRank(all, rank, word, clues.published), all) ?? (rank === 'county' ? null : byParts(all, rank, word));
  // A city that the reader takes for a prefecture may be of the rank of a county.
  const city = own === null && rank === 'prefecture' && word === '市' ? certain(ofRank(all, 'county', '市', clues.published), all) : null;
  const found = own ?? (city !== null && !contradicted(city, all) ? city : null);
  if (found === null) return named(all, clues.published) ?? outer(all, rank, clues.published);
  return narrower(all, found, clues) ?? region(found, true);
}

/** Whether something speaks for another city than the one that a city of the rank of a county lies in. */
const contradicted = (city: Support, all: Evidence): boolean =>
  [...all.values()].some(({ division, own }) => division.rank === 'prefecture' && own >= city.own && !lies(city.division, division));
