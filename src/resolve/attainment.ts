import type { ReadDocument } from '../extract/document';
import type { TargetMention } from '../extract/targets';
import type { TargetStatus } from '../model';
import { AIMED, AIMED_AFTER_ALL, COMPARED, PAST_TIME, REACHED, STRONGLY_AIMED, YET_TO_COME } from '../rules/attainment';
import { matchesOf } from '../text/matches';
import { asTold, type ToldYear, toldYear } from './told-years';

/**
 * A goal where any place of the words is one: a goal that was also reached is told as reached only where no goal stands.
 * Places that tell neither (a headline's 实现“开门红”) have no say.
 */
export function statusOf(doc: ReadDocument, places: readonly TargetMention[]): TargetStatus {
  const told = toldYear(doc.text);
  const each = places.map((m) => placeStatus(doc.text, m, told)).filter((status) => status !== null);
  if (each.length === 0) return 'goal';
  return each.includes('goal') && !(each[0] === 'actual' && each.filter((s) => s === 'actual').length >= each.length / 2)
    ? 'goal'
    : 'actual';
}

const AIMS = new RegExp(AIMED, 'g');
/** Words that tell by themselves that something was done, and words that do so right before it. */
const TOLD_AS_DONE = /^(?:超额)?(?:完成|实现|达到|取得)了|基本(?:圆满)?完成|均超额完成|连续(?:[\d一二三四五六七八九十]+)[年个]/;
const DONE_BEFORE =
  /(?:顺利|提前(?:实现(?:“[^”]{2,12}”)?“?)?|(?:全部|均|已|基本)(?:实现|达到|完成)了?“?|连续[一二三四五六七八九十\d]+[个年次]“?)$/;
const REACHES = new RegExp(REACHED, 'g');

/** Where the last match of a pattern begins, or -1. */
const lastOf = (pattern: RegExp, words: string): number => Math.max(-1, ...matchesOf(words, pattern).map((m) => m.index));

/** The words of a sentence before a place, across its semicolons, at most 300 units. */
function sentenceBefore(text: string, at: number): string {
  const ahead = text.slice(Math.max(0, at - 300), at);
  const from = Math.max(ahead.lastIndexOf('。'), ahead.lastIndexOf('\n')) + 1;
  const goesOn = /^(?:其中|另外)/.test(ahead.slice(from)) && ahead[from - 1] === '。';
  return ahead.slice(goesOn ? Math.max(ahead.lastIndexOf('。', from - 2), ahead.lastIndexOf('\n', from - 2)) + 1 : from);
}

/** The words of a sentence behind a place, at most 60 units. */
const sentenceAfter = (text: string, at: number): string => /^[^。\n]*/.exec(text.slice(at, at + 60))?.[0] ?? '';

/** How far ahead or behind the plan something is. */
const BEHIND_PLAN = /(?:低于|高于|快于|慢于|落后于?|超过?)(?:序时|时序)进度|(?:没有|未能?)(?:达到|完成)/;
/** Plain figures that nothing aims at, before another: 新增就业2588人，再就业1832人，失业率控制在3%以内. */
const ALL_TOLD = /^(?![^。]*(?:确保|力争|争取|努力|(?<!主)要|将|目标|任务|计划|必须|务必))[^。]*\d[万亿]?[人个户亩元吨件起]，[^。]*$/;

/** What the words of a target and the words round them say themselves, or null. */
function toldWithin(words: string, before: string, after: string): TargetStatus | null {
  if (
    !/(?:确保|力争|争取|努力|将|(?<![主重需必])要(?!求)|为)[^，。]{0,10}$/.test(before) &&
    (TOLD_AS_DONE.test(words) || DONE_BEFORE.test(before))
  )
    return 'actual';
  if (
    /不低于|不少于|不超过|力争|确保|^拟|(?<!预计)将(?=突破|达|超|完成|实现|增|降|提高)|要(?=高于|低于|达|完成|实现|超|突破|控制|保持|稳定|再[降增减升])/.test(
      words,
    )
  )
    return 'goal';
  if (/(?:任务|计划|目标)[^，]*[%％]/.test(words)) return 'actual';
  if (/^(?:左右)?”?[的为作]*(?:预期|既定|发展|奋斗|年度|增长)?目标/.test(after))
    return /没有达到|未达到|未能/.test(words) ? 'actual' : 'goal';
  if (/^(?:的[一-龥]{0,6}目标|(?:已经?)?(?:到了|进入)[^，。]{0,6}(?:冲刺|关键|攻坚))/.test(after) && !BEHIND_PLAN.test(words))
    return 'goal';
  if (BEHIND_PLAN.test(words)) return 'actual';
  if (
    /^(?:[，、](?!实现|完成|达|没有|未)[^，。；]{2,14})+(?:的|(?<=\d[万亿]?[吨斤亩元个家户人%]))(?:预期|既定|发展|奋斗|年度|增长)?目标/.test(
      after,
    )
  )
    return 'goal';
  if (/(?:目标|指标)[一-龥]{0,4}(?:是|为|：)/.test(before)) return 'goal';
  if (/为[^，。；]{0,20}$/.test(before) && /^[^，。；]{0,20}(?:打下|奠定|提供|夯实|创造|作出)/.test(after)) return 'goal';
  if (/^[^，。；]{0,4}，为[^，。；]{2,24}(?:[画划]上|打下|奠定)了/.test(after)) return 'actual';
  return /计划(?!单列|生育|总?投资|指标|任务|目标|[一-龥]{0,6}完成率)|任务(?=\d)|争取/.test(words) ? 'goal' : null;
}

