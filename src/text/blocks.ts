import { cutsOf } from './run-on';
import { BEGINS_CREDITS, ONLY_CREDITS } from './works';

/** What a line of the page is to a report. */
export type BlockKind = 'heading' | 'meta' | 'body' | 'section' | 'caption' | 'credits' | 'tail';

/** A line of normalised text, `[start, end)` in its units. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/** From such a line on, the page speaks of other articles. */
const TAIL =
  /^[【\[<·\-—■◆●▲►»>]*\s*(?:推荐阅读|新闻推荐|相关阅读|相关新闻|相关链接|相关文章|相关推荐|相关报道|延伸阅读|往期回顾|往期推荐|往期精彩|热门推荐|热门新闻|热门文章|热点新闻|热点推荐|热点排行|一周热门|本周热门|最近更新|最新更新|最新文章|最新资讯|更多新闻|更多精彩|精彩推荐|精彩回顾|为您推荐|猜你喜欢|猜您喜欢|大家都在看|新闻排行|点击排行|图片新闻$|上一[篇条]|下一[篇条]|网站简介|网站地图|关于我们|联系我们[:：]?$|本站(?:部分)?(?:信息|内容|文章|转载)|本网(?:站)?(?:部分)?(?:信息|转载)|版权所有|版权声明|免责声明|友情链接|扫描二维码|扫一扫|分享到|网友评论|发表评论|附件下载|主办单位|Copyright)/i;
/** Lines that only tell when, where and how the page was published. */
const META =
  /^(?:.{0,12}(?:发布时间|发布日期|发表时间|更新时间|时间|日期|来源|稿源|信息来源|作者|字体|字号|浏览|阅读|点击|点击数|访问量|打印|责任编辑|编辑|审核人|审核|发布者|索引号|发布机构|视力保护色|当前位置)[:：]|[|｜ ]*\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:$|[\s来编作记文图摄撰供责审校|　]))|^(?:首页|新闻中心|当前位置|您(?:现在)?的?(?:当前)?位置).*[>＞»]|^(?:打印|放大|缩小|字体|分享|收藏|关闭|【字体|【打印|打\?|大中小|小中大|A\+|T\|T)/;
const CAPTION =
  /^(?:文章图片|图为|图片[:：]?$|会议现场|现场图|资料图|（?相关资料图|会场|视频[:：]?$|640|\d+\.(?:jpe?g|png)|.{0,40}[（(]?(?:摄|供图|资料图)[）)]?$)/;
const DATED = /\d{1,2}月\d{1,2}日|日前|近日|今天|昨天|召开|举行/;
/** A last line that lost its full stop. */
const ATTENDS = /(?:参加|出席|列席)(?:了)?(?:会议|活动|此次会议|本次会议)?$|作了?[一-龥]{0,8}发言$/;
/** A last line that breaks off in a list of those who were there. */
const LISTS = /^[^，。；：]{0,10}(?:领导|常委)\p{Script=Han}{2,4}、(?:(?:\p{Script=Han}{2,4}、){2}|\p{Script=Han}{0,3}$)/u;
/** A last line that breaks off in what someone says. */
const BROKEN_OFF = /^.{2,30}(?:强调|指出|要求|表示|提出|希望|说)[，：].{2,}/;
const ENDED = /[。！？；…”）：，]$/;

/** The line under a picture, or a paragraph without its full stop: 镇长张明同志作工作报告. */
const SPOKE =
  /^(?!\d)[^，。；：]{4,30}(?<![老各])(?:同志)(?:作|做|宣读|传达|主持|通报)[一-龥《》]{0,24}(?:报告|讲话|发言|说明|汇报|会议|部署|总结|精神|决定|情况)$/;

/** A short paragraph of its own: 王明主持会议。 */
const CHAIRED = /^[一-龥]{2,8}(?:同志)?(?:主持|出席|参加|列席)(?:了)?(?:会议|大会|座谈会|活动)(?:并[一-龥]{2,4})?。$/;

