import type { ReadDocument, Sentence } from '../extract/document';
import type { Said } from './said';
import { matchesOf } from '../text/matches';
import { overlapping } from '../text/within';

/** An item of the agenda, in units of the normalised text. */
export interface Item {
  readonly verb: string;
  readonly start: number;
  readonly end: number;
}

/** What the meeting did, longest first, and the verb as the guidelines name it. */
const VERBS: readonly (readonly [word: string, verb: string])[] = [
  ['审议并原则通过', '审议通过'],
  ['审议并通过', '审议通过'],
  ['审议通过', '审议通过'],
  ['讨论并通过', '通过'],
  ['讨论通过', '通过'],
  ['研究并通过', '通过'],
  ['表决通过', '通过'],
  ['原则通过', '通过'],
  ['传达学习贯彻', '传达学习'],
  ['传达学习', '传达学习'],
  ['学习传达', '传达学习'],
  ['传达贯彻', '传达'],
  ['集体学习', '学习'],
  ['组织学习', '学习'],
  ['领学', '学习'],
  ['专题学习', '学习'],
  ['深入学习', '学习'],
  ['听取、审议和通过', '审议通过'],
  ['听取、审议并通过', '审议通过'],
  ['听取并审议', '听取'],
  ['听取和审议', '听取'],
  ['听取审议', '听取'],
  ['听取讨论', '听取'],
  ['分析研究', '研究'],
  ['研究分析', '研究'],
  ['讨论研究', '研究'],
  ['研究讨论', '研究'],
  ['研究审议', '审议'],
  ['审议研究', '审议'],
  ['研究部署', '部署'],
  ['安排部署', '部署'],
  ['部署安排', '部署'],
  ['安排布置', '部署'],
  ['研究布置', '部署'],
  ['动员部署', '部署'],
  ['总结回顾', '总结'],
  ['回顾总结', '总结'],
  ['通报', '通报'],
  ['汇报', '汇报'],
  ['传达', '传达'],
  ['学习', '学习'],
  ['听取', '听取'],
  ['审议', '审议'],
  ['审定', '审议'],
  ['通过', '通过'],
  ['讨论', '讨论'],
  ['研究', '研究'],
  ['总结', '总结'],
  ['部署', '部署'],
  ['表彰', '表彰'],
];
/** Verbs whose object is an item wherever they stand in a sentence that tells; the others only where a clause of the meeting begins. */
const ANYWHERE = /^(?:传达|听取|审议|通报|汇报|审议通过|传达学习)$/;
/** What a meeting passes, behind a comma: 通过《…》, and not 通过整治行动，提升…. */
const DECIDED = /^[^，。；]*(?:《|决议|决定|办法|名单|报告|方案|草案|选举|议程|公报|章程)/;
/** Verbs of one who reads to the others: behind a person too they tell what all learned. */
const LED = /^(?:领学|组织学习)$/;
const ANY = VERBS.map(([word]) => word).join('|');
const ITEM = new RegExp(`(${ANY})(?:并重申|并学习|并讨论|贯彻(?=了))?(?:了)?(?=[一-龥“《\\d])`, 'g');
/** What stands right before a verb that begins a clause. */
const BEGINS =
  /(?:^|[，、；。：\n ]|并|还|会议|会上|大会|集中|共同|一起|现场|首先|分别|专题|进一步|一致|协商|表决|投票|书面|逐一|全面|认真|会议还|同时|回顾|学习|原则|[，；。]要?)$/;
/** Words behind a verb that make it a noun or a purpose: 汇报会, 学习贯彻, 研究院. */
const NOUN =
  /^(?:会|稿|材料|片|后|时|人|者|的|中心|小组|院|所|员|室|贯彻(?!了)|宣传|领会|教育|活动|型|平台|提纲|是|情况后|了解|汇报|安排|部署|情况[，。；及等]|落实(?![情方意])|好|上级(?!.{0,20}精神))/;
/** 对…进行部署, 就…作汇报. */
const BY_PREPOSITION =
  /(?<!报告)(?:对|就|围绕)([^，。；：]{2,70}?)(?:进行了?|(?<!工)作了?|做了?|(?<!工)作出了?|做出了?)(?:再[一-龥]{2}、)*(?:(?:再|专题|全面|具体|详细|认真|统筹|动员|梳理|总结|重点|逐一|简要|工作|周密)的?)*(安排部署|研究部署|部署|安排|布置|通报|汇报|研究|讨论|审议|表彰|总结)/g;
const SPOKEN =
  /(?:^|[。，；])(?:会上，|随后，|会议期间，)?([^。；：，]{2,90}?)(?:分别|依次|先后|围绕[^，。]{2,30}|就[^，。]{2,40}|结合[^，。]{2,30}|在会上|现场){0,2}(?:(?<!工)作|做|进行)了?[^，。；]{0,14}?(交流发言|表态发言|典型发言|大会发言|发言)|(?:^|[。，；])(?:会上，)?([^。；：，]{2,80}?)(?:分别|依次|先后|现场)+(发言)(?=[。，]|了)/g;
const NO_ITEM =
  /^(?:其他事项|其它事项|了?其他|有关汇报|相关汇报|汇报|会议|大会|工作汇报|发言|电视电话会议|视频会议|说明|其[他它]事宜)$|^[和并](?![一-龥]{2}[县市区])|(?:发言|意见|汇报|讨论|讲话)后$|时(?:列席|参加)/;

