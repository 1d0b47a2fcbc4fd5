import {
  AS_IT_IS,
  COUNTABLE,
  COUNTED,
  COUNTS_PEOPLE,
  FURTHER,
  LEADS,
  LEVEL,
  MEASURED,
  MEASURES,
  MOVES,
  OBJECT,
  OF_THE_EVENT,
  OTHER,
  TASK,
} from '../rules/levels';
import { matchesOf } from '../text/matches';
import type { Stretch } from '../text/sentences';
import { unitsOf } from '../text/units';

/** A level, and what may stand between it and its measure. */
const NUMERIC = new RegExp(`(?<![\\d.])${LEVEL}`, 'g');
const PARTS = unitsOf('，。；：！？\n“”《》、');
const REACH = 40;
/** Each word is taken whole: 达到 is never tried as 达 and 到, which would be tried for every one of a run. */
const MOVING = new RegExp(`(?:(?=(${MOVES}))\\1)+$`);
const MOVES_LAST = new RegExp(`${MOVES}$`);
const MOVES_FIRST = new RegExp(`^(?:的|${MOVES})`);

/** A level in its clause: what stands before it, as far as it is the measure's and as far as it only moves it, and what stands behind. */
interface Level {
  readonly words: string;
  readonly at: number;
  readonly level: string;
  readonly before: string;
  readonly moves: string;
  readonly after: string;
}

/** Where the clause of a level begins: behind the last mark, an open bracket, or a level that has a measure of its own. */
function clauseFrom(words: string, at: number, lastEnd: number): number {
  let from = at;
  let closed = 0;
  while (from > 0 && at - from < REACH && !PARTS(words.charCodeAt(from - 1))) {
    if (words[from - 1] === '）') closed++;
    if (words[from - 1] === '（' && closed-- === 0) break;
    from--;
  }
  const between = words.slice(lastEnd, at);
  const attribute = /以[上下]$/.test(words.slice(0, lastEnd));
  return lastEnd > from && between.length > 1 && !attribute && !/^[（）]/.test(between) && !MOVES_FIRST.test(between) ? lastEnd : from;
}

/** Finds the levels of a sentence, each with its measure, as places in its words. */
export function levelsIn(words: string): Stretch[] {
  const found: Stretch[] = [];
  let lastEnd = 0;
  for (const m of matchesOf(words, NUMERIC)) {
    const lead = words.slice(clauseFrom(words, m.index, lastEnd), m.index);
    lastEnd = m.index + m[0].length;
    const moves = MOVES_LAST.test(lead) ? (MOVING.exec(lead)?.[0] ?? '') : '';
    const before = lead.slice(0, lead.length - moves.length);
    const place = levelPlace({ words, at: m.index, level: m[0], before, moves, after: words.slice(lastEnd) });
    const last = found.at(-1);
    if (place) found.push(place);
    else if (lead === '' && last?.end === m.index - 1 && words[last.end] === '、' && !/^[一-龥]/.test(words.slice(lastEnd)))
      found[found.length - 1] = { ...last, end: lastEnd };
  }
  return found;
}

/** The place of a level with its measure; null where it measures no performance. */
function levelPlace(l: Level): Stretch | null {
  const led = leadOf(l.before, l.moves);
  const end = l.at + l.level.length;
  const task = TASK.exec(l.after)?.[0].length;
  const undertaken = task ? /(?:(完成)|做好|抓好|落实)(?:好|了)?[^，]{0,10}$/.exec(l.before + l.moves) : null;
  if (undertaken && task && /\d/.test(l.level)) return { start: undertaken[1] ? l.at - undertaken[0].length : l.at, end: end + task };
  if (!performs(l) || isOther(l, l.before.slice(led))) return null;
  const object = /[个家项户座条]$/.test(l.level) && !COUNTABLE.test(l.before) ? (OBJECT.exec(l.after)?.[0].length ?? 0) : 0;
  const start = l.at - l.moves.length - l.before.length + led;
  const from = led === 0 ? withFellows(l, start) : start;
  const several = from < start || /分别/.test(l.before + l.moves) || /[和与及、]/.test(l.before.slice(led));
  const further = several ? (FURTHER.exec(l.after)?.[0].length ?? 0) : 0;
  return { start: from, end: end + object + further };
}

/** Whether a level tells of performance: a share or money beside a measure or a move; a count of what counts. */
function performs({ level, before, moves, after }: Level): boolean {
  if (/[%％‰]|百分|元/.test(level))
    return moves !== '' || MEASURES.test(before) || /(?:[率比]|比例|(?:目标|计划)的?|占[^，]{2,10}的)$/.test(before);
  return (
    COUNTABLE.test(before) ||
    (/(?:[起例件处倍]|人次)$/.test(level) && MEASURES.test(before)) ||
    (COUNTED.test(before + moves) && /\d/.test(level)) ||
    (MEASURED.test(level) && /\d/.test(level) && /[一-龥]{3}$/.test(before) && !AS_IT_IS.test(before)) ||
    (before === '' && /[吨亩斤里次]/.test(level) && /达|突破|增|减|降|超/.test(moves)) ||
    (moves !== '' && (MEASURES.test(before) || OBJECT.test(after)))
  );
}

/** Whether a number tells of something else: who came, how many were listed, what the day's own event was worth. */
const isOther = ({ words, at, level, before, moves }: Level, measure: string): boolean =>
  COUNTS_PEOPLE.test(measure) ||
  (moves === '' && OTHER.test(measure)) ||
  /[与和向对给把]$/.test(before) ||
  /^[一二三四五六七八九十两](?!个百分点)/.test(level) ||
  OF_THE_EVENT.test(words.slice(0, at)) ||
  /（(?:其中(?!：?完成)|包?含|包括)[^）]*$/.test(words.slice(0, at));

/** Takes in the measures that share a level with the one before it: 营业收入、利润总额同比增长20%. */
function withFellows({ words, at, before, moves }: Level, start: number): number {
  if (words[start - 1] !== '、') return start;
  const run = /(?:^|[，。；：])((?:[一-龥]{1,12}、){1,4})$/.exec(words.slice(Math.max(0, start - 50), start))?.[1];
  if (!run) return start;
  const fellows = run.slice(0, -1).split('、');
  const shared =
    /分别|均/.test(moves) ||
    /[和及与]/.test(before) ||
    fellows.every((fellow) => fellow.length > 1 && (MEASURES.test(fellow) || fellow.slice(-2) === before.slice(-2)));
  return shared && start < at ? start - run.length + (LEADS.exec(run)?.[0].length ?? 0) : start;
}

/** How much of what stands before a level leads to the measure: times, bodies, 实现 (but 完成 stays with its number). */
function leadOf(before: string, moves: string): number {
  const led = LEADS.exec(before)?.[0].length ?? 0;
  const realised = /^.*(?:(?<!业|人均)实现了?|下达我[市县区](?:的)?|(?:目标|指标)[是为])(?=[一-龥]{2})/.exec(before)?.[0].length ?? 0;
  const done = /^.*?(?=完成(?![^，]{0,8}率))/.exec(before)?.[0].length ?? 0;
  if (before.length === led || /^(?:现|也|又|还|已)*$/.test(before.slice(led)))
    return before.length + (/^(?:(?:现?已|也|又|还)+(?=完成|实现|达)|(?:分别|实现了?)(?=[一-龥]|$))/.exec(moves)?.[0].length ?? 0);
  return Math.max(led, realised, done);
}
