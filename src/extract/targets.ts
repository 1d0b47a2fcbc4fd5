import {
  COUNTABLE,
  COUNTED,
  COUNTS_PEOPLE,
  FURTHER,
  LEADS,
  LEVEL,
  MEASURE_BEFORE,
  MEASURES,
  MOVES,
  OBJECT,
  OTHER,
  PEOPLE_BEFORE,
} from '../rules/levels';
import { DIRECTIONS, FORMULAS, GENERICS, NONES, RANKS, type TargetRule } from '../rules/targets';
import type { TargetType } from '../model';
import type { ReadDocument } from './document';
import { matchesOf } from '../text/matches';
import { Taken } from '../text/taken';
import { unitsOf } from '../text/units';

/** A target's words at one place, in units of the normalised text. */
export interface TargetMention {
  readonly start: number;
  readonly end: number;
  readonly type: TargetType;
  readonly rule: string;
}

const KINDS: readonly (readonly [type: TargetType, rules: readonly TargetRule[]])[] = [
  ['formulaic', FORMULAS],
  ['generic', GENERICS],
  ['rank', RANKS],
  ['numeric', NONES],
  ['direction', DIRECTIONS],
];
/** A level, and what may stand between it and its measure. */
const NUMERIC = new RegExp(`(?<![\\d.])${LEVEL}`, 'g');
const PARTS = unitsOf('，。；：！？\n“”《》、');
const REACH = 40;
/** Each word is taken whole: 达到 is never tried as 达 and 到, which would be tried for every one of a run. */
const MOVING = new RegExp(`(?:(?=(${MOVES}))\\1)+$`);
const MOVES_LAST = new RegExp(`${MOVES}$`);
/** The rules in the order of their kinds, and which of them each character calls for. */
const ALL = KINDS.flatMap(([type, rules]) => rules.map((rule) => ({ type, rule })));
const CALLED = new Map<string, number[]>();
for (const [i, { rule }] of ALL.entries())
  for (const character of rule.key ?? '') CALLED.set(character, [...(CALLED.get(character) ?? []), i]);
const isKey = unitsOf([...CALLED.keys()].join(''));
const KEYLESS = ALL.flatMap(({ rule }, i) => (rule.key ? [] : [i]));

/** The rules whose characters stand in a sentence. */
function rulesFor(words: string): typeof ALL {
  const called = new Set(KEYLESS);
  for (let at = 0; at < words.length; at++)
    if (isKey(words.charCodeAt(at))) for (const i of CALLED.get(words[at] as string) ?? []) called.add(i);
  return called.size === 0 ? [] : ALL.filter((_, i) => called.has(i));
}

/** Finds all targets outside credits and tails. One place may hold two of different type; the wider one is kept. */
export function targetsOf(doc: ReadDocument): TargetMention[] {
  const found: TargetMention[] = [];
  for (const { start, end } of doc.sentences) {
    const words = doc.text.slice(start, end);
    for (const { type, rule } of rulesFor(words))
      for (const m of matchesOf(words, rule.match))
        if (!insideTitle(words, m.index))
          found.push(
            whole(
              doc.text,
              bare(doc.text, { start: start + m.index, end: start + m.index + m[0].length, type, rule: rule.id }),
              rule.takes ?? (type === 'rank' ? 'measure' : undefined),
            ),
          );
    found.push(...numericIn(words, start));
  }
  return widest(found);
}

/** Whether a place lies between 《 and 》. */
const insideTitle = (words: string, at: number): boolean => words.lastIndexOf('《', at) > words.lastIndexOf('》', at);

/** Without quotation marks at its ends. */
function bare(text: string, m: TargetMention): TargetMention {
  return { ...m, start: m.start + (text[m.start] === '“' ? 1 : 0), end: m.end - (text[m.end - 1] === '”' ? 1 : 0) };
}

/** The words of the clause before a level. */
function clauseBefore(words: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < REACH && !PARTS(words.charCodeAt(from - 1))) from--;
  return words.slice(from, at);
}

