import type { ReadDocument } from '../extract/document';
import type { PersonMention } from '../extract/person-mention';
import { matchesOf } from '../text/matches';
import { dateIn } from './meeting-day';

/** The names, date and place of the meeting, in units of the normalised text. */
export interface MeetingFound {
  readonly names: readonly { text: string; start: number; end: number }[];
  readonly date: string | null;
  readonly dateInferred: boolean;
  readonly dateSpan: { start: number; end: number } | null;
  readonly place: { text: string; start: number; end: number } | null;
  readonly forms: readonly string[];
  readonly organiser: string | null;
}

const HEAD =
  '(?:精神(?:学习|传达|宣讲|贯彻|落实){1,3}(?:专题|推进|部署)?(?:会议|会)|精神专题会议?|(?<=会议?暨.{2,40})仪式|会（扩大）|会议|大会|座谈会|推进会|全会|(?:次|中心组|月份)(?:集体|专题|政治|理论)+学习|会)';
const NAME_PART = '(?:“[^”\\n]{1,40}”|《[^》\\n]{1,40}》|（[^）\\n]{1,14}）|[一-龥\\dA-Za-z·—、-])';
/** A meeting's name behind 召开, or before it. */
const BEHIND = new RegExp(
  `(?:召开|举行|召集|主持|出席|参加|开展|收听收看|收看收听|收看|收听)(?:了|的|我(?=[省市县区镇乡]))?(${NAME_PART}{2,70}?${HEAD})(?=[，。；：？\\n”]|、(?![一-龥、]{2,10}会)|（(?!扩大|视频|电视)|$|上|并|深入|认真|贯彻|就|对|围绕|总结|表彰|全面|回顾|动员|再|强调|传达|学习|听取|审议|研究|部署|安排|指出|要求|获悉|精神(?!(?:学习|传达|宣讲|贯彻|落实|专题){1,3}[一-龥]{0,2}会)|时|和(?=[一-龥]{2,30}(?:会|集体学习))|\\s)`,
  'g',
);
const BEFORE = new RegExp(
  `(?:^|[，。；：\\n ”）]|[上下]午|晚上?|\\d日|近日|日前|今天|昨天|随后|(?:组织|举办|主办)的|我(?=[省市县区镇乡校院])[校院]?|[省市县区委府](?=第))(${NAME_PART}{2,70}?${HEAD})(?=(?:(?:\\d{1,2}月)?\\d{1,2}日(?:[至—-]\\d{1,2}日)?)?(?:[上下]午|晚)?(?:在(?:[^，。；\\n]{1,30}))?(?:胜利|隆重|圆满|顺利|正式|如期)?(?:以[^，。；]{2,12}形式)?(?:召开|举行|开幕|闭幕|开会|举办)|\\n|$)`,
  'gm',
);
/** A meeting's name between 在 and 上强调. */
const AT = new RegExp(
  `(?<=[书长任席记委员人]|\\p{Script=Han}{2,3})在(${NAME_PART}{2,50}?${HEAD})(?:会)?上(?=强调|指出|要求|表示|获悉|了解到|[，]?强调)`,
  'gu',
);
const PLAIN = /^(?:会议|大会|座谈会|推进会|全会|本次会议|此次会议|全体会议|了?会议|这次会议|该会|工作会|专题会议?|推进会议?)$/;
/** What begins a phrase that is no meeting's name. */
const NOT_NAME =
  /^(?:会议|先后|由|在|并|据|为|按照|根据|(?:贯彻|学习|传达|落实(?!.*(?:座谈|推进|部署|动员|调度)会))(?!.*精神.{0,6}会)|听取|主持|出席|参加|召开|举行|他|她|强调|要求|与会|和)|(?:协会|学会|(?<![协会])商会|委员会|联合会|基金会|理事会|董事会|监事会|工会|研究会|(?<!加压|工作|推进|项目|招商|提升)促进会|联谊会|机会|社会|晚会|展会|博览会|论坛会|发布会|人大常委会|常务委员会|运动会|奥运会|居委会|村委会|管委会|不会|都会|才会|省会|开会|会会|等会议?|的会议)$/;

function namesIn(doc: ReadDocument): { text: string; start: number; end: number }[] {
  const found: { text: string; start: number; end: number }[] = [];
  const plain: { text: string; start: number; end: number }[] = [];
  const before: typeof found = [];
  const lead = doc.sentences.filter((s) => s.block.kind === 'heading' || s.block.kind === 'body').slice(0, 16);
  for (const { start, end, persons } of lead) {
    const words = doc.text.slice(start, end);
    for (const pattern of [BEHIND, BEFORE, AT]) {
      for (const m of matchesOf(words, pattern)) {
        const text = trimmed(m[1] as string);
        const at = start + m.index + m[0].indexOf(text, m[0].indexOf(m[1] as string));
        if (
          text.length >= 3 &&
          !NOT_NAME.test(text) &&
          !isCited(words, m) &&
          !persons.some((p) => at <= p.start && p.end < at + text.length && isActor(p))
        )
          (PLAIN.test(text)
            ? plain
            : HELD_BEFORE.test(words.slice(m.index + m[0].length)) || WATCHED.test(words.slice(m.index + m[0].length))
              ? before
              : found
          ).push({
            text,
            start: at,
            end: at + text.length,
          });
      }
    }
  }
  if (found.length + before.length > 0) return fullestFirst(found.length > 0 ? found : before);
  return fullestFirst(plain.filter((n) => /^(?:专题|全体|工作|推进)会议|^座谈会$/.test(n.text)));
}

