import { matchesOf } from '../text/matches';

/** Posts without names at the subject's place. */
const GROUP =
  /(?<=^|[，。；：、\n）和及])(?:“[^“”\n]{2,16}”(?=代表))?[^，。；：、\n“”]{0,30}?(?:(?:主要|分管|有关|相关)?负责(?:人|同志)|主要领导|分管领导|班子成员|领导班子|工作人员|人员|代表|人士|成员|干部职工|机关干部|干部|委员|党员|(?:村|社区)?书记|主任|[局院校所站县市区镇乡林河湖]长|职工|师生|群众|等|(?:部门|单位|公司|乡镇|街道|[局办])(?=参加|列席|参会|分别|先后|依次))(?=[、，和及]|(?:全部|均|都|一同|共同)?(?:参加|出席|列席)|参会|收听|在(?:主|分)?会场|[共约]?\d+(?:余|多)?人|[作做]|结合|围绕|分别|先后|依次|通报了|汇报了|介绍了|传达了|宣读了|等)/g;
/** An item of a list of offices that share the post behind them: 区直有关部门、财政局、. */
const SHARES =
  /[^，。；：、\n“”（）]{0,16}(?:（[^（）\n]{1,8}）)?[^，。；：、\n“”（）]{0,8}(?:部门|单位|街道|[镇乡县市区局委办厅]|科室|办公室|中心|[队站所院校]|公司|企业|银行|[商协学]会|人大|政府|政协|常委|）)(?:、|和|及|以及)$/;
/** What stands before a list of offices, and is none of it: a verb with its object. */
const GOVERNS = /^(?:听取|审议|会议|研究|组织|安排|由|与|向|对|在)/;

/** Those to whom something is done are no subject: 并向代表介绍了情况. */
const TOWARDS = /^(?:并|还|随后)?[向对给]/;

/** A stretch of text, in units of the text it was found in. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds posts without names (各镇主要负责同志), with the offices that share the post before them.
 * @param words what is searched; all offsets are in it
 * @param named where persons with their titles stand; a group never reaches into one
 */
export function groupsOf(words: string, named: readonly Span[]): Span[] {
  return matchesOf(words, GROUP).flatMap((m) => {
    const end = m.index + m[0].length;
    if (TOWARDS.test(m[0]) || named.some((p) => m.index < p.end && p.start < end)) return [];
    const start = widened(words, m.index, named);
    return end - start < 3 ? [] : [{ start, end }];
  });
}

/** Where a group begins: before a bracket it was cut in (各县（市、区）县长), and before the offices that share its post. */
function widened(words: string, from: number, named: readonly Span[]): number {
  const bracket = /[^，。；：、\n（）]{1,10}（[^（）\n]{1,8}$/.exec(words.slice(Math.max(0, from - 20), from));
  const inside = bracket && /^[^（）]{1,6}）/.test(words.slice(from, from + 7));
  let start = inside ? from - bracket[0].length : from;
  const isFree = (at: number) => !named.some((p) => at < p.end && p.start < start);
  if (!isFree(start)) return from;
  for (let item = sharing(words, start); item > 0 && isFree(start - item); item = sharing(words, start)) start -= item;
  return start;
}

/** The length of the office before a place that shares the post behind it, or 0. */
function sharing(words: string, at: number): number {
  const item = SHARES.exec(words.slice(Math.max(0, at - 34), at))?.[0] ?? '';
  return GOVERNS.test(item) ? 0 : item.length;
}
