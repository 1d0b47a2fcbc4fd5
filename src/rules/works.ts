import { linesOf } from './lines';
import works from './works.tsv?raw';

/** Kinds of work on a report. */
export const WORK_LINES = linesOf(works);
const wordsOf = (kind: string): string[] => WORK_LINES.flatMap((line) => (line.kind === kind ? [line.pattern] : []));
/** A name may follow them directly: 责任编辑李明. */
const BEFORE_NAMES = wordsOf('name-follows');
/** A mark stands between them and a name. */
const BEFORE_MARKS = wordsOf('mark-follows');

/** Reporters of every kind. */
export const REPORTER =
  '(?:本报|本网|本台|本刊|校园|全媒体?|融媒体?(?:中心)?|首席|见习|实习|特约|特派|驻站|文字|摄影|新媒体|视频|通讯社)*(?:记者|通讯员)';

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

const MARKED = longestFirst(BEFORE_MARKS);
/** Works that names follow directly, as a pattern. */
export const WORK = `(?:${REPORTER}|${longestFirst(BEFORE_NAMES)}|(?<!\\p{Script=Han})(?:发布|录入)|[文图摄]/[文图摄]|[文图摄编](?![\\p{Script=Han}]))`;
/** Works that a mark or a blank follows, as a pattern. */
export const LABEL_WORK = `(?:${REPORTER}|${longestFirst([...BEFORE_NAMES, ...BEFORE_MARKS])}|(?<!\\p{Script=Han})(?:发布|录入|[文图摄编审]))`;

/** Papers and stations that reporters are of. */
export const PAPER =
  '\\p{Script=Han}{1,8}(?:日报|晚报|时报|商报|都市报|晨报|电视台|广播|融媒体?(?:中心)?|传媒(?:中心)?|新闻中心|新闻网|新闻|在线|客户端|周刊|发布)';
const NAMES = '\\p{Script=Han}{2,3}(?:[、 ]\\p{Script=Han}{2,3})*';
/** A line of credits, by how it begins. */
export const BEGINS_CREDITS = new RegExp(
  `^[（(【\\[■□◆●]? ?(?:${PAPER})?(?:来源[:：][^:：]{0,20})?(?:(?:${WORK}|审)(?:[/／、丨｜|&]|（[^）]{1,6}）[:：]|[:： ])|(?:${MARKED})[:：丨｜|/／] ?\\p{Script=Han}|(?:${REPORTER}|责任编辑|责编)${NAMES}[）)]?$)`,
  'u',
);
/** A line that holds nothing but kinds of work and names. */
export const ONLY_CREDITS = new RegExp(
  `^(?:[【\\[（(■□◆●◎]? ?(?:${PAPER})?${LABEL_WORK}[:：/／丨｜| ]+${NAMES}[；;，,】\\]）) ]*){1,6}$|^${REPORTER}${NAMES}$`,
  'u',
);
