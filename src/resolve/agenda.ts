import type { ReadDocument, Sentence } from '../extract/document';
import type { Said } from './statements';

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
  ['专题学习', '学习'],
  ['深入学习', '学习'],
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
  ['动员部署', '部署'],
  ['分析研判', '研究'],
  ['总结回顾', '总结'],
  ['回顾总结', '总结'],
  ['通报', '通报'],
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
const ANY = VERBS.map(([word]) => word).join('|');
/** An item: the verb where a clause of the meeting begins, its objects up to the next verb of that kind or the clause's end. */
const ITEM = new RegExp(
  `(?:^|[，、；。：]|并|还|会议|会上|大会|集中|共同|一起|现场|首先|分别|专题|进一步|深入|了)(?:还|并|又|现场|首先|分别|集中|专题|再次|原则)?(${ANY})(?:了)?(?=[一-龥“《2])`,
  'g',
);
const OPENS =
  /^(?:\d{1,2}月\d{1,2}日)?[^。]{0,60}?(?:召开|举行|主持)|^(?:会议|会上|大会|全会|座谈会|常委会|党组会|本次会议|会议还|与会人员)/;
/** Who spoke at the meeting without being named. */
const SPOKEN =
  /(?:^|[。，；])(?:会上，|随后，|会议期间，)?([^。；：]{2,90}?)(?:分别|依次|先后|围绕[^，。]{2,30}|就[^，。]{2,40}|结合[^，。]{2,30}|在会上|现场)?(?:作|做|进行)了?[^，。；]{0,14}(交流发言|表态发言|典型发言|发言|汇报)|(?:^|[。，；])(?:会上，)?([^。；：，]{2,80}?)(?:分别|依次|先后|现场)?(发言|汇报)(?=[。，]|了)/g;

/** Reads what the meeting passed on, heard, discussed and decided, from the sentences outside what people said. */
export function agendaOf(doc: ReadDocument, said: readonly Said[]): Item[] {
  const pieces = said.flatMap((s) => s.pieces);
  const items: Item[] = [];
  for (const sentence of doc.sentences) {
    if (sentence.block.kind !== 'body') continue;
    const cut = Math.min(sentence.end, ...pieces.filter((p) => p.end > sentence.start && p.start < sentence.end).map((p) => p.start));
    if (cut - sentence.start < 6) continue;
    const words = doc.text.slice(sentence.start, cut);
    if (OPENS.test(words)) items.push(...itemsIn(words, sentence.start));
    items.push(...spokenIn(words, sentence));
  }
  return items.filter(
    (item) => item.end - item.start >= 3 && !/^(?:有关事项|其他事项|其它事项|了?其他)/.test(doc.text.slice(item.start, item.end)),
  );
}

function itemsIn(words: string, offset: number): Item[] {
  const marks = Array.from(words.matchAll(ITEM), (m) => ({ at: m.index, word: m[1] as string, from: m.index + m[0].length }));
  return marks.map((mark, i) => {
    const limit = marks[i + 1]?.at ?? words.length;
    const end = clauseEnd(words, mark.from, limit);
    return { verb: VERBS.find(([word]) => word === mark.word)?.[1] ?? mark.word, start: offset + mark.from, end: offset + end };
  });
}

/** An item ends at the next comma outside brackets and quotation marks, unless the next piece goes on with objects. */
function clauseEnd(words: string, from: number, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const mark = words[at] as string;
    if ('《“（'.includes(mark)) depth++;
    else if ('》”）'.includes(mark)) depth--;
    else if (depth <= 0 && /[，。；！]/.test(mark)) return at;
  }
  return limit;
}

function spokenIn(words: string, sentence: Sentence): Item[] {
  const found: Item[] = [];
  for (const m of words.matchAll(SPOKEN)) {
    const text = (m[1] ?? m[3]) as string;
    const verb = (m[2] ?? m[4]) as string;
    const start = sentence.start + m.index + m[0].indexOf(text);
    const end = start + text.length;
    if (sentence.persons.some((p) => p.start >= start && p.start < end) || /听取|会议|^(?:要|他|她)/.test(text)) continue;
    found.push({ verb: verb.endsWith('汇报') ? '汇报' : '发言', start, end });
  }
  return found;
}
