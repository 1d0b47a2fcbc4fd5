/** Which year a report is of, by what it says itself: the year of its meeting, or the one behind the year that was summed up. */
const SUMMED_UP = /(?:(?:总结|回顾)了?[^，。；\n]{0,10}?|刚刚过去的|过去的)(20\d\d)年(?!以来|代)/;
const AHEAD = /(?:部署|安排|谋划|明确|确立)了?[^，。；\n]{0,10}?(20\d\d)年(?!以来|代)/;
const OF_MEETING = /(20\d\d)年度?(?!以来)[^，。；：\n“”《》]{0,20}?(?:工作会|年会|职代会|代表大会)/;
/** How far into a report its meeting is told of. */
const OPENING = 600;
const EARLY = /(?<!\d)[123]月\d{1,2}日/;

/** The year of a report, and whether it is told in its first months. */
export interface ToldYear {
  readonly year: number;
  readonly early: boolean;
}

/** Reads the year of a report off its opening; null where it tells none. */
export function toldYear(text: string): ToldYear | null {
  const opening = text.slice(0, OPENING);
  const summedUp = SUMMED_UP.exec(opening)?.[1];
  const ahead = AHEAD.exec(opening)?.[1] ?? OF_MEETING.exec(opening)?.[1];
  const year = Math.max(summedUp ? Number(summedUp) + 1 : 0, ahead ? Number(ahead) : 0);
  return year > 0 ? { year, early: EARLY.test(opening) } : null;
}

/**
 * The words before a target, with the years in them told as what they are to the report: 到2018年底 is past in a report of 2019
 * (截至2018年底), 预计2019年 an aim, and so is what a report of January opens with 2019年.
 */
export const asTold = (before: string, told: ToldYear | null): string =>
  told
    ? before
        .replace(/到(20\d\d)年(?=[底末])/g, (words, year: string) => (Number(year) < told.year ? `截至${year}年` : words))
        .replace(/预计(20\d\d)年/g, (words, year: string) => (Number(year) >= told.year ? `力争${year}年` : words))
        .replace(/^(20\d\d)年(?!以来|[上前一二三四\d]|度?[^，。]{0,12}会)/, (words, year: string) =>
          told.early && Number(year) === told.year ? `力争${year}年` : words,
        )
    : before;
