import type { ReadDocument, Sentence } from '../extract/document';
import type { PersonMention } from '../extract/person-mention';
import { NOT_NAME } from '../rules/meeting-names';
import { matchesOf } from '../text/matches';
import { isCited, trimmed } from './meeting-name-words';
import type { Said } from './said';

/** A name of the meeting, in units of the normalised text. */
export interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const HEAD =
  '(?:精神(?:学习|传达|宣讲|贯彻|落实){1,3}(?:专题|推进|部署)?(?:会议|会)|精神专题会议?|(?<=会议?暨.{2,40})(?:仪式|大?讲堂|培训班)|会（扩大）|“两会”|会议|大会|座谈会|推进会|全会|(?:次|中心组|月份)(?:集体|专题|政治|理论|（扩大）)+学习|(?<=集体|专题|理论)学习活动|会)';
const NAME_PART = '(?:“[^”\\n]{1,40}”|《[^》\\n]{1,40}》|（[^）\\n]{1,14}）|(?<=精神|思想|\\d年) (?=[一-龥])|[一-龥\\dA-Za-z·—、-])';
/** A meeting's name behind 召开, or before it. */
const BEHIND = new RegExp(
  `(?:召开|举行|召集|主持|出席|参加|开展|迎来|收听收看|收看收听|收看|收听)(?:了|的|我[省市县区镇乡旗州])?(${NAME_PART}{2,70}?${HEAD})(?=[，。；：？\\n”]|、(?!(?!会议[由首])[一-龥、]{2,10}会)|（(?!扩大|视频|电视)|$|上|并|深入|认真|迅速|及时|贯彻|就|对|围绕|总结|表彰|全面|回顾|动员|再|专题(?=听取|研究|学习|部署|传达|讨论)|强调|传达|学习|听取|审议|研究|部署|安排|指出|要求|获悉|精神(?!(?:学习|传达|宣讲|贯彻|落实|专题|推进){1,3}[一-龥]{0,2}会)|时|和(?=[一-龥]{2,30}(?:会|集体学习)|(?:开展)?民主评议)|，(?:并|同步)开展民主评议|\\s)`,
  'g',
);
const BEFORE = new RegExp(
  `(?:^|[，。；：\\n ”）]|[上下]午|晚上?|\\d日|日电|[报网]讯|近日|日前|今天|昨天|随后|(?:组织|举办|主办)的|我[省市县区镇乡旗州校院]|[省市县区委府](?=第))(${NAME_PART}{2,70}?${HEAD})(?=(?:(?:昨|今)[日天]|于?(?:近日|日前|近期)|于?(?:\\d{1,2}月)?\\d{1,2}(?:日|(?=[上下]午))(?:[至—-]\\d{1,2}日)?)?(?:[上下]午|晚)?(?:\\d{1,2}[:：]\\d{2})?(?:[在于](?:[^，。；\\n]{1,30}))?(?:胜利|隆重|圆满|顺利|正式|如期)?(?:以[^，。；]{2,12}形式)?(?:召开|举行|开幕|闭幕|开会|举办)|\\n|$)`,
  'gm',
);
/** What stands behind a name there, or its last character at a line's end: told at once, where the search for names goes back and forth. */
const MAY_STAND_BEFORE = /召开|举行|开幕|闭幕|开会|举办|[会议）”习动式堂班]$/m;
/** A meeting's name that is quoted as a whole: 召开“奋战四季度——工作推进会”. */
const QUOTED =
  /(?:召开|举行)了?“([^”\n]{4,60}?(?:会议|大会|会))”(?=[，。；]|（[^）]{1,8}）)|“([^”\n]{4,50}?(?:会议|大会|会))”(?=（[^）]{1,8}）|(?:在[^，。]{1,30})?(?:隆重|胜利|顺利)?(?:召开|举行))/g;
/** Another meeting that was convened with the one before: …办公会和生产分析会. */
const JOINED = new RegExp(`^和${NAME_PART}{2,40}?会议?(?=[，。；]|$)`);
/** A meeting's name between 在 and 上强调. */
const AT = new RegExp(
  `(?<=[书长任席记委员人]|\\p{Script=Han}{2,3})(?:在|(?<=记者(?:今[天日]|昨[天日]|日前|近日|\\d{1,2}日)?)从(?:(?:昨|今)[天日]|日前|近日)?(?:召开|举行)?的?)(${NAME_PART}{2,50}?${HEAD})(?:会)?上(?=强调|指出|要求|表示|获悉|了解到|[，]?强调)`,
  'gu',
);
/** A meeting that is first named as what tells or demands something: 约谈会通报了…, 碰头会要求…. */
const TELLS = /(?:^|[。\n])((?!党的|中央|全国)[一-龥]{1,7}(?![全党家])[一-龥]会)(?=通报|要求|强调|指出|听取|首先|传达|审议)/;
const PLAIN = /^(?:会议|大会|座谈会|推进会|全会|本次会议|此次会议|全体会议|了?会议|这次会议|该会|工作会|专题会议?|推进会议?)$/;

