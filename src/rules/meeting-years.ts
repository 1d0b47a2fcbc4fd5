/** How a report tells its year where nothing tells when it was published. */

/** The issue of a periodical: 2013年第9期. */
export const ISSUE = /(20[0-3]\d)年[ 　]?第(\d{1,2})期/;

/** A year in a meeting's name; 2023年度总结会 is held in the year after. */
export const NAME_YEAR = /(20[0-3]\d)年(?!度(?!第)|总结|终)/g;

/** The same in the first months, when a year is summed up, by whatever of it: 2023年全县外宣工作总结会. */
export const EARLY_NAME_YEAR = /(20[0-3]\d)年(?!度(?!第)|[^，。]{0,16}总结|终)/g;

export const NO_SUMMARY_YEAR = /(20[0-3]\d)年(?!度?总结|终)/g;

/** Meetings of criticism and on what was done, in the first months of the next year: 2021年度组织生活会. */
export const CRITICAL = /年度?[^，。]{0,16}(?:生活会|述职|述责|述廉)/;

/** What was convened, where it has no name that is known: 《云岭报》2010年度通联工作会议在…召开. */
export const CONVENED = /20[0-3]\d年[^，。；]{2,24}会议?(?=在[^，。]{2,40}(?:召开|举行)|召开|举行|开幕)/g;

/** Two years in which a school year lies. */
export const SCHOOL_YEAR = /(20[0-3]\d)[—–-](20[0-3]\d)学年/;

/** Any year but those that are aimed at or end a span: 到2025年, 2024—2025年, 2035年远景目标. */
export const ANY_YEAR = /(?<![到至]|20\d\d年?[—–~-])(20[0-2]\d)年(?!远景)/g;

/** Meetings that look back on a year, often from the next. */
export const RETROSPECTIVE = /股东|奖励|总结|表彰|表扬|述职|民主生活会|组织生活会|考核|评议|颁奖/;
