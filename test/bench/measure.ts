/** Times, told as what they are worth on a machine that others use too: several rounds by turns, medians, and ratios of one run. */

export interface Times {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** @returns milliseconds that a piece of work takes */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** @param times at least one */
export function summed(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] as number, least: sorted[0] as number, most: sorted.at(-1) as number };
}

/**
 * Does several pieces of work by turns, so that what slows the machine slows them all.
 * @param warm rounds before those that count
 * @returns milliseconds of each, round by round
 */
export function byTurns<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  rounds: number,
  warm: number,
): Record<Name, number[]> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = -warm; round < rounds; round++)
    for (const name of names) {
      const time = timed(works[name]);
      if (round >= 0) times[name].push(time);
    }
  return times;
}

export const told = ({ median, least, most }: Times, digits = 2): string =>
  `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
