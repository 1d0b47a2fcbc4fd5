/** How a report tells its year where nothing tells when it was published. */

/** A year that the text speaks of as the present: 2020年，我们迎来了…. */
export const PRESENT_YEAR =
  /(?<=^|[。；，：“\n])(20[0-3]\d)年(?:(?=，)(?![^。；]{0,40}(?:(?:实现了?|完成了?|达到?|同比|增长)[^。；]{0,12}\d|\d(?:%|天|亿|万|元)))|(?=是(?:贯彻|落实|实施|深入|全面|推进|决胜))|(?=(?:还剩|只剩|仅剩|所剩|即将(?:过去|结束)|已(?:经)?接近)))/gm;

/** The same in the first two months, when a year that is spoken of may be the one that is over: 2024年，要…. */
export const PRESENT_EARLY = /(20[0-3]\d)年，?(?:我们|[全我][省市县区])?(?:是|要|将)/g;

/** The issue of a periodical: 2013年第9期. */
export const ISSUE = /(20[0-3]\d)年[ 　]?第(\d{1,2})期/;

/** A year whose work is laid out as that of now: 2022年将…, 2025年度工作任务, 2018年汛期, 2023年第二次会议精神. */
export const PLANNED_YEAR =
  /(20[0-3]\d)年(?:(?:度|各项)?工作(?:任务|要点|计划|安排|打算)|度(?:重点|目标)|[一-龥]{2,10}(?:工作的?安排|工作要点)|[一-龥]{0,12}目标责任书|将(?:继续|紧紧|重点|全力|坚持)|，[一-龥]{2,14}(?:目标任务|工作目标|工作任务)(?=是|为|：)|，?(?:全[市县区]|我[市县区])?[一-龥]{0,6}工作(?:主要|总体|重点)?(?:目标|任务)|(?:汛期|春运|夏收|秋收|高考|中考)|第[一二三四五六七八九十\d]+次[^，。；]{0,12}会议精神|[全省市县区][^，。；]{2,20}会议?精神|的?(?:主要|总体)?预期(?:目标|指标)|[一-龥]{2,30}安排意见|，?[全我][市县区]的?[一-龥]{0,6}工作(?:是|为)|[一-龥]{0,12}重点工作|春节|元宵)/g;

/** A year whose plan has its name: 《2018年全省学习指导意见》. */
export const TITLED_YEAR =
  /《[^》]{0,20}?(20[0-3]\d)年(?!度?[^》]{0,6}(?:生活会|述职|考核|总结|评议|表彰))[^》]{2,30}(?:要点|方案|计划|安排|指导意见|实施意见)》/g;

/** A year that goes on: 2016年以来. */
export const RUNNING_YEAR = /(20[0-3]\d)年以来/g;

/** A year that is spoken of as begun: 2023年是…开局之年; at the year's end it may be the next. */
export const OPENING_YEAR = /(20[0-3]\d)年(?:，?将)?是[^。；]{2,50}?(?:之年|[键局官坚胜]年|[键要官后局坚]的?一年|第[一二三四五]年)/g;

/** Part of a year that is told or looked back on when it ends: the months in which that is done. */
export const PARTS: readonly (readonly [part: RegExp, from: number, to: number])[] = [
  [/(20[0-3]\d)年(?:第?一季度|1[—至-]3月)/g, 3, 5],
  [/(20[0-3]\d)年(?:上半年|1[—至-]6月)/g, 6, 10],
  [/(20[0-3]\d)年第?二季度/g, 6, 8],
  [/(20[0-3]\d)年(?:春节|元宵)/g, 1, 3],
  [/(20[0-3]\d)年春季(?:学期|开学)/g, 2, 7],
  [/(20[0-3]\d)年秋季(?:学期|开学)/g, 8, 12],
  [/(20[0-3]\d)年第?三季度/g, 9, 11],
  [/(20[0-3]\d)年(?:前三季度|1[—至-]9月)/g, 9, 11],
];

export const HONOURED = /(?<=(?:表彰|表扬|授予|颁发|评选|推选)[^。]{0,40})(20[0-3]\d)(?=年度)/y;

/** A year whose work is accounted for when it is over. */
export const ACCOUNTED = /(20[0-3]\d)年度[^，。；]{0,24}(?:完成|执行)情况/g;

export const SUMMED = /(?<=(?:总结|回顾|通报)[^。；，]{0,16})(20[0-3]\d)(?=年)|(20[0-3]\d)(?=年[^。；，]{0,24}(?:总结|回顾|取得的?成绩))/y;

export const LAID_OUT = /(?<=(?:部署|安排)[^。；，]{0,16})(20[0-3]\d)(?=年)|(20[0-3]\d)(?=年[^。；，]{0,24}(?:部署|安排))/y;

/** A year that is looked ahead to when another ends: 为2025年招引项目打下基础. */
export const YEAR_AHEAD = /(?:为|谋划|迎接|部署|安排|做好|推进|开创)(?:好|了)?(20[0-3]\d)年/g;

/** A year that is summed up before it is over. */
export const YEAR_SUMMED = /(?:总结|回顾|通报|肯定)(?:回顾)?了?(?:[全我][省市县区州校院])?(20[0-3]\d)年(?!度)/g;

/** A day to come soon: 将于2023年12月27日召开. */
export const DUE = /(?:将|定|拟)于(20[0-3]\d)年(\d{1,2})月/g;

/** A month told of soon after: 通报了2024年10月份情况. */
export const MONTH_TOLD = /(20[0-3]\d)年(?:1[—至-])?(\d{1,2})月份/g;

/** The year of a document that is carried out in the first months: 组通〔2021〕1号. */
export const NUMBERED = /[〔【\[（(](20[0-3]\d)[〕】\]）)]\d+号/g;

/** A year that is about to come: 2026年元旦前. */
export const COMING = /(20[0-3]\d)年(?:元旦|春节)/g;

/** A year up to some month of which is told in the first months of another: 截至2017年8月底. */
export const UNTIL = /截[至止](?:到)?(20[0-3]\d)年(?:[5-9]|1[0-2])月/g;

/** The year of a plan or budget that a session is to pass. */
export const DRAFTED = /(20[0-3]\d)年[^，。；]{0,24}(?:计划|预算)草案/g;

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
