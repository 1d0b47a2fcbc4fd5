import type { ReadDocument } from '../extract/document';
import { matchesOf } from '../text/matches';
import { iso } from './calendar';
import { yearFor, yearsFrom } from './meeting-year';

const DATE = /(?:(20\d{2})年)?(\d{1,2}|元)月(\d{1,2})(?:(?:[—–～~、-]\d{1,2}|至\d{1,2})?日|(?=[上下]午))/g;
const DAY =
  /(?<![月\d年至—-]|将于|定于|拟于|截至|截止)(?:（)?(\d{1,2})(?:）)?日(?=[上下]午|晚|，|[—至-]\d{1,2}日|在|我|[省市县区]|由|[一-龥])/;
/** Month and day with nothing between, or a stroke: the marks are lost. */
const RUN_TOGETHER =
  /(?<![\d月.—-]|(?<!20\d\d)年)(1[0-2]|[1-9])(?:([0-3]\d)(?:日(?=[上下]午|晚|，)|(?=[上下]午))|-([1-3]?\d)(?=[上下]午|，))/;
/** The day of a dateline, with another day behind it: 3月1日讯（记者张明）2月28日，…. */
const WIRED = /^(?:讯|电|消息)(?:[ 　]?（[^（）]{1,30}）)?[^。；]{0,12}?\d{1,2}月\d{1,2}日/;
/** What somebody wrote on a day, before the meeting: 3月24日又作出重要指示. */
const INSTRUCTED = /^[^，。；]{0,6}(?:专门)?[^，。；]{0,10}作出(?:重要)?(?:指示|批示)/;
const RELATIVE = /(今天|今日|今晨|昨天|昨日|昨晚|昨)(?=[上下]?午?|，|[（(]\d)/;

/** The day a meeting took place, whether its year or month was supplied from elsewhere, and where it stands. */
interface Day {
  readonly date: string | null;
  readonly inferred: boolean;
  readonly span: { start: number; end: number } | null;
}

/** The day: the first date of the body's opening sentences that is not of something to come, with the year beside it or else from the page. */
export function dateIn(doc: ReadDocument, names: readonly { text: string }[], published: string | null): Day {
  const labelled = labelledDay(doc);
  if (labelled) return labelled;
  const lead = openingOf(doc);
  let undated: Day | null = null;
  for (const { start, end } of lead) {
    for (const m of matchesOf(doc.text.slice(start, end), DATE)) {
      const span = { start: start + m.index, end: start + m.index + m[0].length };
      if (INSTRUCTED.test(doc.text.slice(span.end, end)) || WIRED.test(doc.text.slice(span.end, end))) continue;
      if (/(?:将于|定于|拟于|截至|截止|(?<!记者)从|自|“|定在)$/.test(doc.text.slice(Math.max(0, span.start - 3), span.start))) continue;
      const month = m[2] === '元' ? 1 : Number(m[2]);
      const year = m[1] ? Number(m[1]) : yearFor(month, published, () => yearsFrom(doc, names, month));
      if (year) return { date: iso(year, month, Number(m[3])), inferred: !m[1], span };
      undated ??= { date: null, inferred: false, span };
    }
    const bare = published && !undated ? bareDay(doc.text.slice(start, end), start, published) : null;
    if (bare) return bare;
    const near = published && !undated ? relativeDay(doc.text.slice(start, end), start, published) : null;
    if (near) return near;
  }
  return undated ?? { date: null, inferred: false, span: null };
}

/** The sentences that may tell the day: those that open the body, then a headline that is one of a report cut in two. */
function openingOf(doc: ReadDocument): readonly { start: number; end: number }[] {
  const of = (kind: string) => doc.sentences.filter((s) => s.block.kind === kind);
  return [...of('body').slice(0, 6), ...of('heading').filter(({ start, end }) => DAY_PART.test(doc.text.slice(start, end)))];
}
const DAY_PART = /\d日[上下]午，/;

/** The day in minutes, by its label: 会议时间：2024年4月19日, or 日期：… above 记录人：…. */
function labelledDay(doc: ReadDocument): Day | null {
  const m = LABELLED_DAY.exec(doc.text.slice(0, 600));
  if (!m) return null;
  const start = m.index + m[0].indexOf(m[1] as string);
  return { date: iso(Number(m[1]), Number(m[2]), Number(m[3])), inferred: false, span: { start, end: m.index + m[0].length } };
}
const LABELLED_DAY = /(?:会议时间|^[ 　]*(?:日期|时间)(?=[\s\S]{0,240}记录人?[：:]))[：:][ 　]*(20\d{2})年(\d{1,2})月(\d{1,2})日/m;

/** A day whose 月 the page has lost, 1026日, or of which only a stroke is left, 3-24，, where its month is that of the publication or the one before. */
function bareDay(words: string, offset: number, published: string): Day | null {
  const m = RUN_TOGETHER.exec(words);
  const [year, month] = published.split('-').map(Number) as [number, number];
  const before = month === 1 ? 12 : month - 1;
  if (!m || ![month, before].includes(Number(m[1]))) return null;
  const date = iso(Number(m[1]) > month ? year - 1 : year, Number(m[1]), Number(m[2] ?? m[3]));
  return { date, inferred: true, span: { start: offset + m.index, end: offset + m.index + m[0].length } };
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
  const [year, month, today] = published.split('-').map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, today - back)).toISOString().slice(0, 10);
  return { date, inferred: true, span: { start: offset + word.index, end: offset + word.index + (word[1] as string).length } };
}
