import type { ReadDocument } from '../extract/document';
import type { TargetMention } from '../extract/targets';
import type { Span, Target } from '../model';
import { PER, UNITS } from '../rules/units';
import { NUMBER, numberOf, SCALE } from '../text/numbers';
import { matchesOf } from '../text/matches';
import { statusOf } from './attainment';

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

const LEVEL = new RegExp(
  `(百分之)?(?:(${NUMBER})(${SCALE})[%％]?(?:-|—|~|至|到))?(${NUMBER})(?:多|余)?(${SCALE})(?:多|余)?(${UNITS.map(([w]) => w).join('|')})?${PER}(以上|以下|以内|之内|左右|上下|大关|之间)?(?:[一-龥“”‘’]{1,16}|(?<![上下])\\d+(?:人次|人))?$`,
);
type Quantity = Pick<Target, 'metric' | 'op' | 'value' | 'upTo' | 'unit'>;
const NOTHING: Quantity = { metric: null, op: null, value: null, upTo: null, unit: null };

/** Words that hold no single number: 没有一例, 三成, 12:45:43, 三分之二, 6.7%、5.2%. */
const NO_NUMBER =
  /达到(?:国家)?[一二三四五]类|^(?:没|不(?!良|动产|合格|锈)|未|无(?!偿|害|公害|障碍|人机|线|烟)|一[一-龥]{1,3}都)|成(?:以上|多)?$|\d[:：∶]\d|\d周?岁(?:以上|及)|分之[一二三四]$|[三四五六七八九]成(?:以上|多)?的?[一-龥]|\d金\d|分别[^，]*\d[^，、和及与]*[、和及与][^，]*\d|\d[%％][、和及与]\d/;
/** What a number that comes behind another one is told of: 一次死亡5人以上事故同比减少七起. */
const MOVED = /(?:增长|下降|减少|增加|达到?|超过?)$/;

/** The number of a target: the first one, or the one that tells how much more or less that is. */
function levelOf(text: string): RegExpExecArray | null {
  const first = LEVEL.exec(text);
  const from = first ? first.index + (first[0].search(/[一-龥]{2}/) + 1 || 1) : 0;
  const later = first && LEVEL.exec(text.slice(from));
  if (!later || !MOVED.test(text.slice(0, from + later.index))) return first;
  later.index += from;
  return later;
}

/** Reads measure, bound, number and unit of a numeric target's words. */
function quantityOf(text: string, type: string): Quantity {
  const m = type === 'numeric' && !NO_NUMBER.test(text) ? levelOf(text) : null;
  if (!m) return NOTHING;
  const [, percent, from, fromScale, number, scale, unitWord, bound] = m;
  const value = numberOf(number as string, scale);
  const low = from ? numberOf(from, fromScale || scale) : null;
  const words = text.slice(0, m.index);
  const metric =
    words.replace(
      /(?:同比|环比|年均|累计|已|将|力争|预计|达到?了?|突破了?|超过了?|超|不低于|不少于|不高于|不超过|(?<![签履预节])约|近|逾|为|控制在|保持在|稳定在|压缩至|至|到|完成了?|实现了?)+$/,
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
  if (behind === '左右' || behind === '上下' || /(?:(?<![签履预节])约|近)$/.test(words)) return '~';
  return '=';
}

/** Times of a year, with the year before them where it is said; a year that is only compared with is none. */
const PERIOD =
  /(?:(?:20\d{2}年|今年|明年|(?<![比较])去年(?!同期))(?:底前?|末)?)?(?:全年|上半年|下半年|(?<![一二三四])[一二三四]季度|前[一二三]季度|\d{1,2}月?[—–～~至-]\d{1,2}月份?|\d{1,2}月份)|20\d{2}年(?:底|末)?|今年(?:年?底前?)?|明年|(?<![比较])去年(?!同期)|年底前?|“十[一二三四五]五”(?:末|时期|期间)?/g;

/** A time that stands further before a target, in UTF-16 units, is not the target's. */
const NEAR = 1000;

/** The nearest words of time before the target in its sentence. */
function periodOf(doc: ReadDocument, m: TargetMention): string | null {
  const near = doc.text.slice(Math.max(0, m.start - NEAR), m.start + 1);
  const from = m.start + 1 - near.length + Math.max(near.lastIndexOf('。'), near.lastIndexOf('\n')) + 1;
  return matchesOf(doc.text.slice(from, m.end), PERIOD).at(-1)?.[0] ?? null;
}
