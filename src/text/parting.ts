import type { Edit } from './mapped';
import { searched } from './matches';
import { unitsOf } from './units';

/** A line so short, in UTF-16 units, and without a full stop, holds no running text. */
const SHORT = 60;
/** Marks within running text: a run of words ends at each. */
const PARTS = unitsOf('，。、；：！？（）“”《》');
const BLANK = /[ \u3000]+/g;
const HAN = /[\p{Script=Han}\ud840-\ud88f\udc00-\udfff]/u;
/** A blank parts where the words before and behind it have no more units than these. */
const BEFORE = 6;
const BEHIND = 10;
/** Words between two blanks that are as long as a name. */
const NAME = /^\p{Script=Han}{2,4}(?<![省市县区州旗镇乡])$/u;
/** A headline that tells who did what ends before a blank: 王平李方出席 市委书记…. */
const ENDS_HEADLINE = /\p{Script=Han}(?:出席|主持|讲话|参加|列席)$/u;
const GOES_ON = /^(?:会|大会|活动|了|并|此|本|在|全|的|[一二三四五六七八九十两])/;
/** How often a stretch is gone through: what one blank joins may be too long for the one before it to part. */
const SCANS = 8;

/** A blank in a stretch of words, with the number of units of the words behind it. */
interface Gap {
  readonly start: number;
  readonly end: number;
  /** Between Han characters, beside no words as long as a name with another blank behind them, and at no headline's end. */
  readonly isOpen: boolean;
  readonly behind: number;
}

/**
 * Blanks between Han characters that part nothing: in running text, but for lists of names and for blanks between short runs of words.
 * What is told of a blank holds when the others have gone: asked again, no more of them go.
 */
export function blanksThatPartNothing(text: string): Edit[] {
  const edits: Edit[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (/[ \u3000]/.test(line) && (line.length > SHORT || /[。；]/.test(line)))
      for (const { from, to } of stretchesOf(line))
        for (const gap of goneFrom(line.slice(from, to)))
          edits.push({ start: start + from + gap.start, end: start + from + gap.end, text: '' });
    start += line.length + 1;
  }
  return edits;
}

/** The runs of words that hold a blank. */
function stretchesOf(line: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = line.search(BLANK), floor = 0; at >= 0; ) {
    let from = at;
    while (from > floor && !PARTS(line.charCodeAt(from - 1))) from--;
    let to = at;
    while (to < line.length && !PARTS(line.charCodeAt(to))) to++;
    found.push({ from, to });
    floor = to;
    BLANK.lastIndex = to;
    at = BLANK.exec(line)?.index ?? -1;
  }
  return found;
}

/** The blanks of a stretch between two marks that part nothing, in order. */
function goneFrom(words: string): Gap[] {
  const gone: Gap[] = [];
  let gaps = gapsOf(words);
  const first = gaps[0]?.start ?? 0;
  for (let scan = 0, left = -1; scan < SCANS && left !== gaps.length; scan++) {
    left = gaps.length;
    gaps = scanned(first, gaps, gone);
  }
  return gone.sort((a, b) => a.start - b.start);
}

function gapsOf(words: string): Gap[] {
  const blanks = searched(words, BLANK).map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const next = (i: number) => blanks[i + 1]?.start ?? words.length;
  const isName = blanks.map(({ end }, i) => i + 1 < blanks.length && NAME.test(words.slice(end, Math.min(next(i), end + 5))));
  return blanks.map(({ start, end }, i) => {
    const isBetween = HAN.test(words[start - 1] ?? '') && HAN.test(words[end] ?? '');
    const endsHeadline = ENDS_HEADLINE.test(words.slice(Math.max(0, start - 3), start)) && !GOES_ON.test(words.slice(end, end + 2));
    return { start, end, isOpen: isBetween && !isName[i] && !isName[i - 1] && !endsHeadline, behind: next(i) - end };
  });
}

/** Goes through the blanks of a stretch once. @returns those that stay, each with all words up to the next of them behind it */
function scanned(first: number, gaps: readonly Gap[], gone: Gap[]): Gap[] {
  const left: Gap[] = [];
  let before = first;
  for (const gap of gaps) {
    if (gap.isOpen && (before > BEFORE || gap.behind > BEHIND)) {
      gone.push(gap);
      before += gap.behind;
      const last = left.at(-1);
      if (last) left[left.length - 1] = { ...last, behind: last.behind + gap.behind };
    } else {
      left.push(gap);
      before = gap.behind;
    }
  }
  return left;
}
