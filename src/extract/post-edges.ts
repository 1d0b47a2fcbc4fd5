import { GUARDED, OFFICE_WORK, PAIRED_ORGANS, STOPS } from '../lexicon';
import {
  CONVENER,
  EDGE,
  IN_CHARGE,
  OFFICE_BEGINS,
  OF_A_CAUSE,
  OWN_PLACE,
  PLACE_BEGINS,
  QUOTED,
  QUOTED_ORGAN,
  TOWN_ENDS,
  TOWN_WITH_AND,
} from '../rules/posts';

/** Walks left from a head to where its organ begins. */
export function leftEdge(text: string, head: number, floor: number): number {
  let at = head;
  while (at > floor) {
    const before = text[at - 1] as string;
    if (before === '）' || before === ')') {
      const open = bracketOpens(text, at, floor);
      if (open === null) break;
      at = open;
      continue;
    }
    if (before === '、' && /(?:^|[，。；：\n])[省市县区镇乡州]$/.test(text.slice(Math.max(0, at - 3), at - 1)) && at - 2 >= floor) {
      at -= 2;
      break;
    }
    if (before === '*' && !/\p{Script=Han}/u.test(text[at - 2] ?? '')) break;
    const quoted = before === '”' ? quotedLength(text, at, head, floor) : undefined;
    if (quoted) {
      at -= quoted;
      continue;
    }
    if (before === '我' && OWN_PLACE.test(text.slice(at, at + 2))) return at + 1;
    if (EDGE(before.charCodeAt(0))) break;
    const charge = before === '的' ? IN_CHARGE.exec(text.slice(Math.max(floor, at - 14), at))?.[0].length : undefined;
    if (charge) {
      at -= charge;
      continue;
    }
    if (stopsAt(text, at) || joinsAt(text, at)) break;
    at--;
  }
  return at;
}

/** Where the bracket opens that ends at `at`, or null where that is far. */
function bracketOpens(text: string, at: number, floor: number): number | null {
  const near = text.slice(Math.max(floor, at - 14), at);
  const open = Math.max(near.lastIndexOf('（'), near.lastIndexOf('('));
  return open < 0 ? null : at - near.length + open;
}

/** The length of the quotation that ends at `at` and is part of an organ's name: “大工委”书记, “安全生产”工作领导小组组长. */
function quotedLength(text: string, at: number, head: number, floor: number): number | undefined {
  const organ = QUOTED_ORGAN.exec(text.slice(Math.max(floor, at - 10), at));
  if (organ) return organ[0].length;
  return OF_A_CAUSE.test(text.slice(at, head)) ? QUOTED.exec(text.slice(Math.max(floor, at - 20), at))?.[0].length : undefined;
}

/** Whether a stop word ends at `at`, not counting one that is part of a place's or an organ's name. */
function stopsAt(text: string, at: number): boolean {
  const stop = STOPS.endingAt(text, at);
  const isDay = text[at - 1] === '日' || text[at - 1] === '号';
  if ((!stop && !isDay) || (stop === '代表' && text[at] === '团')) return false;
  if (CONVENER.test(text.slice(at - 4, at + 4))) return false;
  if (stop && PLACE_BEGINS.test(text.slice(Math.max(0, at - 2), at + 5))) return false;
  if (!stop) return /\d/.test(text[at - 2] ?? '');
  if (OFFICE_WORK.has(stop) && OFFICE_BEGINS.test(text.slice(at, at + 2))) return false;
  for (let from = Math.max(0, at - stop.length - 2); from < at; from++) {
    const guarded = GUARDED.startingAt(text, from);
    if (guarded && from + guarded.length >= at && from + guarded.length > at - stop.length) return false;
  }
  return true;
}

/** Whether a conjunction (和, 与, 及, 兼) that ends at `at` parts two things, and is not inside one organ's name or a place's. */
function joinsAt(text: string, at: number): boolean {
  const mark = text[at - 1];
  if (mark === '兼' || mark === '及') return true;
  if (mark === '与') return !/^(?:会)/.test(text.slice(at, at + 1));
  if (mark !== '和' || isInTown(text, at)) return false;
  if (
    PAIRED_ORGANS.endingAt(text, at) ||
    (/[政协大](?:\p{Script=Han}{4,10})和$/u.test(text.slice(Math.max(0, at - 14), at)) &&
      /^[^省市县区州旗\P{Script=Han}]{2,6}委员会/u.test(text.slice(at, at + 9)))
  )
    return false;
  return !/^(?:平|田|县(?=县)|林格|龙|硕|静|顺|政|布)/.test(text.slice(at, at + 1)) && !/[呼仁雍政泰云兴祥协永]/.test(text[at - 2] ?? '');
}

/** Whether the 和 before `at` is of the name of a town, with one character before it at a place's or a clause's end: 云阳县正和镇. */
const isInTown = (text: string, at: number): boolean =>
  TOWN_WITH_AND.test(text.slice(Math.max(0, at - 3), at)) && TOWN_ENDS.test(text.slice(at, at + 2));
