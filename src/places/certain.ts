/** When what speaks for a division is enough. */
import { chainOf, type Division, type Rank } from './divisions';
import type { Evidence, Support } from './evidence';

/** Points that make a division certain, and how far ahead of the next it has to be. */
export const CERTAIN = 4;
const AHEAD = 1.6;

export const lies = (inner: Division, outer: Division): boolean => chainOf(inner).includes(outer);

/** What speaks for a division with what speaks for those it lies in: parts a name that several places share. */
const withOuter = (support: Support, all: Evidence): number => support.own + outerOf(support, all);

const outerOf = ({ division }: Support, all: Evidence): number =>
  chainOf(division)
    .slice(0, -1)
    .reduce((sum, outer) => sum + Math.min(all.get(outer)?.own ?? 0, 3) / 2, 0);

/** A division that was gone when the report was published is not meant; one that is no more, only by reports that may be old enough. */
const existed = ({ until }: Division, published: string | null): boolean =>
  until === null || published === null || published.slice(0, 7) <= until;

/** What speaks for a division that is named, with some of what speaks for those that lie in it. */
const withParts = (support: Support, all: Evidence): number =>
  support.own +
  Math.min(2, [...all.values()].filter(({ division, ambiguous }) => !ambiguous && lies(division, support.division)).length - 1);

/** The one division of these that is certain; null where there is none, or more than one. */
export function certain(some: readonly Support[], all: Evidence): Support | null {
  const ranked = [...some].sort((a, b) => withOuter(b, all) - withOuter(a, all));
  const [best] = ranked;
  if (!best || best.own === 0 || withParts(best, all) < CERTAIN) return null;
  // A name that several places share means one of them only where something else names what that one lies in, and no other.
  const shared = ranked.filter(({ division }) => division.name === best.division.name);
  if (best.ambiguous && (outerOf(best, all) === 0 || shared.some((each) => each !== best && outerOf(each, all) > 0))) return null;
  const next = ranked.find((each) => !shared.includes(each));
  return next && withOuter(best, all) < withOuter(next, all) * AHEAD ? null : best;
}

export function ofRank(all: Evidence, rank: Rank, word: string | null, published: string | null): Support[] {
  return [...all.values()].filter(
    ({ division }) => division.rank === rank && (word === null || division.word === word) && existed(division, published),
  );
}
