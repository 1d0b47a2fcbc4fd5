interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * @param sorted stretches by place, none of which overlap
 * @returns those that have units in common with `[start, end)`, found by halving
 */
export function overlapping<T extends Stretch>(sorted: readonly T[], { start, end }: Stretch): readonly T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as T).end > start) high = middle;
    else low = middle + 1;
  }
  let until = low;
  while (until < sorted.length && (sorted[until] as T).start < end) until++;
  return sorted.slice(low, until);
}

/** @returns whether a place lies behind a 《 that no 》 has closed before it */
export const insideTitle = (words: string, at: number): boolean => words.lastIndexOf('《', at) > words.lastIndexOf('》', at);
