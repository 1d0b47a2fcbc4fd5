import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../parts/page-context';
import type { Item } from './items';

/** Milliseconds that a key must rest before the page moves: a key that is held down runs through many entries. */
const REST = 90;

/** @returns the entry that a key leads to from a place in the list; null for other keys */
function target(key: string, at: number, last: number): number | null {
  const moves: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last };
  const to = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return to === undefined ? null : Math.max(0, Math.min(last, to));
}

/**
 * One stop for the Tab key in the whole outline; arrow keys, Home and End move through the entries, and the page with them.
 * @param current what is being read: where the Tab key comes in, unless the reader has been at another entry
 * @param hold told of the entry to which the page moves
 */
export function useKeys(items: readonly Item[], current: Item | null, hold: (item: Item) => void) {
  const { show } = usePage();
  const [last, setLast] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const stop = (items.find(({ id }) => id === last) ?? current ?? items[0])?.id ?? null;
  const go = (at: number) => {
    const item = items[at];
    const [span] = item?.spans ?? [];
    if (!item || !span) return;
    setLast(item.id);
    document.getElementById(item.id)?.focus();
    hold(item);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void show(span), REST);
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = items.findIndex(({ id }) => id === (event.target as HTMLElement).id);
    const to = at < 0 ? null : target(event.key, at, items.length - 1);
    if (to === null) return;
    event.preventDefault();
    go(to);
  };
  const focused = (event: FocusEvent) => {
    const { id } = event.target as HTMLElement;
    if (items.some((item) => item.id === id)) setLast(id);
  };
  return { stop, press, focused, enter: () => go(0) };
}
