/** Where a line goes on with what had a line of its own once, and no blank tells so. */
import { OTHERS } from '../rules/blocks';
import { LABEL_WORK, PAPER } from '../rules/works';
import { matchesOf, searched } from '../text/matches';

/** A line that others were run into is at least this long, in UTF-16 units. */
const LEAST = 120;
/** What stands before the report, at most. */
const HEAD = 200;

/** Lists of other articles. */
const TAIL = new RegExp(`(?:(?<=[。！？”）】\\]])|[【[<])${OTHERS}|${OTHERS}[:：]`, 'g');
/** The same without a mark: behind the last full stop. */
const LAST_TAIL = new RegExp(`${OTHERS}|扫描二维码`, 'g');
/** Behind the last full stop: who wrote and edited the report. */
const WORK = `(?:${LABEL_WORK}|主任|出品|(?:信息|稿件|文章|新闻)?来源)`;
const CREDITS = new RegExp(`(?<=[。！”）]|END)[（(【]?(?:${PAPER})?${WORK}[ :：/／丨|｜]|${WORK}(?:[/／、]${WORK})?[:：丨|｜]`, 'g');
const IS_CREDIT = new RegExp(`^[（(【]?${WORK}[:：丨|｜]`);
/** Labels and points of minutes. */
const MINUTES =
  /(?:会议)?(?:主持人?|出席人?员?|参加人?员?|列席人?员?|缺席人?员?|请假|记录人?)[:：]|(?<![\d.])\d{1,2}[.、．](?=会议)|(?<=。)\d{1,2}[.、．](?=\p{Script=Han})/gu;
/** Marks that each item of a list begins with. */
const BULLETS = /(?<=[。！])[◆◇●○★■▲◎□▶►※]/g;
/** Words under a picture that is not there. */
const PICTURE = /文章图片|(?<=文章图片)/g;

/** Where running text begins: a dateline, or the day of the meeting before a comma and somebody who does something. */
const BODY =
  /(?:\p{Script=Han}{2,6}(?:日报|晚报|新闻网|融媒)|本报|本网|本台|新华社)[^。，]{0,20}?(?:讯|电|消息)[ （(：:\d\p{Script=Han}]|(?:20\d\d年)?\d{1,2}月\d{1,2}日(?:[上下]午|晚上?)?，(?!召开|举行|在|到|赴|就|以|开展|组织|主持)/u;
/** What there is where it begins so: it tells most lines apart at once. */
const BODY_WORDS = /讯|电|消息|\d日(?:[上下]午|晚上?)?，/;
const HEADLINE = /(?:会|会议|大会|讲话|主持|出席|召开|举行|工作|精神|部署|强调.{2,30}|[”）！])$/;
/** What is told of the page between headline and report. */
const OF_THE_PAGE =
  /(?:信息|稿件|文章|新闻)?来源[:：丨]|(?:发布|发表|更新)?(?:时间|日期)[:：]|20\d\d[-/年.]\d{1,2}[-/月.]\d{1,2}日?|(?:责任)?编辑[:：]|作者[:：]|记者[:：]|(?:浏览|点击|阅读)(?:次数|量|数)?[:：]|字体[:：]|字号[:：]/g;
/** Words before a day that make it a part of their sentence. */
const LEANS = /(?:在|于|从|自|至|到|截至|的|是|为|与|和|及|根据|按照|今年|去年|当天)$/;

/** Buttons of the page before the report. */
const BUTTONS = /^(?:[大中小【】\[\]:：| ]|打印|字体|字号|关闭|收藏|分享|关注我们|点击上方蓝字)+$/;

/** @returns where a line must be cut, in order */
export function cutsOf(line: string): number[] {
  const cuts = line.length < LEAST ? ofShort(line) : ofLong(line);
  return cuts.length < 2 ? cuts : [...new Set(cuts)].sort((a, b) => a - b);
}

/** The places of matches, but for the line's beginning. */
const inside = (matches: readonly RegExpExecArray[]): number[] => matches.flatMap((m) => (m.index > 0 ? [m.index] : []));

const placesOf = (line: string, sign: RegExp): number[] => inside(matchesOf(line, sign));

/** A headline before a sentence, a headline with what is told of the page behind it, or credits with what follows them. */
function ofShort(line: string): number[] {
  if (line.includes('。')) return headOf(line);
  if (IS_CREDIT.test(line)) return [LAST_TAIL, CREDITS].flatMap((sign) => placesOf(line, sign));
  const [page] = placesOf(line, OF_THE_PAGE);
  return page && page >= 8 && HEADLINE.test(line.slice(0, page).trimEnd()) ? [page] : [];
}

function ofLong(line: string): number[] {
  const behind = line.lastIndexOf('。') + 1;
  return [
    ...headOf(line),
    ...[TAIL, MINUTES, BULLETS, PICTURE].flatMap((sign) => placesOf(line, sign)),
    ...[LAST_TAIL, CREDITS].flatMap((sign) => inside(searched(line, sign, behind))),
  ];
}

/** Where headline, what is told of the page, and report part. */
function headOf(line: string): number[] {
  const opening = line.slice(0, HEAD);
  const body = BODY_WORDS.test(opening) ? (BODY.exec(opening)?.index ?? 0) : 0;
  const head = line.slice(0, body);
  if (body === 0 || /[。；]/.test(head) || LEANS.test(head)) return [];
  if (BUTTONS.test(head)) return [body];
  const page = matchesOf(head, OF_THE_PAGE).map((m) => m.index);
  const headline = head.slice(0, page[0] ?? body);
  return page[0] === 0 || (headline.length >= 8 && (page.length > 0 || HEADLINE.test(headline)))
    ? [...page.filter((at) => at > 0), body]
    : [];
}
