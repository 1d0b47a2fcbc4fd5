import type { ReadDocument } from '../extract/document';
import { matchesOf } from '../text/matches';

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

const HEAD = '(?:会议|大会|座谈会|推进会|全会|会)';
const NAME_PART = '(?:“[^”\\n]{1,40}”|《[^》\\n]{1,40}》|（[^）\\n]{1,14}）|[一-龥\\dA-Za-z·—、-])';
/** A meeting's name behind 召开, or before it. */
const BEHIND = new RegExp(
  `(?:召开|举行|召集|主持|出席|参加|开展|收听收看|收看收听|收看|收听)(?:了|的|我(?=[省市县区镇乡]))?(${NAME_PART}{2,70}?${HEAD})(?=[，。；：？\\n”]|、(?![一-龥、]{2,10}会)|（(?!扩大|视频|电视)|$|上|并|深入|认真|贯彻|就|对|围绕|总结|表彰|全面|回顾|动员|再|强调|传达|学习|研究|部署|安排|指出|要求|精神|时|和(?=[一-龥]{2,30}会)|\\s)`,
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
  /^(?:会议|由|在|并|据|为|按照|根据|贯彻|学习|传达|落实|听取|主持|出席|参加|召开|举行|他|她|强调|要求|与会|和)|(?:协会|学会|(?<!协)商会|委员会|联合会|基金会|理事会|董事会|监事会|工会|研究会|促进会|联谊会|机会|社会|晚会|展会|博览会|论坛会|发布会|人大常委会|常务委员会|运动会|奥运会|居委会|村委会|管委会|不会|都会|才会|省会|开会|会会)$/;

function namesIn(doc: ReadDocument): { text: string; start: number; end: number }[] {
  const found: { text: string; start: number; end: number }[] = [];
  const plain: { text: string; start: number; end: number }[] = [];
  const lead = doc.sentences.filter((s) => s.block.kind === 'heading' || s.block.kind === 'body').slice(0, 16);
  for (const { start, end } of lead) {
    const words = doc.text.slice(start, end);
    for (const pattern of [BEHIND, BEFORE, AT]) {
      for (const m of matchesOf(words, pattern)) {
        const text = trimmed(m[1] as string);
        const at = start + m.index + m[0].indexOf(text, m[0].indexOf(m[1] as string));
        if (text.length >= 3 && !NOT_NAME.test(text)) (PLAIN.test(text) ? plain : found).push({ text, start: at, end: at + text.length });
      }
    }
  }
  return fullestFirst(found.length > 0 ? found : plain.filter((n) => /^(?:专题|全体|工作|推进)会议|^座谈会$/.test(n.text)));
}

/** Takes off what stands before a name: the body that held it, verbs, times. */
const trimmed = (text: string): string =>
  text
    .replace(/^(?:.{0,40}?(?:召开|举行|召集(?!人)|主持|出席|参加))(?:了|的)?/, '')
    .replace(/^(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[上下]午|晚)?/, '')
    .replace(/^[、，\s]+/, '')
    .replace(/^我(?=[省市县区镇乡])/, '');

function fullestFirst(found: { text: string; start: number; end: number }[]): { text: string; start: number; end: number }[] {
  const unique = [...new Map(found.map((n) => [n.text, n])).values()];
  return unique.sort((a, b) => b.text.length - a.text.length);
}

const DATE = /(?:(20\d{2})年)?(\d{1,2})月(\d{1,2})日/g;
const DAY = /(?<![月\d年至—-])(?:（)?(\d{1,2})(?:）)?日(?=[上下]午|晚|，|[—至-]\d{1,2}日|在|我|[省市县区]|由|[一-龥])/;
const RELATIVE = /(今天|今日|今晨|昨天|昨日|昨晚|昨)(?=[上下]?午?|，|[（(]\d)/;
/** A year that the text speaks of as the present: 2020年，我们迎来了…. */
const PRESENT_YEAR =
  /(?<=^|[。；，：“\n])(20[0-3]\d)年(?=，)(?![^。；]{0,40}(?:(?:实现了?|完成了?|达到?|同比|增长)[^。；]{0,12}\d|\d(?:%|天|亿|万|元)))/gm;

/** A year whose work is laid out as that of now: 2022年将…, 2025年度工作任务. */
const PLANNED_YEAR =
  /(20[0-3]\d)年(?:度(?:工作(?:任务|要点|计划)|重点|目标)|将(?:继续|紧紧|重点|全力|坚持)|(?:全[市县区]|我[市县区])?[一-龥]{0,6}工作(?:主要|总体|重点)?(?:目标|任务))/g;

interface Day {
  readonly date: string | null;
  readonly inferred: boolean;
  readonly span: { start: number; end: number } | null;
}

/** The day: the first date of the body's opening sentences that is not of something to come, with the year beside it or else from the page. */
function dateIn(doc: ReadDocument, names: readonly { text: string }[]): Day {
  const published = publishedOf(doc);
  const lead = doc.sentences.filter((s) => s.block.kind === 'body').slice(0, 6);
  let undated: Day | null = null;
  for (const { start, end } of lead) {
    for (const m of matchesOf(doc.text.slice(start, end), DATE)) {
      const span = { start: start + m.index, end: start + m.index + m[0].length };
      if (/(?:将于|定于|拟于|截至|截止|从|自|“|定在)$/.test(doc.text.slice(Math.max(0, span.start - 2), span.start))) continue;
      const year = m[1] ? Number(m[1]) : yearFor(Number(m[2]), published, () => yearsFrom(doc, names, Number(m[2])));
      if (year) return { date: iso(year, Number(m[2]), Number(m[3])), inferred: !m[1], span };
      undated ??= { date: null, inferred: false, span };
    }
    const near = published && !undated ? relativeDay(doc.text.slice(start, end), start, published) : null;
    if (near) return near;
  }
  return undated ?? { date: null, inferred: false, span: null };
}

/** A day told by its number only, or as today or yesterday, counted from the day of publication. */
function relativeDay(words: string, offset: number, published: string): Day | null {
  const day = DAY.exec(words);
  if (day && Number(day[1]) >= 1 && Number(day[1]) <= 31) {
    const [year, month, date] = published.split('-').map(Number) as [number, number, number];
    const earlier = Number(day[1]) > date;
    const inMonth = earlier ? (month === 1 ? 12 : month - 1) : month;
    const span = { start: offset + day.index, end: offset + day.index + day[0].length };
    return { date: iso(earlier && month === 1 ? year - 1 : year, inMonth, Number(day[1])), inferred: true, span };
  }
  const word = RELATIVE.exec(words);
  if (!word) return null;
  const back = word[1]?.startsWith('昨') ? 1 : 0;
  const date = new Date(Date.parse(`${published}T00:00:00Z`) - back * 86_400_000).toISOString().slice(0, 10);
  return { date, inferred: true, span: { start: offset + word.index, end: offset + word.index + (word[1] as string).length } };
}

/** Years that may stand for the meeting's where nothing tells of the publication: that of its own name, or the text's present. */
function yearsFrom(doc: ReadDocument, names: readonly { text: string }[], month: number): number[] {
  const named = names.flatMap((n) => matchesOf(n.text, /(20[0-3]\d)年(?!度|总结|终)/g).map((m) => Number(m[1])));
  const body = doc.blocks
    .filter((b) => b.kind === 'body')
    .map((b) => doc.text.slice(b.start, b.end))
    .join('\n');
  const present = matchesOf(body, PRESENT_YEAR).map((m) => Number(m[1]));
  if (named.length > 0) return [...new Set(named)];
  const all = matchesOf(body, /(20[0-3]\d)年/g).map((m) => Number(m[1]));
  const planned = matchesOf(body, PLANNED_YEAR).map((m) => Number(m[1]));
  return [...new Set(present.length > 0 || month < 2 || month > 10 ? present : planned.filter((year) => all.every((y) => y <= year)))];
}

function yearFor(month: number, published: string | null, yearsOf: () => readonly number[]): number | null {
  if (published) return Number(published.slice(0, 4)) - (Number(published.slice(5, 7)) + 2 < month ? 1 : 0);
  const years = yearsOf();
  return years.length === 1 ? (years[0] as number) : null;
}

const iso = (year: number, month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;

/** The day of publication: what the page says in its metadata, or a full date in a line that only tells of the publication. */
export function publishedOf(doc: ReadDocument): string | null {
  if (doc.article.published) return doc.article.published;
  const lines = doc.blocks
    .filter(({ kind }) => kind !== 'body' && kind !== 'section')
    .map((block) => ({ kind: block.kind, words: doc.text.slice(block.start, block.end) }));
  const labelled = lines.find(({ words }) => LABELLED_DATE.test(words));
  const dated = labelled ? [labelled] : lines.filter(({ kind, words }) => kind !== 'tail' || /时间|日期|发布/.test(words));
  for (const { words } of dated) {
    const reversed = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(20\d{2})(?!\d)/.exec(words);
    if (reversed) return iso(Number(reversed[3]), Number(reversed[2]), Number(reversed[1]));
    const m = /(?<![\w/])(20\d{2})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/.exec(words);
    if (m) return iso(Number(m[1]), Number(m[2]), Number(m[3]));
  }
  return null;
}

/** A date of publication that says so; it counts before the day that a page shows in its head. */
const LABELLED_DATE = /(?:发布|发表|更新)?(?:日期|时间)[:：\s]{0,4}20\d{2}\s*[-年/.]\s*\d{1,2}/;

const PLACE = /(?:会议|大会|全会|座谈会|会)?在([^，。；\n]{1,30}?)(?:胜利|隆重|正式)?(?:召开|举行|开幕)(?!的)/;

function placeIn(doc: ReadDocument): { text: string; start: number; end: number } | null {
  for (const { start, end } of doc.sentences.filter((s) => s.block.kind === 'body').slice(0, 8)) {
    const m = PLACE.exec(doc.text.slice(start, end));
    if (!m?.[1] || /时|前|后|中$|期间|会上|基础|下$/.test(m[1])) continue;
    const at = start + m.index + m[0].indexOf(m[1]);
    const text = m[1].replace(/(?:市政府|县政府)?(?:组织|主持|同时|以).*$/, '') || m[1];
    return { text, start: at, end: at + text.length };
  }
  return null;
}

const FORMS: readonly (readonly [form: string, pattern: RegExp])[] = [
  ['电视电话会议', /电视电话(?:会议|会|形式|工作会|[一-龥]{0,8}会)/],
  ['视频会议', /视频(?:会议|会|形式|连线会?|调度会|[一-龥]{0,6}会)(?!室)/],
  ['现场会', /现场(?:会|推进会|观摩会|[一-龥]{0,6}会(?!议?室))/],
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
  /(?:^|[，。；\n日午晚 ])((?:中共)?[一-龥]{1,20}?(?:委|政府|党委|党组|党工委|管委会|人大常委会|政协|纪委监委|纪委|局|公司|集团|学院|大学|法院|检察院|医院|镇|乡|街道|办公室|指挥部|领导小组|高新区|经开区|开发区|新区|园区|国务院|中央))(?:在[^，。]{2,20})?(?:组织|联合)?(?:召开|举行)/m;

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
