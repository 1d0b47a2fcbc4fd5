/** Which year a report is of, by what it says itself: the year of its meeting, or the one behind the year that was summed up. */
const SUMMED_UP = /(?:(?:总结|回顾)了?[^，。；\n]{0,10}?|刚刚过去的|过去的)(20\d\d)年(?!以来|代)/;
const AHEAD = /(?:部署|安排|谋划|明确|确立)了?[^，。；\n]{0,10}?(20\d\d)年(?!以来|代)/;
const OF_MEETING = /(20\d\d)年度?(?!以来)[^，。；：\n“”《》]{0,20}?(?:工作会|年会|职代会|代表大会)/;
/** How far into a report its meeting is told of. */
const OPENING = 600;
const EARLY = /(?<!\d)[123]月\d{1,2}日/;

const PLAN_SUMMED_UP = /(?:总结|回顾)了?[^。\n]{0,12}?“十([一二三四五六])五”/;
const PLANS = '一二三四五六七';

/** The year of a report (0 where it tells none), whether it is told in its first months, and the five-year plan that lies ahead (十二五). */
export interface ToldYear {
  readonly year: number;
  readonly early: boolean;
  readonly plan: string | null;
}

/** Reads the year of a report, and the plan ahead, off its opening. */
export function toldYear(text: string): ToldYear {
  const opening = text.slice(0, OPENING);
  const summedUp = SUMMED_UP.exec(opening)?.[1];
  const ahead = AHEAD.exec(opening)?.[1] ?? OF_MEETING.exec(opening)?.[1];
  const year = Math.max(summedUp ? Number(summedUp) + 1 : 0, ahead ? Number(ahead) : 0);
  const plan = PLAN_SUMMED_UP.exec(opening)?.[1];
  return { year, early: EARLY.test(opening), plan: plan ? `十${PLANS[PLANS.indexOf(plan) + 1]}五` : null };
}

/**
 * The words before a target, with the years in them told as what they are to the report: 到2018年底 is past in a report of 2019
 * (截至2018年底), 预计2019年 an aim, and so is what a report of January opens with 2019年, and “十三五”期间 where
 * “十二五” was summed up.
 */
export function asTold(before: string, told: ToldYear): string {
  const planned = told.plan ? before.replaceAll(new RegExp(`“${told.plan}”(?=期间|时期|末)`, 'g'), `力争“${told.plan}”`) : before;
  if (told.year === 0) return planned;
  return planned
    .replace(/到(20\d\d)年(?=[底末])/g, (words, year: string) => (Number(year) < told.year ? `截至${year}年` : words))
    .replace(/预计(20\d\d)年/g, (words, year: string) => (Number(year) >= told.year ? `力争${year}年` : words))
    .replace(/^(20\d\d)年(?!以来|[上前一二三四\d]|度?[^，。]{0,12}会)/, (words, year: string) =>
      told.early && Number(year) === told.year ? `力争${year}年` : words,
    );
}
