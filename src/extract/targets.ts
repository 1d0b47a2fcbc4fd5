import { LEADS } from '../rules/leads';
import { MEASURE_BEFORE, PEOPLE_BEFORE } from '../rules/measures';
import {
  CIRCLES,
  COMPARED,
  COUNTED,
  DIRECTIONS,
  FORMULAS,
  GENERICS,
  HAPPENINGS,
  OTHER_LEVELS,
  RANKS,
  type TargetRule,
} from '../rules/targets';
import type { TargetType } from '../model';
import type { ReadDocument } from './document';
import { searched } from '../text/matches';
import { Sieve } from '../text/sieve';
import { Taken } from '../text/taken';
import { insideTitle } from '../text/within';
import { fellowsFrom } from './fellows';
import { levelsIn } from './levels';
import { isSpokenOf } from './spoken-of';

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
  ['rank', CIRCLES],
  ['numeric', OTHER_LEVELS],
  ['numeric', COUNTED],
  ['numeric', COMPARED],
  ['direction', DIRECTIONS],
  ['direction', HAPPENINGS],
];
/** The rules in the order of their kinds. */
const ALL = KINDS.flatMap(([type, rules]) => rules.map((rule) => ({ type, rule })));
const SIEVE = new Sieve(ALL.map(({ rule }) => rule.match));

/** Finds all targets outside credits and tails. One place may hold two of different type; the wider one is kept. */
export function targetsOf(doc: ReadDocument): TargetMention[] {
  const found: TargetMention[] = [];
  for (const { start, end } of doc.sentences) {
    const words = doc.text.slice(start, end);
    for (const i of SIEVE.passing(words)) {
      const { type, rule } = ALL[i] as (typeof ALL)[number];
      for (const m of searched(words, rule.match))
        if (!insideTitle(words, m.index) && !(type === 'generic' && isSpokenOf(words, m.index, m.index + m[0].length)))
          found.push(
            within(
              { start, end },
              whole(
                doc.text,
                bare(doc.text, { start: start + m.index, end: start + m.index + m[0].length, type, rule: rule.id }),
                rule.takes ?? (type === 'rank' ? 'measure' : undefined),
              ),
            ),
          );
    }
    for (const level of levelsIn(words))
      found.push({ start: start + level.start, end: start + level.end, type: 'numeric', rule: 'numeric-level' });
  }
  return widest(found);
}

/** What of a target lies in its sentence: what follows may be another line that was run into this one. */
const within = ({ start, end }: { readonly start: number; readonly end: number }, m: TargetMention): TargetMention => ({
  ...m,
  start: Math.max(start, m.start),
  end: Math.min(end, m.end),
});

/** Without quotation marks round it, or at one end alone; a quotation inside it keeps both: 做到“两断三清”, “零”的突破. */
function bare(text: string, { start, end, ...m }: TargetMention): TargetMention {
  const opens = text.indexOf('”', start) === end - 1 || !text.slice(start, end).includes('”');
  const closes = text.lastIndexOf('“', end - 1) <= start;
  return { ...m, start: start + (text[start] === '“' && opens ? 1 : 0), end: end - (text[end - 1] === '”' && closes ? 1 : 0) };
}

/** Places that share what is told of the last: 东岑县、西岑县脱贫摘帽. */
const PLACES_BEFORE = /(?:[一-龥]{2,6}[县区旗市村]、)+$/;
/** Counts that share what is told of the last: 112个贫困村、3.4万人脱贫. */
const COUNTS_BEFORE = /(?:(?<![\d.])\d+(?:\.\d+)?[万千]?[多余]?[个户名所家](?:(?!脱贫|退出|摘帽|达标)[一-龥]){0,8}?[、和])+$/;
/** How long a measure, or those whom a target is about, may be. */
const LONGEST: Readonly<Record<'measure' | 'people' | 'clause', number>> = { measure: 16, people: 14, clause: 12 };
/** Two measures that share what is told of the last: 能耗和排放量. */
const TWO_MEASURES = /[^，]{3}(?:[率额值量度数比]|能耗|收入|成本|税收|投资)[和与及][^，]{3}/;
/** A name in quotation marks inside what is told: 河湖“四乱”问题全面销号. */
const QUOTED_NAME = /(?<=^|[，。；：、])[一-龥]{2,8}“[^”，。]{1,6}”$/;
/** What leads to a thing that is to be ready. */
const DEADLINE_LEADS =
  /^(?:尤其是|特别是|[一二三四五六七八九]是|确保|力争|争取|全力|加快|推动|努力|务必|抓紧|督促|促进|其中|并|同时|要求?|在(?=年底|\d))+/;

