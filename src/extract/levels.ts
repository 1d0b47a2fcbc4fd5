import { LEADS, SUBJECT } from '../rules/leads';
import { beginsAttained, endsAttained, endsCounted } from '../rules/level-verbs';
import {
  ALTOGETHER,
  ANY_OBJECT,
  GROWTH_BEHIND,
  MEASURE_BEHIND,
  MOVES,
  NUMBERED,
  OBJECT,
  TASK,
  TASK_DONE,
  WHAT_IS_DONE,
} from '../rules/levels';
import { COUNTABLE } from '../rules/measures';
import { ALSO, FURTHER, LEVEL } from '../rules/units';
import { searched } from '../text/matches';
import type { Stretch } from '../text/sentences';
import { unitsOf } from '../text/units';
import { fellowsFrom } from './fellows';
import { kindTold } from './level-kinds';
import { type Level, otherTold, performs } from './level-worth';

/** A level, and what may stand between it and its measure. */
const NUMERIC = new RegExp(`(?<![\\d.])${LEVEL}`, 'g');
const PARTS = unitsOf('，。；：！？\n“”《》、…');
const REACH = 40;
/** How long words in quotation marks are, at most, that belong to a measure: 建成“一刻钟服务圈”站点50个. */
const QUOTED = 14;
/** Each word is taken whole: 达到 is never tried as 达 and 到, which would be tried for every one of a run. */
const MOVING = new RegExp(`(?:(?=(${MOVES}))\\1)+$`);
const MOVES_LAST = new RegExp(`${MOVES}$`);
const MOVES_FIRST = new RegExp(`^(?:的|${MOVES})`);

/** Where the clause of a level begins: behind the last mark, an open bracket, or a level that has a measure of its own. */
function clauseFrom(words: string, at: number, lastEnd: number): number {
  let from = at;
  let closed = 0;
  const goesOn = () => words[from - 1] === '”' || (closed > 0 && words[from - 1] === '、') || !PARTS(words.charCodeAt(from - 1));
  while (from > 0 && at - from < REACH && goesOn()) {
    if (words[from - 1] === '”') {
      const open = words.lastIndexOf('“', from - 2);
      if (open < 0 || from - open > QUOTED || open < lastEnd || /^(?:同比|增长|下降)/.test(words.slice(from, at))) break;
      from = open;
      continue;
    }
    if (words[from - 1] === '—' && words[from - 2] === '—') break;
    if (words[from - 1] === ' ' && /^[一-龥”）》] [一-龥]$/.test(words.slice(from - 2, from + 1))) break;
    if (words[from - 1] === '）') closed++;
    if (words[from - 1] === '（' && closed-- === 0) break;
    from--;
  }
  const between = words.slice(lastEnd, at);
  const attribute = /以[上下]$/.test(words.slice(0, lastEnd));
  if (lastEnd <= from || between.length < 2 || attribute || /^[（）]/.test(between) || MOVES_FIRST.test(between)) return from;
  return lastEnd + (/^[和与及](?=[一-龥]{2})/.test(between) ? 1 : doerIn(words.slice(lastEnd - 1, lastEnd), between));
}

/** How long those are of whom a number tells, before what they did: 595户烟农种植烟叶2.2万亩. */
function doerIn(unit: string, between: string): number {
  if (!/[户名家个人]/.test(unit)) return 0;
  return (
    [2, 3, 4].find(
      (length) => /^[一-龥]+[户民农人业员工司社校]$/.test(between.slice(0, length)) && beginsAttained(between.slice(length)),
    ) ?? 0
  );
}

