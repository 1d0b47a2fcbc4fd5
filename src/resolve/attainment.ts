import type { ReadDocument } from '../extract/document';
import type { TargetMention } from '../extract/targets';
import type { TargetStatus, TargetType } from '../model';
import { AIMED, AIMED_AFTER_ALL, PAST_TIME, REACHED, STRONGLY_AIMED } from '../rules/attainment';
import { holdsFor } from '../rules/parted-rule';
import type { StatusParts, StatusRule } from '../rules/status-rule';
import { FIGURES, PHRASES } from '../rules/target-status';
import { TOLD_WITHIN } from '../rules/told-within';
import { matchesOf } from '../text/matches';
import { asTold, type ToldYear, toldYear } from './told-years';

/**
 * A goal where any place of the words is one: a goal that was also reached is told as reached only where no goal stands.
 * Places that tell neither (a headline's 实现“开门红”) have no say.
 */
export function statusOf(doc: ReadDocument, places: readonly TargetMention[]): TargetStatus {
  const told = toldYear(doc.text);
  const each = places.map((m) => placeStatus(placeOf(doc.text, m, told))).filter((status) => status !== null);
  if (each.length === 0) return 'goal';
  return each.includes('goal') && !(each[0] === 'actual' && each.filter((s) => s === 'actual').length >= each.length / 2)
    ? 'goal'
    : 'actual';
}

/** A place where a target stands. */
interface Place extends StatusParts {
  readonly type: TargetType;
}

/** How far before a target a word of aiming is near. */
const NEAR = 24;
/** What a thing is built on is behind it, whatever is aimed at: 在去年达到80%的基础上. */
const BUILT_ON = /在[^，。；]{2,24}基础上/g;

/** @returns what is looked at of a place; years before it stand as what they are to the report */
export function placeOf(text: string, { start, end, type }: Omit<TargetMention, 'rule'>, told: ToldYear): Place {
  const words = text.slice(start, end);
  const before = asTold(sentenceBefore(text, start), told).replace(BUILT_ON, '');
  const ahead = asTold(text.slice(Math.max(0, start - 200), start), told);
  return { type, words, before, near: before.slice(-NEAR), whole: before + words, after: sentenceAfter(text, end), ahead };
}

/** The words of a sentence before a place, across its semicolons, at most 300 units. */
function sentenceBefore(text: string, at: number): string {
  const ahead = text.slice(Math.max(0, at - 300), at);
  const from = Math.max(ahead.lastIndexOf('。'), ahead.lastIndexOf('\n')) + 1;
  const isPartOfLast = /^(?:其中|另外)/.test(ahead.slice(from)) && ahead[from - 1] === '。';
  return ahead.slice(isPartOfLast ? Math.max(ahead.lastIndexOf('。', from - 2), ahead.lastIndexOf('\n', from - 2)) + 1 : from);
}

/** The words of a sentence behind a place, at most 60 units. */
const sentenceAfter = (text: string, at: number): string => /^[^。\n]*/.exec(text.slice(at, at + 60))?.[0] ?? '';

const AIMS = new RegExp(AIMED, 'g');
const REACHES = new RegExp(REACHED, 'g');

/** Where the last match of a pattern begins, or -1. */
const lastOf = (pattern: RegExp, words: string): number => Math.max(-1, ...matchesOf(words, pattern).map((m) => m.index));

/** What stands last tells: a goal behind a word of aiming that no word of attainment follows; null where there is neither. */
function lastTold(aimed: number, reached: number): TargetStatus | null {
  if (aimed < 0 && reached < 0) return null;
  return aimed > reached ? 'goal' : 'actual';
}

function placeStatus(place: Place): TargetStatus | null {
  const [told, others] = place.type === 'numeric' ? [figureTold, FIGURES] : [phraseTold, PHRASES];
  return firstOf(TOLD_WITHIN, place)?.status ?? told(place) ?? firstOf(others, place)?.status ?? null;
}

/** What the words before a figure tell; in a sentence that a past stretch of time opens only some words aim at anything. */
function figureTold({ before }: Place): TargetStatus | null {
  const past = lastOf(PAST_TIME, before);
  return lastTold(lastOf(past < 0 ? STRONGLY_AIMED : AIMED_AFTER_ALL, before), Math.max(lastOf(REACHES, before), past));
}

/** The same of a rank, a formula or a direction, at which weaker words aim, too, where they stand near. */
function phraseTold({ before, near }: Place): TargetStatus | null {
  const aimedNear = lastOf(AIMS, near);
  const aimed = Math.max(lastOf(STRONGLY_AIMED, before), aimedNear < 0 ? -1 : aimedNear + before.length - near.length);
  return lastTold(aimed, Math.max(lastOf(REACHES, before), lastOf(PAST_TIME, before)));
}

/** What the sentences before one tell, in its paragraph, where it tells nothing itself. */
function paragraphTold({ ahead }: Place): TargetStatus | null {
  const paragraph = ahead.slice(ahead.lastIndexOf('\n') + 1);
  return lastTold(lastOf(STRONGLY_AIMED, paragraph), Math.max(lastOf(REACHES, paragraph), lastOf(PAST_TIME, paragraph)));
}

const holds = (rule: StatusRule, place: Place): boolean =>
  (rule.type === undefined || rule.type === place.type) &&
  holdsFor(rule, place) &&
  (rule.paragraph === undefined || rule.paragraph === paragraphTold(place));

/** @returns the first rule that holds at a place, or null */
export const firstOf = (rules: readonly StatusRule[], place: Place): StatusRule | null => rules.find((rule) => holds(rule, place)) ?? null;