function numericIn(words: string, offset: number): TargetMention[] {
  const found: TargetMention[] = [];
  for (const m of matchesOf(words, NUMERIC)) {
    const level = m[0];
    const lead = clauseBefore(words, m.index);
    const moves = MOVES_LAST.test(lead) ? (MOVING.exec(lead)?.[0] ?? '') : '';
    const before = lead.slice(0, lead.length - moves.length);
    const led = leadOf(before, moves);
    const direct = COUNTABLE.test(before);
    const performs = /[%％‰]|百分|元/.test(level)
      ? moves !== '' || MEASURES.test(before)
      : direct ||
        (/(?:[起例件处倍]|人次)$/.test(level) && MEASURES.test(before)) ||
        (COUNTED.test(before + moves) && /\d/.test(level)) ||
        (moves !== '' && (MEASURES.test(before) || OBJECT.test(words.slice(m.index + m[0].length))));
    if (
      !performs ||
      COUNTS_PEOPLE.test(before.slice(led)) ||
      (moves === '' && OTHER.test(before.slice(led))) ||
      /^[一二三四五六七八九十两]/.test(level)
    )
      continue;
    const object = /[个家项户座条]$/.test(level) && !direct ? (OBJECT.exec(words.slice(m.index + m[0].length))?.[0].length ?? 0) : 0;
    const start = offset + withFellows(words, m.index - lead.length + led, lead.length === before.length + moves.length && led === 0);
    const further = /分别/.test(before + moves) ? (FURTHER.exec(words.slice(m.index + m[0].length))?.[0].length ?? 0) : 0;
    found.push({ start, end: offset + m.index + m[0].length + object + further, type: 'numeric', rule: 'numeric-level' });
  }
  return found;
}

/** Takes in the measures that share a level with the one before it: 营业收入、利润总额同比增长20%. */
function withFellows(words: string, start: number, opens: boolean): number {
  const fellow =
    opens && words[start - 1] === '、' ? /(?:^|[，。；：])([一-龥]{2,10})、$/.exec(words.slice(Math.max(0, start - 14), start)) : null;
  return fellow && MEASURES.test(fellow[1] as string) ? start - (fellow[1] as string).length - 1 : start;
}

/** How much of what stands before a level leads to the measure: times, bodies, 实现 (but 完成 stays with its number). */
function leadOf(before: string, moves: string): number {
  const led = LEADS.exec(before)?.[0].length ?? 0;
  const realised = /^.*(?:实现了?|下达我[市县区](?:的)?)(?=[一-龥]{2})/.exec(before)?.[0].length ?? 0;
  const done = /^.*?(?=完成(?![^，]{0,8}率))/.exec(before)?.[0].length ?? 0;
  if (before.length === led || /^(?:现|也|又|还|已)*$/.test(before.slice(led)))
    return before.length + (/^(?:现?已|也|又|还)+(?=完成|实现|达)/.exec(moves)?.[0].length ?? 0);
  return Math.max(led, realised, done);
}

/** Where the measures begin that share a rank: 破案率、知晓率均列全省第一. */
function fellowsBefore(text: string, start: number): number {
  const fellow =
    text[start - 1] === '、' ? /[一-龥]{2,12}(?:率|额|值|量|入|度|资)、$/.exec(text.slice(Math.max(0, start - 15), start)) : null;
  return fellow ? fellowsBefore(text, start - fellow[0].length) : start;
}

/** How long a measure, or those whom a target is about, may be. */
const LONGEST: Readonly<Record<'measure' | 'people' | 'clause', number>> = { measure: 12, people: 14, clause: 12 };

/** A target with what its rule takes in beside the match: 增幅居全市前列, 7万贫困人口全部脱贫. */
function whole(text: string, m: TargetMention, takes: TargetRule['takes']): TargetMention {
  if (!takes) return m;
  if (takes === 'led') {
    const words = text.slice(m.start, m.end);
    return { ...m, start: m.start + (/^.*等|/.exec(words)?.[0].length || (LEADS.exec(words)?.[0].length ?? 0)) };
  }
  const clause = /[^，。；：、！？\n“”]*$/.exec(text.slice(Math.max(0, m.start - 24), m.start))?.[0] ?? '';
  const before = clause.slice(LEADS.exec(clause)?.[0].length ?? 0).replace(/^.*等/, '');
  if (before.length > LONGEST[takes]) return m;
  if (takes === 'measure' ? !MEASURE_BEFORE.test(before) : takes === 'people' && !PEOPLE_BEFORE.test(before)) return m;
  const start = m.start - before.length;
  return { ...m, start: takes === 'measure' ? fellowsBefore(text, start) : start };
}

/** The one overlap policy of targets: a formula before a generic phrase that holds it (完成“双过半”目标任务); else of two that overlap the longer. */
function widest(found: readonly TargetMention[]): TargetMention[] {
  const rank = (m: TargetMention) => (m.type === 'formulaic' ? 1000 : 0) + m.end - m.start;
  const byLength = [...found].sort((a, b) => rank(b) - rank(a));
  const kept: TargetMention[] = [];
  const taken = new Taken();
  for (const m of byLength)
    if (!taken.meets(m)) {
      kept.push(m);
      taken.add(m);
    }
  return kept.sort((a, b) => a.start - b.start);
}
