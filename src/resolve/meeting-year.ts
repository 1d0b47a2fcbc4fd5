import type { ReadDocument } from '../extract/document';
import { matchesOf } from '../text/matches';

/** A year that the text speaks of as the present: 2020年，我们迎来了…. */
const PRESENT_YEAR =
  /(?<=^|[。；，：“\n])(20[0-3]\d)年(?:(?=，)(?![^。；]{0,40}(?:(?:实现了?|完成了?|达到?|同比|增长)[^。；]{0,12}\d|\d(?:%|天|亿|万|元)))|(?=(?:还剩|只剩|仅剩|所剩|即将(?:过去|结束)|已(?:经)?接近)))/gm;

/** A year whose work is laid out as that of now: 2022年将…, 2025年度工作任务, 2018年汛期, 2023年第二次会议精神. */
const PLANNED_YEAR =
  /(20[0-3]\d)年(?:(?:度|各项)?工作(?:任务|要点|计划|安排|打算)|度(?:重点|目标)|[一-龥]{2,10}(?:工作的?安排|工作要点)|[一-龥]{0,12}目标责任书|将(?:继续|紧紧|重点|全力|坚持)|，[一-龥]{2,14}(?:目标任务|工作目标|工作任务)(?=是|为|：)|，?(?:全[市县区]|我[市县区])?[一-龥]{0,6}工作(?:主要|总体|重点)?(?:目标|任务)|(?:汛期|春运|夏收|秋收|高考|中考)|第[一二三四五六七八九十\d]+次[^，。；]{0,12}会议精神|的?(?:主要|总体)?预期(?:目标|指标)|[一-龥]{0,12}重点工作|春节|元宵)/g;

/** A year whose plan has its name: 《2018年全省学习指导意见》. */
const TITLED_YEAR =
  /《[^》]{0,20}?(20[0-3]\d)年(?!度?[^》]{0,6}(?:生活会|述职|考核|总结|评议|表彰))[^》]{2,30}(?:要点|方案|计划|安排|指导意见|实施意见)》/g;

/** A year that goes on: 2016年以来. */
const RUNNING_YEAR = /(20[0-3]\d)年以来/g;
/** A year that is spoken of as begun: 2023年是…开局之年; at the year's end it may be the next. */
const OPENING_YEAR = /(20[0-3]\d)年(?:，?将)?是[^。；]{2,50}?(?:之年|[键局官坚胜]年|[键要官后局坚]的?一年|第[一二三四五]年)/g;

/** Part of a year that is told or looked back on when it ends: the months in which that is done. */
const PARTS: readonly (readonly [part: RegExp, from: number, to: number])[] = [
  [/(20[0-3]\d)年(?:第?一季度|1[—至-]3月)/g, 3, 5],
  [/(20[0-3]\d)年(?:上半年|1[—至-]6月)/g, 6, 9],
  [/(20[0-3]\d)年第?二季度/g, 6, 8],
  [/(20[0-3]\d)年第?三季度/g, 9, 11],
  [/(20[0-3]\d)年(?:前三季度|1[—至-]9月)/g, 9, 11],
];

/** Years that may stand for the meeting's where nothing tells of the publication: that of its own name, or the text's present. */
export function yearsFrom(doc: ReadDocument, names: readonly { text: string }[], month: number): number[] {
  const named = new Set(names.flatMap(({ text }) => yearsInName(text, month)));
  if (named.size > 0) return [...named];
  const summed = month < 7 ? names.flatMap(({ text }) => (RETROSPECTIVE.test(text) ? yearsBy(text, ANY_YEAR) : [])) : [];
  const body = doc.blocks
    .filter((b) => b.kind === 'body')
    .map((b) => doc.text.slice(b.start, b.end))
    .join('\n');
  const ahead = month > 9 ? yearsBy(body, YEAR_AHEAD) : [];
  const [past] = summed;
  if (past !== undefined && yearsBy(body, ANY_YEAR).includes(past + 1)) return [past + 1];
  const next = month < 4 ? (summedBefore(body) ?? honouredBefore(body) ?? lastOf(body)) : null;
  if (next) return [next];
  const latest = Math.max(...yearsBy(body, ANY_YEAR).filter((year) => !ahead.includes(year)));
  if (month < 4 && yearsBy(body, YEAR_AHEAD).includes(latest)) return [latest];
  const told = matchesOf(body, MONTH_TOLD).filter((m) => month - 2 <= Number(m[2]) && Number(m[2]) <= month);
  if (told.some((m) => Number(m[1]) === latest)) return [latest];
  const going = [
    RUNNING_YEAR,
    ...(month < 7 ? [DRAFTED] : []),
    month < 11 ? OPENING_YEAR : YEAR_SUMMED,
    ...PARTS.filter(([, from, to]) => from <= month && month <= to).map(([part]) => part),
  ];
  const running = going.flatMap((pattern) => yearsBy(body, pattern)).filter((year) => year === latest);
  if (running.length > 0) return [latest];
  const over = month < 5 ? yearsBy(body, ACCOUNTED) : [];
  const present = yearsBy(body, PRESENT_YEAR).filter((year) => !over.includes(year));
  return present.length > 0 || month < 2 || month > 10
    ? present
    : [...new Set([...yearsBy(body, PLANNED_YEAR), ...yearsBy(body, TITLED_YEAR)])].filter((year) => year === latest);
}

