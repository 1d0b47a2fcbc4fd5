import blocks from './blocks.tsv?raw';
import { linesOf, oneOf } from './lines';

/** Words by which lines of a page are known. */
export const BLOCK_LINES = linesOf(blocks);
const one = (...kinds: readonly string[]): string => oneOf(BLOCK_LINES, ...kinds);

/** Words with which lists of other articles begin, and no report has in its sentences; as a pattern. */
export const OTHERS = one('others');
/** From such a line on, the page speaks of other articles. */
export const TAIL = new RegExp(`^[【\\[<·\\-—■◆●▲►»>]*\\s*${one('others', 'others-line')}`, 'i');

const DAY = '\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?(?:\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?';
/** Lines that only tell when, where and how the page was published. */
export const META = new RegExp(
  `^(?:.{0,12}${one('label')}[:：]|[|｜ ]*${DAY}(?:$|[\\s来编作记文图摄撰供责审校|　]))|^(?:首页|新闻中心|当前位置|您(?:现在)?的?(?:当前)?位置).*[>＞»]|^${one('button')}`,
);
/** A line under a picture. */
export const CAPTION = new RegExp(`^${one('caption')}`);
/** What shows that an unended or late line still tells of the meeting. */
export const DATED = /\d{1,2}月\d{1,2}日|日前|近日|今天|昨天|召开|举行/;
/** A last line that lost its full stop. */
export const ATTENDS = /(?:参加|出席|列席)(?:了)?(?:会议|活动|此次会议|本次会议)?$|作了?[一-龥]{0,8}发言$/;
/** A last line that breaks off in a list of those who were there. */
export const LISTS =
  /^[^，。；：]{0,10}(?:领导|常委)\p{Script=Han}{2,4}、(?:(?:\p{Script=Han}{2,4}、){2}|\p{Script=Han}{0,3}$)|^(?=[^。；：！？]{8,300}$).{0,300}?(?:领导|常委|书记|主任|主席|委员|代表|成员|[省市县区州旗镇乡局院校部会秘书]长)\p{Script=Han}{2,3}[、，](?:.{0,300}?[、，])?(?:\p{Script=Han}{0,3}|\p{Script=Han}{2,24}(?:负责人|负责同志|代表))$|^\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){4,40}、?\p{Script=Han}{0,3}$/u;
/** A last line that breaks off in what someone says. */
export const BROKEN_OFF = /^.{2,30}(?:强调|指出|要求|表示|提出|希望|说)[，：].{2,}/;
/** A line that ends as a sentence does. */
export const ENDED = /[。！？；…”）：，]$/;

/** The line under a picture, or a paragraph without its full stop: 镇长张明同志作工作报告. */
export const SPOKE = new RegExp(
  `^(?!\\d)[^，。；：]{4,30}(?<![老各])(?:同志)(?:作|做|宣读|传达|主持|通报)[一-龥《》]{0,24}${one('told')}$`,
);
/** A short paragraph of its own: 王明主持会议。 */
export const CHAIRED = /^[一-龥]{2,8}(?:同志)?(?:主持|出席|参加|列席)(?:了)?(?:会议|大会|座谈会|活动)(?:并[一-龥]{2,4})?。$/;
/** A line that tells with what the next ones go on. */
export const ANNOUNCES = new RegExp(`^.{8,}${one('announces')}：$|^.{2,8}(?:强调|指出)：$`);

/** A point of a numbered speech. */
export const POINT = /^(?:\d{1,2}[、.．](?!\d)|[一二三四五六七八九十]{1,2}(?:、|[是要])).{8,}/;
/** Running text without its full stop: no section heading has so many words and marks. */
export const LOST_ITS_STOP = /^(?=.{45,})[^，]+，[^，]+，/;
/** A labelled line of minutes. */
export const LABELLED = /^(?:会议)?(?:主持人?|出席人?员?|参加人?员?|列席人?员?|缺席人?员?|请假人?员?|出席领导|参会人员|参会领导)[:：]/;
