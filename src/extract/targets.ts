import { DIRECTIONS, FORMULAS, GENERICS, LEVEL, MEASURES, MOVES, NONES, RANKS } from '../rules/targets';
import type { TargetType } from '../model';
import type { ReadDocument } from './document';

/** A target's words at one place, in units of the normalised text. */
export interface TargetMention {
  readonly start: number;
  readonly end: number;
  readonly type: TargetType;
  readonly rule: string;
}

const KINDS: readonly (readonly [type: TargetType, rules: readonly { id: string; match: RegExp }[]])[] = [
  ['formulaic', FORMULAS],
  ['generic', GENERICS],
  ['rank', RANKS],
  ['numeric', NONES],
  ['direction', DIRECTIONS],
];
/** Measure, moves and level in one clause. */
const NUMERIC = new RegExp(`([^，。；：！？\\n“”《》、]{0,40}?)(${MOVES}*)(${LEVEL})`, 'g');
/** Quantities that describe something other than performance. */
const OTHER = /(?:参会|参加|会议|与会|分会场|第|党员|代表|委员|名|小时|分钟|年|月|日|次|号|余人|多人|条例|岁|版)$/;
/** What stands before a measure and is no part of it. */
const BEFORE_MEASURE =
  /^.*(?:确保|力争|争取|努力|实现了?|完成了?|要|今年以来|上半年|下半年|全年|去年|截至[^，]*?|目前|其中|全[市县区省州旗盟镇乡]|我[市县区省]|1[—-]\d+月份?|前[一二三四]季度|一季度|二季度|三季度|四季度|并|且|和|及|的|把|将|使|对|了|累计|预计|计划|推动|促进|带动|是|有|共)(?=.)/;

/** Finds all targets outside credits and tails. One place may hold two of different type; the wider one is kept. */
export function targetsOf(doc: ReadDocument): TargetMention[] {
  const found: TargetMention[] = [];
  for (const { start, end } of doc.sentences) {
    const words = doc.text.slice(start, end);
    for (const [type, rules] of KINDS)
      for (const rule of rules)
        for (const m of words.matchAll(rule.match))
          found.push(bare(doc.text, { start: start + m.index, end: start + m.index + m[0].length, type, rule: rule.id }));
    found.push(...numericIn(words, start));
  }
  return widest(found.map((m) => (m.type === 'rank' ? withMeasure(doc.text, m) : m)));
}

/** Without quotation marks at its ends. */
function bare(text: string, m: TargetMention): TargetMention {
  return { ...m, start: m.start + (text[m.start] === '“' ? 1 : 0), end: m.end - (text[m.end - 1] === '”' ? 1 : 0) };
}

function numericIn(words: string, offset: number): TargetMention[] {
  const found: TargetMention[] = [];
  for (const m of words.matchAll(NUMERIC)) {
    const [, before = '', moves = '', level = ''] = m;
    const performs = /[%％]|百分|元/.test(level) ? moves !== '' || MEASURES.test(before) : moves !== '' && MEASURES.test(before);
    if (!performs || OTHER.test(before) || /^[一二三四五六七八九十两]/.test(level)) continue;
    const lead = BEFORE_MEASURE.exec(before)?.[0].length ?? 0;
    const kept = before.length - lead > 24 ? before.length : lead;
    const start = offset + m.index + kept;
    found.push({ start, end: offset + m.index + m[0].length, type: 'numeric', rule: 'numeric-level' });
  }
  return found;
}

/** A rank takes in the measure right before it: 增幅居全市前列. */
function withMeasure(text: string, m: TargetMention): TargetMention {
  const measure = /(?:[一-龥]{0,10}(?:增速|增幅|总量|指标|排名|位次|成绩|指数|水平|收入|产值|投资))$/.exec(
    text.slice(Math.max(0, m.start - 14), m.start),
  )?.[0];
  if (!measure) return m;
  const lead = BEFORE_MEASURE.exec(measure)?.[0].length ?? 0;
  return { ...m, start: m.start - measure.length + lead };
}

/** The one overlap policy of targets: of two that overlap, the longer stays; of equal ones, the first kind. */
function widest(found: readonly TargetMention[]): TargetMention[] {
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: TargetMention[] = [];
  for (const m of byLength) if (!kept.some((k) => k.start < m.end && m.start < k.end)) kept.push(m);
  return kept.sort((a, b) => a.start - b.start);
}