/** The year after the last one whose best are honoured, as is done in the first months: 表彰了2021年度先进集体. */
function honouredBefore(body: string): number | null {
  const years = yearsBy(body, ANY_YEAR);
  const latest = Math.max(...years);
  return yearsBy(body, HONOURED).includes(latest) ? latest + 1 : null;
}
/** The year after the one that is reported on as 去年, or whose work is accounted for. */
function lastOf(body: string): number | null {
  const latest = Math.max(...yearsBy(body, ANY_YEAR));
  const over = /去年|过去一年/.test(body) ? yearsBy(body, YEAR_SUMMED) : yearsBy(body, ACCOUNTED);
  return over.includes(latest) ? latest + 1 : null;
}
const HONOURED = /(?<=(?:表彰|表扬|授予|颁发|评选)[^。]{0,40})(20[0-3]\d)(?=年度)/g;

/** A year whose work is accounted for when it is over. */
const ACCOUNTED = /(20[0-3]\d)年度[^，。；]{0,24}(?:完成|执行)情况/g;
/** The year that is laid out, or the last one told of, where the one before it is summed up, as is done in its first months. */
function summedBefore(body: string): number | null {
  const summed = yearsBy(body, SUMMED);
  const latest = Math.max(...yearsBy(body, ANY_YEAR));
  return [...yearsBy(body, LAID_OUT), latest].find((year) => summed.includes(year - 1)) ?? null;
}
const SUMMED = /(?<=(?:总结|回顾)[^。；，]{0,16})(20[0-3]\d)(?=年)|(20[0-3]\d)(?=年[^。；，]{0,24}(?:总结|回顾))/g;
const LAID_OUT = /(?<=(?:部署|安排)[^。；，]{0,16})(20[0-3]\d)(?=年)|(20[0-3]\d)(?=年[^。；，]{0,24}(?:部署|安排))/g;
/** A year that is looked ahead to when another ends: 为2025年招引项目打下基础. */
const YEAR_AHEAD = /(?:为|谋划|迎接|部署|安排|做好)(?:好|了)?(20[0-3]\d)年/g;
/** A year that is summed up before it is over. */
const YEAR_SUMMED = /(?:总结|回顾|通报|肯定)(?:回顾)?了?(?:[全我][省市县区州校院])?(20[0-3]\d)年(?!度)/g;
/** A month told of soon after: 通报了2024年10月份情况. */
const MONTH_TOLD = /(20[0-3]\d)年(?:1[—至-])?(\d{1,2})月份/g;

/** The year of a plan or budget that a session is to pass. */
const DRAFTED = /(20[0-3]\d)年[^，。；]{0,24}(?:计划|预算)草案/g;

/** The years that a meeting's name tells, for a day in that month. */
function yearsInName(name: string, month: number): number[] {
  const school = /(20[0-3]\d)[—–-](20[0-3]\d)学年/.exec(name);
  if (school) return [Number(month < 8 ? school[2] : school[1])];
  const bare = /^(20[0-3]\d)(?=[\p{Script=Han}](?<![年届]))/u.exec(name);
  if (bare) return [Number(bare[1])];
  return yearsBy(name, RETROSPECTIVE.test(name) || month < 4 ? NAME_YEAR : ANY_YEAR);
}

/** A year in a meeting's name; 2023年度总结会 is held in the year after. */
const NAME_YEAR = /(20[0-3]\d)年(?!度(?!第)|总结|终)/g;
/** Any year but those that are aimed at: 到2025年, 2035年远景目标. */
const ANY_YEAR = /(?<![到至])(20[0-2]\d)年(?!远景)/g;
/** Meetings that look back on a year, often from the next. */
const RETROSPECTIVE = /总结|表彰|表扬|述职|民主生活会|组织生活会|考核|评议|颁奖/;

/** The years that a pattern finds, each once. */
const yearsBy = (text: string, pattern: RegExp): number[] => [...new Set(matchesOf(text, pattern).map((m) => Number(m[1] ?? m[2])))];

/** @returns the year of a day in that month: by the day of publication, else the only year that the text gives; null where there is none */
export function yearFor(month: number, published: string | null, yearsOf: () => readonly number[]): number | null {
  if (published) return Number(published.slice(0, 4)) - (Number(published.slice(5, 7)) + 2 < month ? 1 : 0);
  const years = yearsOf();
  return years.length === 1 ? (years[0] as number) : null;
}