/** A name with what it counts for: one that the report gives, one that somebody only speaks of, or a mere 会议. */
type Found = Name & { readonly worth: 'own' | 'spoken' | 'plain' };

/** The names that the headings and the opening give the meeting; those that people only speak of count where there is no other. */
export function namesIn(doc: ReadDocument, said: readonly Said[]): Name[] {
  const pieces = said.flatMap((s) => s.pieces);
  const isSpoken = (at: number) => pieces.some((p) => p.start <= at && at < p.end);
  const lead = doc.sentences.filter((s) => s.block.kind === 'heading' || s.block.kind === 'body').slice(0, 16);
  const found = lead.flatMap((sentence) => namesOf(doc.text, sentence, isSpoken));
  const worth = (what: Found['worth']): Name[] => found.flatMap(({ worth: is, ...name }) => (is === what ? [name] : []));
  const given = worth('own');
  const own = given.filter(({ start }) => !OF_OTHERS.test(doc.text.slice(Math.max(0, start - 16), start)));
  for (const names of [own, given, worth('spoken')]) if (names.length > 0) return fullestFirst(names);
  const only = fullestFirst(worth('plain').filter((n) => /^(?:专题|全体|工作|推进)会议?$|^座谈会$/.test(n.text)));
  return only.length > 0 ? only : toldBy(doc, lead);
}

/** The names of meetings in a sentence. */
function namesOf(whole: string, { start, end, persons }: Sentence, isSpoken: (at: number) => boolean): Found[] {
  const words = whole.slice(start, end);
  const patterns = [BEHIND, BEFORE, AT, QUOTED].filter((pattern) => pattern !== BEFORE || MAY_STAND_BEFORE.test(words));
  const matches = patterns.flatMap((pattern) => matchesOf(words, pattern).map((m) => ({ m, isQuoted: pattern === QUOTED })));
  return matches.flatMap(({ m, isQuoted }) => {
    const inner = (m[1] ?? m[2]) as string;
    const behind = words.slice(m.index + m[0].length);
    const joined = /^(?:主持)?(?:召开|举行)/.test(m[0]) ? (JOINED.exec(behind)?.[0] ?? '') : '';
    const text = (isQuoted ? inner : trimmed(inner)) + joined;
    const at = start + m.index + m[0].indexOf(text.slice(0, 3), m[0].indexOf(inner));
    const isNone = text.length < 3 || NOT_NAME.test(text) || isCited(words, m);
    if (isNone || persons.some((p) => at <= p.start && p.end < at + text.length && isActor(p))) return [];
    const worth = PLAIN.test(text) ? 'plain' : isSpoken(at) || isAnothers(behind) ? 'spoken' : 'own';
    return [{ text, start: at, end: at + text.length, worth }];
  });
}

/** The meeting that is the subject of a sentence, where nobody says that it was held. */
function toldBy(doc: ReadDocument, lead: readonly { readonly start: number; readonly end: number }[]): Name[] {
  for (const { start, end } of lead) {
    const m = TELLS.exec(doc.text.slice(start, end));
    const [text] = m ? m.slice(1) : [];
    if (m && text && !PLAIN.test(text) && !NOT_NAME.test(text))
      return [{ text, start: start + m.index + m[0].length - text.length, end: start + m.index + m[0].length }];
  }
  return [];
}

/** Before the name of a meeting that is only spoken of, or was only watched, where there is another: 习近平总书记主持召开中央政治局会议. */
const OF_OTHERS = /(?:(?:总书记|习近平)(?:在[^，。]{0,6})?主持(?:召开)?(?:的)?(?:中共)?|(?:收听收看|收看收听|收看|收听)了?)$/;

/** Behind the name of a meeting that another one followed: 全省会议召开后，我市召开…. */
const HELD_BEFORE = /^(?:召开|结束|闭幕)?(?:之?后|结束后)|^召开(?:[一两二三四五六七八九十几半\d]+个?(?:天|周|星期|月|多月)后|以来)/;

/** Behind the name of a meeting that was only watched: …视频会议，区环保局组织全体人员集中收看. */
const WATCHED = /^，[^，。；]{0,24}(?:收听收看|收看收听|收看|收听)/;

/** Whether what follows a name tells that the meeting was only watched, or that another followed it. */
const isAnothers = (rest: string): boolean => HELD_BEFORE.test(rest) || WATCHED.test(rest);

/** Whose name makes a clause of what ends in 会议; the general secretary and those who are commemorated may stand in a meeting's name. */
const isActor = (p: PersonMention): boolean => p.titles.length > 0 && p.titles.every((t) => !t.text.endsWith('总书记'));

function fullestFirst(found: Name[]): Name[] {
  const unique = [...new Map(found.map((n) => [n.text, n])).values()];
  return unique.sort((a, b) => b.text.length - a.text.length);
}
