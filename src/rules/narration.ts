import { linesOf, oneOf } from './lines';
import narration from './narration.tsv?raw';

/** Words that tell of a meeting, and words with which what is said goes on. */
export const NARRATION_LINES = linesOf(narration);
const one = (kind: string): string => oneOf(NARRATION_LINES, kind);

/** Openings of sentences that tell what happened, and so end what someone said. */
const TELLS = new RegExp(
  `^(?:(?:(?:同时|此外|其间)，)?还?${one('did')}了|会议${one('meeting')}|大会${one('assembly')}|全会${one('plenum')}|${one('kind-of-meeting')}会上，|${one('tells')})`,
);
/** What only an attendance or agenda sentence has. */
const ATTENDS = new RegExp(one('attends'));
/** Directive or reported speech: what a later paragraph must be to go on with what someone said. */
const DIRECTS = new RegExp(`(?:^|[，。；])[^，。；]{0,16}${one('directs')}`);
/** What the place has done, as the reporter tells it: 去年以来，我市高度重视青年工作. */
const HAS_DONE = /^(?:近年来|[去今]年以来|一直以来|长期以来)，(?:我[省市县区州旗镇乡校院局]|\p{Script=Han}{2,6}[省市县区州旗镇乡])/u;
/** What looking back leads to in a speech: a demand, or 我们. */
const MUST = /(?<![主重首纪概的])要(?!求)|必须|务必|应当|我们/;
const LOOKS_BACK = new RegExp(one('looks-back'));
/** What the reporter sees ahead: 该院将继续加强管理. */
const GOES_AHEAD = /^(?:下一?阶段，|下一步，|今后，|接下来，)?(?!我|要|各|全|下一步|今后)[\p{Script=Han}]{3,14}将(?:继续|以此|进一步)/u;
/** The same at the end of a paragraph, with its time: 下一步，云台镇将继续加强管理. */
const AHEAD_AT_LAST = /。(?:下一?阶段|下一步|今后|接下来|下阶段)，(?!我|要|各|全)[\p{Script=Han}]{3,14}将[^。]{2,80}[。！]?\s*$/u;
/** A point of a numbered speech. */
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,2}[、是要]|\d{1,2}[、.．](?!\d)|（[一二三四五六七八九十]）|第[一二三四五六七八九十]，)(?!.{0,40}(?:召开|举行|日讯))/;

/** Sentences shorter than this are told of the meeting where they end as a sentence of attendance does, whatever else they hold. */
const SHORT = 60;
/** The last units of a sentence, in which 要 belongs to what was done: 提出三点要求. */
const ENDING = 8;
/** The last units of a paragraph, which may look ahead. */
const ENDS_IN = 120;
/** How far into a paragraph looking back begins. */
const BEGINNING = 30;

/**
 * @param names whether the sentence names a person by a post of this meeting
 * @returns whether a sentence tells about the meeting instead of going on with what someone says
 */
export function narrates(sentence: string, names: boolean): boolean {
  if (TELLS.test(sentence)) return true;
  return ATTENDS.test(sentence) && (names || !/(?<!主)要|必须/.test(sentence.slice(0, -ENDING)) || sentence.length < SHORT);
}

/** What the reporter tells at the end of a sentence behind what was said in it: …，并汇报了工作情况。 */
export const TOLD_BEHIND =
  /，并(?:(?:就|对)(?:相关|有关|具体|近期|当前|下[一阶]?[步段]?)?工作进行(?:了)?(?:安排|部署|布置){1,2}|(?:汇报|传达|通报|宣读|签订|介绍)了[^，。；]{2,60}|(?:就|对)[^，。；]{2,50}(?:进行|作|做|作出|提出)了[^，。；]{2,24}(?:部署|安排|布置|要求|意见|汇报|讲话|发言|强调|讲解|解读|说明|通报))[。！]?\s*$|，同时，?(?:对|就|向)[^，。；]{2,40}提出?了?[^，。；]{0,8}(?:希望|要求|期望)[。！]?\s*$|；[^；。]{2,100}?[作做]了[^，。；]{0,14}(?:讲话|发言|部署|安排|汇报|点评)[。！]?\s*$/;

/** A heading of a numbered speech that stands alone: 一是认清形势。 */
export const POINT_ALONE = /^(?:[一二三四五六七八九十]{1,2}(?:[、是要])|（[一二三四五六七八九十]）)[^，。；]{2,24}[。；]?$/;

/**
 * @param rest the paragraph from that sentence on
 * @returns whether a paragraph without a cue of its own goes on with the statement before it
 */
export const goesOn = (sentence: string, rest = sentence): boolean =>
  NUMBERED.test(sentence) ||
  (!GOES_AHEAD.test(sentence) &&
    !AHEAD_AT_LAST.test(rest.slice(-ENDS_IN)) &&
    !(HAS_DONE.test(sentence) && !MUST.test(rest)) &&
    (DIRECTS.test(sentence) || LOOKS_BACK.test(sentence.slice(0, BEGINNING))));