/** Finds the levels of a sentence, each with its measure, as places in its words. */
export function levelsIn(words: string): Stretch[] {
  const found: Stretch[] = [];
  let lastEnd = 0;
  for (const m of searched(words, NUMERIC)) {
    const end = m.index + m[0].length;
    if (kindTold(m[0], words.slice(Math.max(0, m.index - 8), m.index), words.slice(end, end + 32))) continue;
    const lead = words.slice(clauseFrom(words, m.index, lastEnd), m.index);
    const moves = MOVES_LAST.test(lead) ? (MOVING.exec(lead)?.[0] ?? '') : '';
    const before = lead.slice(0, lead.length - moves.length);
    const place = levelPlace({ words, at: m.index, level: m[0], before, moves, after: words.slice(end) });
    const counted = place && headOf(words, place.start, m.index);
    if (place || NUMBERED.test(m[0])) lastEnd = end;
    const last = found.at(-1);
    const among = listed(words, m.index, end, last);
    if (place) found.push({ ...place, start: place.start - (counted ?? 0) + (words[place.start] === ' ' ? 1 : 0) });
    else if (among > 0 && NUMBERED.test(m[0])) found.push({ start: m.index, end: end + among });
    else if (alsoCounted(words, m.index - lead.length, lead, m[0], last)) found.push({ start: m.index - lead.length, end });
    else if (lead === '' && last?.end === m.index - 1 && words[last.end] === '、' && !/^[一-龥]/.test(words.slice(end)))
      found[found.length - 1] = { ...last, end };
  }
  return found;
}

/** A level whose pieces are named behind it, and their unit. */
const LISTED = /\d[万千多余]*([个家所座处条项户名栋套件台辆张例])[一-龥]{2,14}$/;

/** How long what is counted is, where a level stands in a list right behind one that counts, too: 建成40所幸福院、20所养老院. */
function listed(words: string, at: number, end: number, last: Stretch | undefined): number {
  const unit = last?.end === at - 1 ? LISTED.exec(words.slice(last.start, last.end))?.[1] : undefined;
  const goesOn = words[at - 1] === '、' || (words[at - 1] === '，' && words[end - 1] === unit);
  return unit && goesOn ? (ANY_OBJECT.exec(words.slice(end))?.[0].length ?? 0) : 0;
}

/** Whether some more of the same unit are counted right behind others: 新增省级传承人33人、市级103人. */
const alsoCounted = (words: string, from: number, lead: string, level: string, last: Stretch | undefined): boolean =>
  last?.end === from - 1 &&
  words[from - 1] === '、' &&
  /^[一-龥“”]{2,10}$/.test(lead) &&
  /^[人名](?:以上|左右)?$/.test(unitOf(level)) &&
  unitOf(level) === unitOf(words.slice(last.start, last.end));

/** What stands behind the last digit of a level. */
const unitOf = (level: string): string => /[^\d万亿千百多余]*$/.exec(level)?.[0] ?? '';

/** How long the number is that a rate is told of, right before it: 9个断面水质达标率. */
const headOf = (words: string, start: number, at: number): number =>
  /[率例]|收入(?:达|超)|^[^，]{0,10}(?:项目|企业|工程)[^，]{0,4}(?:投资|产值|营收|利润)/.test(words.slice(start, at))
    ? (/(?<![^，。；：、的争保中现有])\d{1,5}[个条座所家人户]$/.exec(words.slice(Math.max(0, start - 8), start))?.[0].length ?? 0)
    : 0;

/** The place of a level with its measure; null where it measures no performance. */
function levelPlace(l: Level): Stretch | null {
  const led = leadOf(l.before, l.moves);
  const end = l.at + l.level.length;
  const task = TASK.exec(l.after)?.[0].length;
  const done = task && TASK_DONE.exec(l.after.slice(task))?.[0].length;
  if (task && done && NUMBERED.test(l.level)) return { start: l.at, end: end + task + done };
  const undertaken =
    task && !/[达到]$|不[低少]于$/.test(l.moves)
      ? /(?:(完成)|做好|抓好|落实|启动|紧盯|盯紧|紧扣|锁定|锚定|瞄准)(?:好|了)?[^，]{0,14}$/.exec(l.before + l.moves)
      : null;
  if (undertaken && task && NUMBERED.test(l.level)) return { start: undertaken[1] ? l.at - undertaken[0].length : l.at, end: end + task };
  const measure = l.before.slice(led);
  const growth =
    /(?:实现|保持|取得|达到?|有了)/.test(l.before.slice(-2) + l.moves) || (/恢复到[一-龥]{0,6}$/.test(l.before) && measure !== '')
      ? (GROWTH_BEHIND.exec(l.after)?.[0].length ?? 0)
      : 0;
  const behind = growth > 0 ? 0 : behindOf(l);
  if (behind > 0 && !otherTold(l, measure)) return { start: l.at, end: end + behind };
  if (!performs(l, measure) || otherTold(l, measure)) return null;
  const start = l.at - l.moves.length - l.before.length + led;
  const from = led === 0 && start < l.at ? fellowsFrom(l.words, start, l.words.slice(start, end)) : start;
  const several = from < start || /城乡/.test(measure) || /分别/.test(l.before + l.moves) || /[和与及、]/.test(measure);
  const further = (several || /[%％]$/.test(l.level) ? FURTHER : ALSO).exec(l.after)?.[0].length ?? 0;
  return { start: from, end: end + (growth || further || withAll(l.after, objectOf(l))) };
}