/** Behind the name of a meeting that another one followed: 全省会议召开后，我市召开…. */
const HELD_BEFORE = /^(?:召开|结束|闭幕)?(?:之?后|结束后)/;

/** Behind the name of a meeting that was only watched: …视频会议，区环保局组织全体人员集中收看. */
const WATCHED = /^，[^，。；]{0,24}(?:收听收看|收看收听|收看|收听)/;

/** Whose name makes a clause of what ends in 会议; the general secretary and those who are commemorated may stand in a meeting's name. */
const isActor = (p: PersonMention): boolean => p.titles.length > 0 && p.titles.every((t) => !t.text.endsWith('总书记'));

/** Whether a meeting is only spoken of: 传达9月7日召开的党组扩大会议精神, 先后召开的…会议. */
const isCited = (words: string, m: RegExpExecArray): boolean => {
  const before = words.slice(0, m.index);
  if (/(?:传达|学习|贯彻|落实|强调|指出)[^。；]*总书记[^。；]{0,40}$/.test(before)) return true;
  return /^(?:召开|举行)的/.test(m[0]) && (/^(?:的|有关|重要)*精神/.test(words.slice(m.index + m[0].length)) || /先后$/.test(before));
};

/** Takes off what stands before a name: the body that held it, verbs, times. */
const trimmed = (text: string): string =>
  text
    .replace(/^(?:.{0,40}?(?:召开|举行|召集(?!人)|主持|出席|参加))(?:了|的)?/, '')
    .replace(/^(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[上下]午|晚)?/, '')
    .replace(/^由[^，。]{2,40}(?:组织|主办|举办|召集)的/, '')
    .replace(/^[、，\s]+/, '')
    .replace(/^我(?=[省市县区镇乡])/, '');

function fullestFirst(found: { text: string; start: number; end: number }[]): { text: string; start: number; end: number }[] {
  const unique = [...new Map(found.map((n) => [n.text, n])).values()];
  return unique.sort((a, b) => b.text.length - a.text.length);
}

const PLACE = /(?:会议|大会|全会|座谈会|会)?在([^，。；\n]{1,30}?)(?:胜利|隆重|正式)?(?:召开|举行|开幕)(?!的|之?后|期间|时)/;

function placeIn(doc: ReadDocument): { text: string; start: number; end: number } | null {
  for (const { start, end } of doc.sentences.filter((s) => s.block.kind === 'body').slice(0, 8)) {
    const m = PLACE.exec(doc.text.slice(start, end));
    if (!m?.[1] || /^(?:主持|出席|参加|同时)$|时|前|后|中$|期间|会上|基础|下$/.test(m[1])) continue;
    const at = start + m.index + m[0].indexOf(m[1]);
    const text = m[1].replace(/(?:市政府|县政府)?(?:组织|主持|同时|以).*$/, '') || m[1];
    return { text, start: at, end: at + text.length };
  }
  return null;
}

const FORMS: readonly (readonly [form: string, pattern: RegExp])[] = [
  ['电视电话会议', /电视电话(?:会议|会|形式|工作会|[一-龥]{0,8}会)/],
  ['视频会议', /视频(?:会议|会|的?形式|的?方式|连线会?|调度会|[一-龥]{0,6}会)(?!室)/],
  ['现场会', /现场(?!会筹备)(?:会|推进会|观摩会|[一-龥]{0,6}会(?!议?室))/],
  ['座谈会', /座谈会/],
  ['扩大会议', /扩大会议?|（扩大）会?议?/],
];

function formsOf(doc: ReadDocument, names: readonly { text: string }[]): string[] {
  const said = doc.sentences
    .filter((s) => s.block.kind === 'body')
    .map((s) => /以[^，。；]{0,12}(?:形式|方式)/.exec(doc.text.slice(s.start, s.end))?.[0] ?? '')
    .join('|');
  const where = `${names.map((n) => n.text).join('|')}|${said}`;
  return FORMS.filter(([, pattern]) => pattern.test(where)).map(([form]) => form);
}

const ORGANISER =
  /(?:^|[，。；\n日午晚 ])((?:中共)?[一-龥]{1,20}?(?:委|政府|党委|党组|党工委|管委会|人大常委会|政协|纪委监委|纪委|局|公司|集团|学院|大学|法院|检察院|医院|镇|乡|街道|办公室|指挥部|领导小组|高新区|经开区|开发区|新区|园区|国务院|中央))(?:在[^，。]{2,20})?(?:组织|联合)?(?:召开|举行)(?!的)/m;

/** @returns the facts of the meeting that stand in the headings and the opening of the body */
export function meetingOf(doc: ReadDocument): MeetingFound {
  const names = namesIn(doc);
  const { date, inferred, span } = dateIn(doc, names);
  const lead = doc.sentences.filter((s) => s.block.kind === 'heading' || s.block.kind === 'body').slice(0, 8);
  const organiser =
    lead.map((s) => ORGANISER.exec(doc.text.slice(s.start, s.end))?.[1]).find((o) => o && !/^我|会议|主持|书记|出席/.test(o)) ?? null;
  return {
    names,
    date,
    dateInferred: inferred && date !== null,
    dateSpan: span,
    place: placeIn(doc),
    forms: formsOf(doc, names),
    organiser,
  };
}
