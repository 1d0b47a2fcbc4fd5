import {
  ANNOUNCES,
  ATTENDS,
  BROKEN_OFF,
  CAPTION,
  CHAIRED,
  DATED,
  ENDED,
  LABELLED,
  LISTS,
  LOST_ITS_STOP,
  META,
  POINT,
  SPOKE,
  TAIL,
} from '../rules/blocks';
import { BEGINS_CREDITS, ONLY_CREDITS } from '../rules/works';
import { cutsOf } from './run-on';

/** What a line of the page is to a report. */
export type BlockKind = 'heading' | 'meta' | 'body' | 'section' | 'caption' | 'credits' | 'tail';

/** A line of normalised text, `[start, end)` in its units. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/** A line that can only be running text. */
const isSentence = (
  whole: string,
  line = /[（(]/.test(whole) ? whole.replace(/[（(][^（）()]{2,40}[)）]?[?？| ]*$/, '') : whole,
): boolean =>
  (line.length >= 40 && /[。；，]/.test(line) && (/[。；]/.test(line) || line.length >= 70)) ||
  (line.length >= 10 && /。.{0,8}$/.test(line)) ||
  SPOKE.test(line) ||
  CHAIRED.test(line) ||
  ANNOUNCES.test(line);

/** A line of the page's own data, with no running text glued to it. */
const isMeta = (line: string): boolean => META.test(line) && line.length < 160 && !/[\p{Script=Han}，、]{30,}。/u.test(line);

/**
 * Cuts normalised text into blocks, a line each; empty lines are no blocks.
 * Headings stand before the first running text; short unended lines between running text are section headings; from the first line that
 * opens a list of other articles on, everything is tail (credits apart).
 */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const first = lines.findIndex(({ line, runs }) => (runs || LABELLED.test(line)) && !isMeta(line));
  const tail = lines.findIndex(({ line }, i) => i > Math.max(first, 0) && TAIL.test(line));
  const lastBody = lines.findLastIndex(({ runs, credits }, i) => (tail < 0 || i < tail) && runs && !credits);
  return lines.map((line, i) => ({
    kind: kindOf(line, i, { first, tail, lastBody }),
    start: line.start,
    end: line.start + line.line.length,
  }));
}

interface Landmarks {
  readonly first: number;
  readonly tail: number;
  readonly lastBody: number;
}

function kindOf({ line, runs, credits }: Line, i: number, { first, tail, lastBody }: Landmarks): BlockKind {
  if (credits && (i > first || (line.length < 40 && ONLY_CREDITS.test(line))) && line.length < 200 && !/[）)][^）)]{30,}。/.test(line))
    return 'credits';
  if (tail >= 0 && i >= tail) return 'tail';
  if ((runs || LABELLED.test(line)) && i >= first && first >= 0) return 'body';
  if (isMeta(line)) return 'meta';
  if (first < 0 || i < first) return 'heading';
  if (i > lastBody)
    return BROKEN_OFF.test(line) || (ENDED.test(line) && (DATED.test(line) || POINT.test(line))) || ATTENDS.test(line) || LISTS.test(line)
      ? 'body'
      : 'tail';
  if (BROKEN_OFF.test(line)) return 'body';
  if (CAPTION.test(line)) return 'caption';
  return (ENDED.test(line) && !/[：”）]$/.test(line)) || LOST_ITS_STOP.test(line) ? 'body' : 'section';
}

interface Line {
  readonly line: string;
  readonly start: number;
  /** Whether it can only be running text, and whether it begins as credits do. */
  readonly runs: boolean;
  readonly credits: boolean;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    let from = 0;
    for (const cut of [...cutsOf(line), line.length]) {
      const part = line.slice(from, cut);
      if (part.trim() !== '') lines.push({ line: part, start: start + from, runs: isSentence(part), credits: BEGINS_CREDITS.test(part) });
      from = cut;
    }
    start += line.length + 1;
  }
  return lines;
}