/** All up to the 等 behind others that are listed. */
const AMONG_OTHERS = /^.*(?<![率额值量度数比])等(?![级次候待于同])/;

/** What leads within a match and is no part of it. */
function ledIn(words: string, takes: 'led' | 'deadline'): number {
  if (takes === 'deadline') return DEADLINE_LEADS.exec(words)?.[0].length ?? 0;
  return AMONG_OTHERS.exec(words)?.[0].length ?? (LEADS.exec(words)?.[0] ?? '').replace(/分别.*$/, '').length;
}

/** Who brought about what has a rank: 规模以上工业实现|利润总额居全省第三. */
const REALISED = /^[一-龥]{2,10}实现了?(?=[一-龥]{4})/;
/** A rank among others, behind the first one: 居全市第五、片区第一. */
const FURTHER_RANK = /^(?:(?:[、和][一-龥]{0,6}?|，(?:全[国省市县]|[东中西]部))第[一二三四五六七八九十\d]+[位名]?)+/;

/** A target with what its rule takes in beside the match: 增幅居全市前列, 7万贫困人口全部脱贫. */
function whole(text: string, m: TargetMention, takes: TargetRule['takes']): TargetMention {
  if (!takes) return m;
  if (takes === 'led' || takes === 'deadline') {
    const led = ledIn(text.slice(m.start, m.end), takes);
    const start = m.start + led;
    return { ...m, start: takes === 'led' && led === 0 ? fellowsFrom(text, start, text.slice(start, m.end)) : start };
  }
  if (takes === 'each')
    return { ...m, start: m.start - (COUNTS_BEFORE.exec(text.slice(Math.max(0, m.start - 40), m.start))?.[0].length ?? 0) };
  const end = m.type === 'rank' ? m.end + (FURTHER_RANK.exec(text.slice(m.end, m.end + 40))?.[0].length ?? 0) : m.end;
  const clause = /[^，。；：、！？\n“”）]*$/.exec(text.slice(Math.max(0, m.start - 24), m.start))?.[0] ?? '';
  const led = clause.slice(LEADS.exec(clause)?.[0].length ?? 0);
  const listed = AMONG_OTHERS.test(led) ? led.replace(AMONG_OTHERS, '') : led.replace(/^为/, '');
  const before = m.type === 'rank' ? listed.replace(REALISED, '') : listed;
  const fits = takes === 'measure' ? MEASURE_BEFORE.test(before) : takes !== 'people' || PEOPLE_BEFORE.test(before);
  if (
    before.length > LONGEST[takes] + (TWO_MEASURES.test(before) ? 6 : 0) ||
    !fits ||
    (takes === 'clause' && /(?:取得|获得|[^实]现)了?$/.test(before))
  )
    return { ...m, end };
  const start = m.start - before.length;
  if (takes === 'people') return { ...m, start: start - (PLACES_BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.[0].length ?? 0) };
  const named = takes === 'clause' ? (QUOTED_NAME.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '') : '';
  if (named !== '') return { ...m, end, start: start - named.length + (LEADS.exec(named)?.[0].length ?? 0) };
  const quoted = /(?:^|[，。；：、])(“[^”，。]{1,5}”)$/.exec(text.slice(Math.max(0, start - 10), start))?.[1]?.length ?? 0;
  return { ...m, end, start: fellowsFrom(text, start - quoted, text.slice(start, end)) };
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
