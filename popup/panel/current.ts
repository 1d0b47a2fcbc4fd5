/** Which entry belongs to what is being read. */
import type { Place } from '../../src/messages';
import type { Span } from '../../src/model';
import type { Item } from './items';

/** How far an offset lies from a span, in characters; 0 within it. */
const distance = ([start, end]: Span, offset: number): number => Math.max(start - offset, offset - end + 1, 0);

const length = ([start, end]: Span): number => end - start;

/** Characters around a point that are read with it: the speaker's name and the verb stand before the first. */
const AROUND = 24;

const isPoint = ({ id }: Item): boolean => id.startsWith('point-');

/** A person is current where first named: later on, what the person says is. */
const placesOf = (item: Item): readonly Span[] => (item.id.startsWith('person-') ? item.spans.slice(0, 1) : item.spans);

/** How far an entry lies from the middle, and how long it is there: of two as near the shorter one is meant. */
interface Nearness {
  readonly item: Item;
  readonly far: number;
  readonly size: number;
}

const nearnesses = (items: readonly Item[], middle: number): Nearness[] =>
  items.flatMap((item) => placesOf(item).map((span) => ({ item, far: distance(span, middle), size: length(span) })));

const nearer = (a: Nearness, b: Nearness): Nearness => (b.far < a.far || (b.far === a.far && b.size < a.size) ? b : a);

/**
 * The entry nearest to the middle of the window. Where that lies in a point that is listed, or beside one, it is the point, so that the outline
 * goes on from point to point and does not jump to every name and slogan on the way.
 * @returns null where there is none
 */
export function currentOf(items: readonly Item[], { middle }: Place): Item | null {
  const all = nearnesses(items, middle);
  const points = all.filter(({ item, far }) => isPoint(item) && far <= AROUND);
  const among = points.length > 0 ? points : all;
  return among.length > 0 ? among.reduce(nearer).item : null;
}

/** @returns the ids of the entries of which some words stand in the window */
export function inViewOf(items: readonly Item[], place: Place | null): ReadonlySet<string> {
  if (place === null) return new Set();
  const seen = ({ spans }: Item) => spans.some(([start, end]) => start < place.bottom && end > place.top);
  return new Set(items.filter(seen).map(({ id }) => id));
}