/** A figure is a goal behind a word of aiming that no word of attainment follows; figures that are compared were reached. */
function figureStatus(words: string, before: string, after: string, ahead: string): TargetStatus {
  const past = lastOf(PAST_TIME, before);
  const aimed = lastOf(past < 0 ? STRONGLY_AIMED : AIMED_AFTER_ALL, before);
  const reached = Math.max(lastOf(REACHES, before), past);
  if (aimed >= 0 || reached >= 0) return aimed > reached ? 'goal' : 'actual';
  if (COMPARED.test(words) || COMPARED.test(before)) return 'actual';
  if (/控制在/.test(words)) return ALL_TOLD.test(before) || goesOn(ahead) === 'actual' ? 'actual' : 'goal';
  if (lastOf(AIMS, before.slice(-24)) >= 0) return 'goal';
  if (YET_TO_COME.test(ahead) || (!/已|了/.test(words) && goesOn(ahead) === 'goal')) return 'goal';
  if (ALL_TOLD.test(before)) return 'actual';
  return /(?:以上|以内)$/.test(words) &&
    !/[由从]\d[^，。]{0,12}[到至]/.test(words) &&
    !COMPARED.test(after) &&
    !/预计|常年/.test(before + words)
    ? 'goal'
    : 'actual';
}

/** What the sentences before one tell, in its paragraph, where it tells nothing itself. */
function goesOn(ahead: string): TargetStatus | null {
  const paragraph = ahead.slice(ahead.lastIndexOf('\n') + 1);
  const aimed = lastOf(STRONGLY_AIMED, paragraph);
  const reached = Math.max(lastOf(REACHES, paragraph), lastOf(PAST_TIME, paragraph));
  if (aimed < 0 && reached < 0) return null;
  return aimed > reached ? 'goal' : 'actual';
}

/** The same of a rank, a formula or a direction; null where nothing tells. */
function phraseStatus(type: string, words: string, before: string): TargetStatus | null {
  const far = before.length - Math.min(before.length, 24);
  const near = lastOf(AIMS, before.slice(far));
  const aimed = Math.max(lastOf(STRONGLY_AIMED, before), near < 0 ? -1 : near + far);
  const reached = Math.max(lastOf(REACHES, before), lastOf(PAST_TIME, before));
  if (aimed >= 0 || reached >= 0) return aimed > reached ? 'goal' : 'actual';
  if (REACHED.test(before + words)) return 'actual';
  if (COMPARED.test(before + words)) return 'actual';
  if (/翻了|连[冠增升]|(?:均|双双).{0,6}[升降增]|历史/.test(words)) return 'actual';
  return type === 'rank' && /居|列|排|处于|优于|获|走在|入[选围]|上榜|领跑|连续|^[^进入]*全[市省国县区州][第前]/.test(words)
    ? 'actual'
    : null;
}

/** What was reached all along a paragraph was reached at its end, too; what is aimed at has to be told again. */
const reachedAhead = (ahead: string): TargetStatus | null => (goesOn(ahead) === 'actual' ? 'actual' : null);

/** What a thing is built on is behind it, whatever is aimed at: 在去年达到80%的基础上. */
const BUILT_ON = /在[^，。；]{2,24}基础上/g;

function placeStatus(text: string, m: TargetMention, told: ToldYear): TargetStatus | null {
  const before = asTold(sentenceBefore(text, m.start), told).replace(BUILT_ON, '');
  const ahead = asTold(text.slice(Math.max(0, m.start - 200), m.start), told);
  const words = text.slice(m.start, m.end);
  const after = sentenceAfter(text, m.end);
  return (
    toldWithin(words, before, after) ??
    (m.type === 'numeric' ? figureStatus(words, before, after, ahead) : (phraseStatus(m.type, words, before) ?? reachedAhead(ahead)))
  );
}
