import type { Tally } from './flow';

export interface Progress {
  readonly told: (tally: Tally) => void;
  /** The number of records, once it is known. */
  readonly total: (count: number | null) => void;
  /** Ends with a line on the whole. */
  readonly end: (tally: Tally) => void;
}

/** Milliseconds between two tellings: a terminal's line is written over, a file's lines stay. */
const [ON_TERMINAL, IN_FILE] = [200, 5000];

/** @returns seconds as 1:02:03 or 2:03 */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/**
 * @param total number of records, null where it is not known
 * @param seconds since the start
 * @returns how far it is: `1,200 of 5,000 read, 3 bad, 240.0 a second, 0:16 left`
 */
export function progressLine({ done, bad }: Tally, total: number | null, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const number = (value: number) => value.toLocaleString('en');
  const far = total === null ? `${number(done)} read` : `${number(done)} of ${number(total)} read`;
  const left = total === null || rate === 0 || done >= total ? [] : [`${clock((total - done) / rate)} left`];
  return [far, ...(bad > 0 ? [`${number(bad)} bad`] : []), `${rate.toFixed(1)} a second`, ...left].join(', ');
}

/** Tells how far it is, at most every so often. */
export function progressOn(stream: NodeJS.WriteStream, now: () => number = () => performance.now()): Progress {
  const start = now();
  let [last, total] = [start, null as number | null];
  const line = (tally: Tally) => progressLine(tally, total, (now() - start) / 1000);
  const print = (words: string, end: string) => stream.write(stream.isTTY ? `\r\x1b[K${words}${end}` : `${words}\n`);
  return {
    total: (count) => {
      total = count;
    },
    told: (tally) => {
      if (now() - last < (stream.isTTY ? ON_TERMINAL : IN_FILE)) return;
      last = now();
      print(line(tally), '');
    },
    end: (tally) => {
      print(`${line(tally)}, ${clock((now() - start) / 1000)} in all`, '\n');
    },
  };
}
