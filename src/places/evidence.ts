import type { Clues } from '../clues';
import type { RegionSource as Where } from '../model';
import { chainOf, type Division } from './divisions';
import { type Found, namesIn, rootOf } from './names';
import { type Passage, passagesOf } from './passages';

/** What speaks for one division: points by where they come from. */
export interface Support {
  readonly division: Division;
  readonly from: Map<Where, number>;
  /** Points of names that are this division's alone, or that name what it lies in beside it. */
  own: number;
  /** Whether every name so far may mean another division too. */
  ambiguous: boolean;
}

/** What speaks for each of the divisions that a page names. */
export type Evidence = ReadonlyMap<Division, Support>;

/** Points for a name with its class word, by where it stands; names in the body add up to a bound. */
const POINTS: Readonly<Record<Where, number>> = { posts: 6, title: 4, opening: 3, source: 3, address: 2, body: 1 };
const BODY_BOUND = 4;
/** An organ right behind a name: the name is of whoever acts, not only of a place. */
const ORGAN = /^(?:委|政府|人民政府|人大|政协|纪委|监委|两会|召开|举行|领导|[市县区州]?长(?=[^期远久]))/;
const PAPER =
  /^(?:日报|晚报|晨报|都市报|新报|时报|商报|早报|发布|融媒|电视|广播|新闻|传媒|媒体|网|在线|政府|人民政府|市|县|区|州|宣传|党建|组工|纪检|工信|政务|微|讯|台|$)/;
/** Papers and stations that nothing else is called after. */
const PAPER_ANYWHERE = /^(?:日报|晚报|晨报|融媒|电视台|新闻网|广播电视|政府网|发布)/;
const DATELINE = /^(?:[^，。；\n]{0,12}(?:讯|消息|电|报道))/;

const HAN = /\p{Script=Han}$/u;
/** Words that name a kind of district everywhere: without what it lies in before it, one is nobody's name. */
const COMMON = /^(?:城区|郊区|矿区|东区|西区|新市区|港口区|新城区|城[东西南北中]区|市[南北中]区|西市区)$/;

/** Whether a name stands by itself where one of two characters could be the end of other words (创新县, 市和县). */
function stands({ written, at, divisions }: Found, text: string): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const placed = divisions.some(({ parent }) => parent !== null && (before.endsWith(parent.name) || before.endsWith(rootOf(parent.name))));
  if (COMMON.test(written)) return placed;
  return written.length > 2 || placed || !HAN.test(before) || before.endsWith('中共');
}

/** What a name without a class word is worth: in a source or a dateline it is somebody's name, elsewhere it may be any word. */
function shortPoints({ where, text }: Passage, { written, at }: Found): number {
  const behind = text.slice(at + written.length);
  if (where === 'source') return PAPER.test(behind) ? POINTS.source : 0;
  if (PAPER_ANYWHERE.test(behind)) return POINTS.source - 1;
  const dateline = where === 'opening' && at < 8 && DATELINE.test(behind);
  return dateline ? POINTS.opening : 0;
}

/** A paper's name is a source wherever it stands. */
const shortWhere = ({ where }: Passage): Where => (where === 'opening' ? 'opening' : 'source');

function pointsOf(passage: Passage, found: Found): number {
  if (!found.full) return shortPoints(passage, found);
  if (!stands(found, passage.text)) return 0;
  const organ = passage.where !== 'source' && ORGAN.test(passage.text.slice(found.at + found.written.length));
  return POINTS[passage.where] + (organ && passage.where !== 'posts' ? 1 : 0);
}

/** Divisions that a name may mean: those that lie in what is named right before it, else all. */
function meant(found: Found, before: Found | undefined): readonly Division[] {
  const adjacent = before && before.at + before.written.length === found.at ? before.divisions : [];
  const within = found.divisions.filter(({ parent }) => adjacent.some((outer) => outer === parent || outer === parent?.parent));
  return within.length > 0 ? within : found.divisions;
}

/** Whether a name can mean nothing but one division and what lies in it: 东营 is a city, and a district of that city. */
const alone = (division: Division, meant: readonly Division[]): boolean => meant.every((other) => chainOf(other).includes(division));

function add(all: Map<Division, Support>, division: Division, where: Where, points: number, sure: boolean): void {
  const support = all.get(division) ?? { division, from: new Map<Where, number>(), own: 0, ambiguous: true };
  const bound = where === 'body' ? BODY_BOUND : where === 'source' ? POINTS.source : POINTS[where] + 2;
  const now = Math.min((support.from.get(where) ?? 0) + points, bound);
  support.own += now - (support.from.get(where) ?? 0);
  support.from.set(where, now);
  if (sure) support.ambiguous = false;
  all.set(division, support);
}

/** The host of the page and its path, as words in Latin letters. */
const addressWords = (url: string | null): string[] => (url === null ? [] : (/^https?:\/\/([^/]+)/.exec(url)?.[1] ?? '').split('.'));

const latin = ({ roman }: Division): string =>
  roman
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

/** A host's name is a hint: it adds to what speaks for a division already. */
function hint(all: Map<Division, Support>, url: string | null): void {
  const words = addressWords(url);
  for (const support of all.values()) {
    const roman = latin(support.division);
    const said = words.some((word) => word === roman || (roman.length >= 5 && word.startsWith(roman)));
    if (said && support.own > 0) add(all, support.division, 'address', POINTS.address, false);
  }
}

/** Names without a class word in the body confirm what speaks for a division already. */
function confirm(all: Map<Division, Support>, shorts: readonly Found[]): void {
  for (const { divisions } of shorts)
    for (const division of divisions) if ((all.get(division)?.own ?? 0) > 0) add(all, division, 'body', 1, alone(division, divisions));
}

/** @returns what speaks for each division that the article names */
export function evidenceOf(clues: Clues): Evidence {
  const all = new Map<Division, Support>();
  const shorts: Found[] = [];
  for (const passage of passagesOf(clues)) {
    const found = namesIn(passage.text);
    for (const [i, name] of found.entries()) {
      const points = pointsOf(passage, name);
      const divisions = meant(name, found[i - 1]);
      if (points === 0 && !name.full && passage.where !== 'source') shorts.push(name);
      if (points > 0)
        for (const division of divisions)
          add(all, division, name.full ? passage.where : shortWhere(passage), points, alone(division, divisions));
    }
  }
  confirm(all, shorts);
  hint(all, clues.url);
  return all;
}