/** How long the measure is that stands behind its level, where none stands before it. */
const behindOf = ({ level, before, moves, after }: Level): number =>
  /[%％元]/.test(level) && /^$|(?:实现|保证|创造|达到|保持|完成|确保)了?$/.test(before + moves)
    ? (MEASURE_BEHIND.exec(after)?.[0].length ?? 0)
    : 0;

/** With what it comes to altogether, where anything was counted. */
const withAll = (after: string, object: number): number =>
  object === 0 ? 0 : object + (ALTOGETHER.exec(after.slice(object))?.[0].length ?? 0);

/** How long what is counted is, behind its number. */
function objectOf({ level, before, moves, after }: Level): number {
  if (COUNTABLE.test(before)) return 0;
  if (NUMBERED.test(level) && (endsAttained(before + moves) || endsCounted(before + moves))) {
    const object = ANY_OBJECT.exec(after)?.[0].length;
    if (object) return object;
  }
  return /[个家项户座条]$/.test(level) ? (OBJECT.exec(after)?.[0].length ?? 0) : 0;
}

/** Those who have more, or less to pay, through somebody's help: 帮助茶农增收…. */
const HELPED = /^(?:帮助|帮|助|使|让)[^，]{1,10}$/;

/** How much of what stands before a level leads to the measure: times, bodies, 实现 (but 完成 stays with its number). */
function leadOf(before: string, moves: string): number {
  if (HELPED.test(before) && /^(?:增收|节支|减)/.test(moves)) return before.length;
  const subject = SUBJECT.exec(before)?.[0].length ?? 0;
  const led = subject + (LEADS.exec(before.slice(subject))?.[0].length ?? 0);
  const realised =
    /^.*(?:(?<!(?:[工农]|服务|建筑|制造)业|人均|人员|人口|劳动者|毕业生|对象|群众|农民|妇女|残疾人|(?:金融业|企业)(?=实现[^，]{0,6}(?:增加值|利润|产值)))实现了?(?![^，]{0,8}(?:目标|任务|计划)数?的?$)|(?:力争|确保)(?:今年|全年|年内)?|下达我[市县区](?:的)?|(?:目标|指标)[是为]|达到了?既定的?)(?=[一-龥]{2})/.exec(
      before,
    )?.[0].length ?? 0;
  const doer = /^.*?(?=完成(?![^，]{0,8}率))/.exec(before)?.[0] ?? '';
  const done = doer === '' || WHAT_IS_DONE.test(doer) ? 0 : doer.length + (LEADS.exec(before.slice(doer.length))?.[0].length ?? 0);
  if (before.length === led || /^(?:现|也|又|还|已|将)*$/.test(before.slice(led)))
    return (
      before.length +
      (/^(?:(?:现?已|将|也|又|还|预计)+(?=[完实达投建新培打引开发争签落减化募]|可达)|(?:分别|累计(?=[完建培打引创签落开新减发兑争投募])|(?:累计|力争|确保)?实现了?)(?=[一-龥]|$))/.exec(
        moves,
      )?.[0].length ?? 0)
    );
  return Math.max(led, realised, done);
}