/** Reads what the meeting passed on, heard, discussed and decided, from the sentences outside what people said. */
export function agendaOf(doc: ReadDocument, said: readonly Said[], names: readonly { start: number; end: number }[]): Item[] {
  const pieces = said.flatMap((s) => s.pieces).sort((a, b) => a.start - b.start);
  const items: Item[] = [];
  for (const sentence of doc.sentences) {
    if (sentence.block.kind !== 'body') continue;
    const cut = Math.min(sentence.end, overlapping(pieces, sentence)[0]?.start ?? sentence.end);
    if (cut - sentence.start < 6) continue;
    const words = doc.text.slice(sentence.start, cut);
    items.push(...outermost([...itemsIn(words, sentence), ...prepositional(words, sentence), ...spokenIn(words, sentence)]));
  }
  const inName = (item: Item) => names.some((name) => name.start < item.start && item.start < name.end);
  return items.filter((item) => item.end - item.start >= 3 && !inName(item) && !NO_ITEM.test(doc.text.slice(item.start, item.end)));
}

/** The items of a sentence, without those that lie in one before. */
const outermost = (items: readonly Item[]): Item[] =>
  items.filter((item, i) => !items.slice(0, i).some((o) => o.start <= item.start && item.end <= o.end));

function itemsIn(words: string, sentence: Sentence): Item[] {
  const marks = matchesOf(words, ITEM)
    .map((m) => ({ at: m.index, word: m[1] as string, from: m.index + m[0].length }))
    .filter((mark) => isItem(words, mark, sentence));
  return marks.map((mark, i) => {
    const end = clauseEnd(words, mark.from, marks[i + 1]?.at ?? words.length);
    const text = words.slice(mark.from, end);
    const last = end - (/(?:汇报|报告|介绍|通报)(?:（[^）]{1,8}）)?后$/.test(text) && text.length > 6 ? 1 : 0);
    const from = mark.from + (/^(?:题为)/.exec(words.slice(mark.from, end))?.[0].length ?? 0);
    return { verb: VERBS.find(([word]) => word === mark.word)?.[1] ?? mark.word, start: sentence.start + from, end: sentence.start + last };
  });
}

function isItem(words: string, mark: { at: number; word: string; from: number }, sentence: Sentence): boolean {
  if (NOUN.test(words.slice(mark.from, mark.from + 12)) || insideName(words, mark.at)) return false;
  const verb = VERBS.find(([word]) => word === mark.word)?.[1] ?? mark.word;
  const before = words.slice(0, mark.at);
  if (mark.word === '通过' && /(?:^|[，；])$/.test(before) && !DECIDED.test(words.slice(mark.from, mark.from + 60))) return false;
  const behindPerson = sentence.persons.some((p) => p.end === sentence.start + mark.at);
  if (ANYWHERE.test(verb) || LED.test(mark.word))
    return !/(?:的|重要|系列|上|专题|述职|工作)$/.test(before) || /(?:专题|会上)$/.test(before);
  return BEGINS.test(before) && !behindPerson && !personalClause(words, mark.at, sentence);
}

/** Whether a place lies inside a title of a document or a quotation. */
function insideName(words: string, at: number): boolean {
  const open = Math.max(words.lastIndexOf('《', at), words.lastIndexOf('“', at));
  return open >= 0 && !/[》”]/.test(words.slice(open, at));
}

/** Whether a person (and not the meeting) does what the clause tells: 陈平分析形势，部署经济工作. */
function personalClause(words: string, at: number, sentence: Sentence): boolean {
  const before = words.slice(0, at);
  return !/召开|举行|会议|会上|大会|学习/.test(before) && sentence.persons.some((p) => p.end <= sentence.start + at);
}

/** An item ends at the next comma outside brackets and quotation marks. */
function clauseEnd(words: string, from: number, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const mark = words[at] as string;
    if ('《“（'.includes(mark)) depth++;
    else if ('》”）'.includes(mark)) depth--;
    else if (depth <= 0 && /[，。；！]/.test(mark)) return at;
  }
  return limit - (/(?:并|、|还|同时)$/.exec(words.slice(from, limit))?.[0].length ?? 0);
}

function prepositional(words: string, sentence: Sentence): Item[] {
  return matchesOf(words, BY_PREPOSITION).flatMap((m) => {
    const start = sentence.start + m.index + (m[0].startsWith('围绕') ? 2 : 1);
    const end = start + (m[1] as string).length;
    const verb = VERBS.find(([word]) => word === m[2])?.[1] ?? (m[2] === '安排' || m[2] === '布置' ? '部署' : (m[2] as string));
    return insideName(words, m.index) ? [] : [{ verb, start, end }];
  });
}

function spokenIn(words: string, sentence: Sentence): Item[] {
  const found: Item[] = [];
  for (const m of matchesOf(words, SPOKEN)) {
    const text = (m[1] ?? m[3]) as string;
    const start = sentence.start + m.index + m[0].indexOf(text);
    const bare = text.replace(/(?:分别|依次|先后|就|围绕|结合).*$/, '').replace(/^(?:会上|随后|其中)/, '');
    const from = start + text.indexOf(bare);
    if (
      bare.length < 2 ||
      sentence.persons.some((p) => p.start >= start && p.start < start + text.length) ||
      /听取|会议|^(?:要|他|她|与会人员|大家)|积极$|踊跃$/.test(bare)
    )
      continue;
    found.push({ verb: '发言', start: from, end: from + bare.length });
  }
  return found;
}
