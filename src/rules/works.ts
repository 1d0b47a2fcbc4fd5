/** Kinds of work on a report: words, from which the patterns of credits are made. */

const split = (words: string): string[] => words.trim().split(/\s+/);

/** A name may follow them directly: 责任编辑李明. */
const BEFORE_NAMES = split(`
实习生 责任编辑 值班编辑 网络编辑 文字编辑 执行编辑 视觉编辑 美术编辑 视频编辑 新媒体编辑 图片编辑 责编 美编 编辑 编审 编校
执行主编 副主编 主编 值班主任 值班编委 值班总编 值班领导 责任校对 责校 校审 校对 校稿 初校 审校 初审 复审 终审 一审 二审 三审
审核人 审核 审签 签发 审稿人 审稿 总监制 监制 总监 总策划 策划 总统筹 统筹 出品人 制片人 制作 制图 摄影报道 摄影 摄像 图文 文图 文字
撰稿人 撰稿 撰文 供稿人 供稿 供图 作者 编发 核编 排版 总编辑 副总编辑 导播 播音 主播 配音 文稿 采写 采编 剪辑 拍摄 信息员 审读 签审 监审`);

/** A mark stands between them and a name: other words begin so, too. */
const BEFORE_MARKS = split(`
出品 一校 二校 三校 一审一校 二审二校 三审三校 责任审核 值班审核 责任总编 执行总编 值班副总编 副总编 带班领导 校检 校核 核稿 核发 审定 审阅
初核 复核 图片 图片提供 图片摄影 图片拍摄 视频 视觉 美术 设计 后期 航拍 文案 文编 编务 编录 编排 撰写 执笔 拟稿 来稿 投稿 投稿人 报送人 通联
添加人 录入人 发布人 上传人 宣传员 报道员 报道 摄制 摄录 配图 新媒体 运营`);

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
