import { type Edit, edited, type MappedText } from './mapped';
import { searched } from './matches';

/** A line that indented paragraphs were run into is at least this long, in UTF-16 units. */
const LEAST_INDENTED = 100;
/** A page that is all one line has so many units, and this share of its text, in that line. */
const LEAST = 150;
const SHARE = 0.6;
/** Where running text begins: a dateline, or the day of the meeting. */
const BODY =
  /(?:(?:本报|本网|本台|\p{Script=Han}{2,6}(?:日报|晚报|新闻网|在线|融媒|网|社))[^。]{0,20}?(?:讯|电|消息)(?=[ （(：:\d\p{Script=Han}])|(?:今年)?(?:\d{4}年)?\d{1,2}月\d{1,2}日(?! ?[\d：:]| (?![，,])))/u;
const BLANK = /[ \u3000]+/g;
const STOPS = '。！？”）；：';
/** What may stand on either side of a break that no full stop shows. */
const BEFORE_BREAK = /[\p{Script=Han}”！？）]$/u;
const BEHIND_BREAK = /^[\p{Script=Han}“（【\d]/u;
/** What no line begins with: the blank before it is one of those that stand round every mark. */
const GOES_ON = /^[,，。、；;：:！!？?”’）)》…]/;
/** What is too long on both sides of a blank for names and labels. */
const LONG_BEFORE = /[^ \u3000:：丨｜/]{7}$/;
const LONG_BEHIND = /^[^ \u3000:：丨｜/]{7}/;
/** An open bracket. */
const OPEN = /（[^（）]*$/;
/** What stands in a line of its own behind an article. */
const FURNITURE =
  /^[【[（(]?(?:上一[篇条]|下一[篇条]|相关|推荐|往期|更多|扫描|扫一扫|分享|打印|版权|声明|免责|END|责任?编|[^：:丨|｜ \u3000]{0,8}(?:记者|通讯员|编辑|编审|主编|主任|审核|[初复终一二三]审|校[对审]|责校|审校|监制|出品|策划|统筹|来源|供稿|撰稿|摄影|摄像)(?:[:：丨|｜]|[ \u3000](?=\p{Script=Han}{2,3}(?:[ \u3000]|$))))/u;
/** One character between blanks: half of a name that was padded. */
const PADDING = /(?:^|[^\p{Script=Han}])\p{Script=Han}$/u;
/** The heading of a section before the sentence that tells who speaks in it, or what the meeting does. */
const SECTION = /^\d{0,2}[^ 。；\u3000\d][^ 。；\u3000]{3,14}[ \u3000]?[^ 。；\u3000]{0,14}(?<!讯|电|报道|记者)$/u;
const SPEAKS = /^(?:会议|[^ ，。；\u3000]{2,24}(?:强调|指出|要求|表示|提出))/;
/** Labels and points of minutes, and words under a picture that is not there. */
const APART =
  /^(?:(?:主持人?|出席人?员?|参加人?员?|列席人?员?|缺席人?员?|请假|记录人?|时间|地点)[:：]|\d{1,2}[.、．](?!\d)|文章图片|[◆◇●○★■▲◎□▶►※])/;
const PICTURE = /(?:^|[^\p{Script=Han}])文章图片$/u;

/** A blank of a line, with what stands round it. */
interface Gap {
  readonly at: number;
  readonly blank: string;
  readonly before: string;
  readonly behind: string;
}

/**
 * Gives a line that others were run into its ends back: where paragraphs were indented, each indent begins one; in a page that is all one
 * line, blanks before the running text part headings, a blank behind a full stop parts paragraphs, and blanks behind the last full stop
 * part what follows the article. Blanks elsewhere stay: they may stand inside a sentence.
 */
export function withLines(from: MappedText): MappedText {
  if (from.text.length < LEAST_INDENTED) return from;
  const edits: Edit[] = [];
  let start = 0;
  for (const line of from.text.split('\n')) {
    if (line.length >= LEAST_INDENTED)
      for (const { at, blank } of breaksOf(line, line.length >= Math.max(LEAST, from.text.length * SHARE)))
        edits.push({ start: start + at, end: start + at + blank.length, text: '\n' });
    start += line.length + 1;
  }
  return edited(from, edits);
}

function breaksOf(line: string, isAll: boolean): Gap[] {
  const gaps = searched(line, BLANK)
    .map((m) => gapOf(line, m.index, m[0]))
    .filter(({ before, behind }) => behind !== '' && !GOES_ON.test(behind) && !OPEN.test(before));
  const indents = gaps.filter(isIndent);
  if (indents.some(isStopped)) return indents.filter(({ before }) => !PADDING.test(before));
  return isAll ? breaksAtBlanks(line, gaps) : [];
}

const AROUND = 30;

const gapOf = (line: string, at: number, blank: string): Gap => ({
  at,
  blank,
  before: line.slice(Math.max(0, at - AROUND), at),
  behind: line.slice(at + blank.length, at + blank.length + AROUND),
});

const isStopped = ({ before }: Gap): boolean => before !== '' && STOPS.includes(before.slice(-1));

/** As wide as what paragraphs begin with; two narrow blanks behind a full stop only. */
const isIndent = (gap: Gap): boolean =>
  gap.blank.length >= 3 || /^\u3000\u3000|\u3000\u3000$/.test(gap.blank) || (gap.blank.length === 2 && isStopped(gap));

function breaksAtBlanks(line: string, gaps: readonly Gap[]): Gap[] {
  const body = BODY.exec(line)?.index ?? 0;
  const end = Math.max(line.lastIndexOf('。'), body);
  const breaks: Gap[] = [];
  let from = 0;
  for (const gap of gaps) {
    const isBreak =
      endsParagraph(gap) ||
      APART.test(gap.behind) ||
      PICTURE.test(gap.before) ||
      (gap.at < body && endsHeading(gap)) ||
      (gap.at > end && endsArticle(gap)) ||
      (gap.at > body && SPEAKS.test(gap.behind) && SECTION.test(line.slice(Math.max(from, gap.at - AROUND), gap.at)));
    if (!isBreak) continue;
    breaks.push(gap);
    from = gap.at + gap.blank.length;
  }
  return breaks;
}

const endsParagraph = ({ before }: Gap): boolean => /[。！”]$/.test(before) && !/[ \u3000].$/.test(before);

const endsHeading = ({ before, behind }: Gap): boolean => BEFORE_BREAK.test(before) && BEHIND_BREAK.test(behind);

const endsArticle = ({ before, behind }: Gap): boolean => FURNITURE.test(behind) || (LONG_BEFORE.test(before) && LONG_BEHIND.test(behind));
