import type { ReadDocument } from '../extract/document';
import type { TargetMention } from '../extract/targets';
import type { Span, Target, TargetStatus } from '../model';
import { AIMED, PAST_TIME, REACHED, STRONGLY_AIMED } from '../rules/attainment';
import { UNITS } from '../rules/levels';
import { NUMBER, numberOf, SCALE } from '../text/numbers';
import { matchesOf } from '../text/matches';

type ToSpan = (doc: ReadDocument, range: { start: number; end: number }) => Span;

/** Joins places with the same words, reads their numbers, and tells a goal from what was reached. */
export function targetFacts(doc: ReadDocument, mentions: readonly TargetMention[], toSpan: ToSpan): Omit<Target, 'confidence'>[] {
  const byText = new Map<string, TargetMention[]>();
  for (const m of mentions) {
    const text = doc.text.slice(m.start, m.end);
    const same = byText.get(text);
    if (same) same.push(m);
    else byText.set(text, [m]);
  }
  return [...byText].map(([text, places]) => {
    const first = places[0] as TargetMention;
    return {
      text,
      type: first.type,
      status: statusOf(doc, places),
      ...quantityOf(text, first.type),
      period: periodOf(doc, first),
      spans: places.map((m) => toSpan(doc, m)),
      rule: first.rule,
    };
  });
}

/** A goal where any place of the words is one: a goal that was also reached is told as reached only where no goal stands. */
function statusOf(doc: ReadDocument, places: readonly TargetMention[]): TargetStatus {
  const each = places.map((m) => placeStatus(doc.text, m));
  return each.includes('goal') && !(each[0] === 'actual' && each.filter((s) => s === 'actual').length >= each.length / 2)
    ? 'goal'
    : (each[0] ?? 'goal');
}

const AIMS = new RegExp(AIMED, 'g');
const REACHES = new RegExp(REACHED, 'g');

/** The words of a sentence before a place, across its semicolons, at most 300 units. */
function sentenceBefore(text: string, at: number): string {
  const ahead = text.slice(Math.max(0, at - 300), at);
  return ahead.slice(Math.max(ahead.lastIndexOf('。'), ahead.lastIndexOf('\n')) + 1);
}

function placeStatus(text: string, m: TargetMention): TargetStatus {
  const ahead = text.slice(Math.max(0, m.start - 109), m.start + 1);
  const from = m.start + 1 - ahead.length + Math.max(...['。', '；', '\n'].map((mark) => ahead.lastIndexOf(mark))) + 1;
  const before = text.slice(from, m.start);
  const whole = sentenceBefore(text, m.start);
  const near = before.slice(Math.max(0, before.length - 24));
  const words = text.slice(m.start, m.end);
  if (/不低于|不少于|不超过|控制在|力争|确保/.test(words)) return 'goal';
  if (/^(?:左右)?[的为作]*(?:预期|发展|奋斗|年度|增长)?目标/.test(text.slice(m.end, m.end + 10))) return 'goal';
  if (/(?:目标|指标)[一-龥]{0,4}(?:是|为|：)/.test(whole)) return 'goal';
  const strong = lastOf(STRONGLY_AIMED, before);
  if (strong < 0 && lastOf(PAST_TIME, whole) >= 0) return 'actual';
  const aimed = lastOf(AIMS, near);
  const reached = lastOf(REACHES, `${near}${words}`);
  if (reached > aimed) return 'actual';
  if (aimed >= 0) return 'goal';
  if (REACHED.test(before)) return 'actual';
  return (m.type === 'numeric' && !/以上|以内/.test(words)) || (m.type === 'rank' && /居|列|排|走在/.test(words)) ? 'actual' : 'goal';
}

/** Where the last match of a pattern begins, or -1. */
const lastOf = (pattern: RegExp, words: string): number => Math.max(-1, ...matchesOf(words, pattern).map((m) => m.index));

const LEVEL = new RegExp(
  `(百分之)?(?:(${NUMBER})(${SCALE})[%％]?(?:-|—|~|至|到))?(${NUMBER})(?:多|余)?(${SCALE})(?:多|余)?(${UNITS.map(([w]) => w).join('|')})?(以上|以下|以内|之内|左右|上下)?$`,
);
type Quantity = Pick<Target, 'metric' | 'op' | 'value' | 'upTo' | 'unit'>;
const NOTHING: Quantity = { metric: null, op: null, value: null, upTo: null, unit: null };

/** Reads measure, bound, number and unit of a numeric target's words. */
function quantityOf(text: string, type: string): Quantity {
  const m = type === 'numeric' ? LEVEL.exec(text) : null;
  if (!m) return NOTHING;
  const [, percent, from, fromScale, number, scale, unitWord, bound] = m;
  const value = numberOf(number as string, scale);
  const low = from ? numberOf(from, fromScale || scale) : null;
  const words = text.slice(0, m.index);
  const metric =
    words.replace(
      /(?:同比|环比|年均|累计|已|将|力争|预计|达到?了?|突破了?|超过了?|超|不低于|不少于|不高于|不超过|约|近|逾|为|控制在|保持在|稳定在|压缩至|至|到|完成了?|实现了?)+$/,
      '',
    ) || null;
  return {
    metric,
    op: boundOf(words, bound),
    value: low ?? value,
    upTo: low === null ? null : value,
    unit: percent ? '%' : (UNITS.find(([w]) => w === unitWord)?.[1] ?? null),
  };
}

function boundOf(words: string, behind: string | undefined): Target['op'] {
  if (behind === '以上' || /(?:不低于|不少于|不得低于|不得少于)$/.test(words)) return '>=';
  if (behind === '以下' || behind === '以内' || behind === '之内' || /(?:不超过|不高于|控制在)$/.test(words)) return '<=';
  if (/(?:突破了?|超过了?|超|高于|逾)$/.test(words)) return '>';
  if (behind === '左右' || behind === '上下' || /(?:约|近)$/.test(words)) return '~';
  return '=';
}

const PERIOD =
  /(?:20\d{2}年(?:底|末)?|今年|明年|去年|全年|上半年|下半年|(?<![一二三四])[一二三四]季度|前[一二三]季度|\d{1,2}[—-]\d{1,2}月份?|\d{1,2}月份|年底前?|“十[一二三四五]五”(?:末|时期|期间)?)/g;

/** A time that stands further before a target, in UTF-16 units, is not the target's. */
const NEAR = 1000;

/** The nearest words of time before the target in its sentence. */
function periodOf(doc: ReadDocument, m: TargetMention): string | null {
  const near = doc.text.slice(Math.max(0, m.start - NEAR), m.start + 1);
  const from = m.start + 1 - near.length + Math.max(near.lastIndexOf('。'), near.lastIndexOf('\n')) + 1;
  return matchesOf(doc.text.slice(from, m.end), PERIOD).at(-1)?.[0] ?? null;
}