/** A line that can only be running text. */
const isSentence = (
  whole: string,
  line = /[（(]/.test(whole) ? whole.replace(/[（(][^（）()]{2,40}[)）]?[?？| ]*$/, '') : whole,
): boolean =>
  (line.length >= 40 && /[。；，]/.test(line) && (/[。；]/.test(line) || line.length >= 70)) ||
  (line.length >= 10 && /。.{0,8}$/.test(line)) ||
  SPOKE.test(line) ||
  CHAIRED.test(line) ||
  /^.{8,}(?:要求|意见|强调|指出|希望|建议|内容如下|事项如下|议题如下)：$|^.{2,8}(?:强调|指出)：$/.test(line);

/** A line of the page's own data, with no running text glued to it. */
const isMeta = (line: string): boolean => META.test(line) && line.length < 160 && !/[\p{Script=Han}，、]{30,}。/u.test(line);

/**
 * Cuts normalised text into blocks, a line each; empty lines are no blocks.
 * Headings stand before the first running text; short unended lines between running text are section headings; from the first line that
 * opens a list of other articles on, everything is tail (credits apart).
 */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const first = lines.findIndex(({ line, runs }) => (runs || LABELLED.test(line)) && !isMeta(line));
  const tail = lines.findIndex(({ line }, i) => i > Math.max(first, 0) && TAIL.test(line));
  const lastBody = lines.findLastIndex(({ runs, credits }, i) => (tail < 0 || i < tail) && runs && !credits);
  return lines.map((line, i) => ({
    kind: kindOf(line, i, { first, tail, lastBody }),
    start: line.start,
    end: line.start + line.line.length,
  }));
}

/** A point of a numbered speech. */
const POINT = /^(?:\d{1,2}[、.．](?!\d)|[一二三四五六七八九十]{1,2}(?:、|[是要])).{8,}/;

/** Running text without its full stop: no section heading has so many words and marks. */
const LOST_ITS_STOP = /^(?=.{45,})[^，]+，[^，]+，/;

interface Landmarks {
  readonly first: number;
  readonly tail: number;
  readonly lastBody: number;
}

/** A labelled line of minutes. */
const LABELLED = /^(?:会议)?(?:主持人?|出席人?员?|参加人?员?|列席人?员?|缺席|请假|出席领导|参会人员|参会领导)[:：]/;

function kindOf({ line, runs, credits }: Line, i: number, { first, tail, lastBody }: Landmarks): BlockKind {
  if (credits && (i > first || (line.length < 40 && ONLY_CREDITS.test(line))) && line.length < 200 && !/[）)][^）)]{30,}。/.test(line))
    return 'credits';
  if (tail >= 0 && i >= tail) return 'tail';
  if ((runs || LABELLED.test(line)) && i >= first && first >= 0) return 'body';
  if (isMeta(line)) return 'meta';
  if (first < 0 || i < first) return 'heading';
  if (i > lastBody)
    return BROKEN_OFF.test(line) || (ENDED.test(line) && (DATED.test(line) || POINT.test(line))) || ATTENDS.test(line) || LISTS.test(line)
      ? 'body'
      : 'tail';
  if (BROKEN_OFF.test(line)) return 'body';
  if (CAPTION.test(line)) return 'caption';
  return (ENDED.test(line) && !/[：”）]$/.test(line)) || LOST_ITS_STOP.test(line) ? 'body' : 'section';
}

interface Line {
  readonly line: string;
  readonly start: number;
  /** Whether it can only be running text, and whether it begins as credits do. */
  readonly runs: boolean;
  readonly credits: boolean;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    let from = 0;
    for (const cut of [...cutsOf(line), line.length]) {
      const part = line.slice(from, cut);
      if (part.trim() !== '') lines.push({ line: part, start: start + from, runs: isSentence(part), credits: BEGINS_CREDITS.test(part) });
      from = cut;
    }
    start += line.length + 1;
  }
  return lines;
}
