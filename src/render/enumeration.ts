import { type Boundary, boundariesOf } from './boundaries';

const ORDINALS = '一二三四五六七八九十';

/** How reports count their points. Each pattern's first group is the ordinal; a family is one way of counting. */
const FAMILIES: readonly RegExp[] = [
  /^([一二三四五六七八九十])是/u,
  /^([一二三四五六七八九十])要/u,
  /^第([一二三四五六七八九十])[,，、:：]/u,
  /^[(（]([一二三四五六七八九十])[)）]/u,
  /^其([一二三四五六七八九十])[,，、:：]/u,
  /^([一二三四五六七八九十])、/u,
  /^(\d{1,2})[、.．](?!\d)/u,
];

/** The number that an ordinal names; 0 where there is none. */
const numberOf = (ordinal: string): number => (/^\d/.test(ordinal) ? Number(ordinal) : ORDINALS.indexOf(ordinal) + 1);

/** Counted points of one run, in UTF-16 units: where each begins, and where the last ends. */
export interface Run {
  readonly starts: readonly number[];
  readonly end: number;
}

/** @returns runs of at least two ordinals that count up from 一 */
function countedRuns(text: string, places: readonly number[], family: RegExp): number[][] {
  const runs: number[][] = [];
  for (const at of places) {
    const ordinal = numberOf(family.exec(text.slice(at, at + 4))?.[1] ?? '-');
    const current = runs.at(-1);
    if (ordinal === 1) runs.push([at]);
    else if (current && ordinal === current.length + 1) current.push(at);
  }
  return runs.filter((run) => run.length > 1);
}

/** Where the last point of a run ends: with its sentence, unless earlier points take more than one. */
function endOfRun(starts: readonly number[], limit: number, hard: readonly number[]): number {
  const last = starts.at(-1) ?? 0;
  const many = starts.some((start, i) => i < starts.length - 1 && hard.some((at) => at > start && at < (starts[i + 1] ?? 0)));
  return many ? limit : (hard.find((at) => at > last && at <= limit) ?? limit);
}

/**
 * Finds what a text counts off: 一是…二是…, 一要…二要…, 第一，…第二，… The family that begins first wins.
 * @param boundaries the text's boundaries; an ordinal counts only at one of them or at the start
 */
export function enumerations(text: string, boundaries: readonly Boundary[] = boundariesOf(text)): readonly Run[] {
  const places = [0, ...boundaries.map(({ at }) => at)];
  const hard = boundaries.filter(({ kind }) => kind === 'hard').map(({ at }) => at);
  const families = FAMILIES.map((family) => countedRuns(text, places, family)).filter((runs) => runs.length > 0);
  const first = families.sort((a, b) => (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0))[0] ?? [];
  return first.map((starts, i) => ({ starts, end: endOfRun(starts, first[i + 1]?.[0] ?? text.length, hard) }));
}
