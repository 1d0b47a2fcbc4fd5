import { NUMBER, SCALE } from '../text/numbers';
import compared from './compared.tsv?raw';
import { linesOf, oneOf } from './lines';
import type { TargetRule } from './target-rule';
import { LEVEL, UNIT } from './units';

/** Words by which levels are compared. */
export const COMPARED_LINES = linesOf(compared);
const MORE_OR_LESS = `${oneOf(COMPARED_LINES, 'more-or-less')}(?:出|了|过)?`;
const SOME = `${NUMBER}${SCALE}(?:${UNIT})?`;

/** Levels that are told with another one: from one to the next, each of several, more than another. */
export const COMPARED: readonly TargetRule[] = [
  {
    id: 'numeric-from-to',
    takes: 'led',
    match: new RegExp(
      `[^，。；、：（）“”\\s]{2,20}?(?:已|将)?[由从](?![^，。；]{0,8}(?:开始|起，))[^，。；：（）]{0,12}?\\d[^，。；：（）]{0,16}?，?[^，。；：（）\\d]{0,8}?[到至为][^，。；、：（）\\d]{0,6}(?:20\\d\\d年[底末]?的)?${LEVEL}`,
      'g',
    ),
    yes: '贫困人口从2013年的3万人减少到2016年的1万人',
    no: '项目从3月开始',
  },
  {
    id: 'numeric-each',
    takes: 'led',
    match: new RegExp(
      `(?<![^，。；：“”（）、\\n])(?:[^，。；：“”（）\\d]{4,40}?[与同][^，。；：“”（）、\\d]{1,8}?相比，)?(?:[一-龥]{0,6}(?:20\\d\\d年|\\d{1,2}月份?))?(?:(?:[^，。；：“”（）、\\d]{2,16}[率额值量数比]、){1,4}[^，。；：“”（）、\\d]{2,16}[率额值量数比]，|[^，。；：“”（）\\d]{0,36}?)分别(?!颁发|奖励|给予|处以|罚)[^，。；：（）\\d]{0,24}?${SOME}(?:(?:、|和|及|与|以及)${SOME})+(?:以上|以内|左右)?`,
      'g',
    ),
    yes: '投资增速分别高于全国、全省平均水平0.4、2.3个百分点',
  },
  {
    id: 'numeric-than-level',
    takes: 'led',
    match: new RegExp(
      `[^，。；、：（）“”\\d]{0,16}?[比较][^，。；、：（）\\d]{1,12}?${LEVEL}[^，。；、\\d]{0,6}?${MORE_OR_LESS}${LEVEL}`,
      'g',
    ),
    yes: '比市定目标80%高5.2个百分点',
  },
  {
    id: 'numeric-apart-from',
    takes: 'led',
    match: new RegExp(
      `[比较](?![^，。；]{0,14}(?:平均|年))[^，。；、：（）\\d]{2,12}?[少多高低快慢]${LEVEL}|(?:高出|高于|低于)[^，。；、：（）\\d]{1,10}（\\d[^（）]{0,10}）${LEVEL}`,
      'g',
    ),
    yes: '较安全控制指标少23人',
  },
  {
    id: 'numeric-times-of',
    match: /(?:达到|达|为|是)[^，。；、]{2,10}的(?:近)?\d+(?:\.\d+)?倍(?:多|以上|左右)?/g,
    yes: '是2010年的3.2倍',
  },
];
