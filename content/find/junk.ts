/** What on a news page is never the article: told by tag, by the names its makers gave it, by the words it begins with. */

const TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'form']);

/** Parts of class names and ids, in English and in the letters of Chinese words. */
const NAMES = new RegExp(
  `(?:^|[^a-z])(?:${[
    'nav(?:bar|igation|i)?|menu|(?:bread)?crumbs?|location|position|weizhi|dqwz',
    'foot(?:er)?|copyright|banquan|icp|friend_?links?|youlian',
    'share|bdshare\\w*|jiathis\\w*|social|fenxiang|toolbar|tools?|print|dayin|fontsize|zihao',
    'comments?|pinglun|reply|replies|cmt|liuyan',
    'relat(?:ed|e|ion|ive)s?|xiangguan|xgyd|xgxw|xglj|recommend\\w*|tuijian|tj|guess|likes?',
    'hot|rank(?:ing)?|paihang|redian|remen|side(?:bar)?|aside|rightbar|leftbar|widget',
    'ads?|advert\\w*|guanggao|gg|banner|popup|login|register|search|sousuo|qr_?code|ewm|erweima|download|app_?down',
    'page(?:r|bar|nav|list|nation|nate)s?|pagination|fenye|prev(?:ious)?|next|up_?down|sxp',
  ].join('|')})(?![a-z])`,
);

/** Names of a line of page numbers, and of a box round a whole page. */
const PAGE = /(?:^|[^a-z])pages?(?![a-z])/;
/** What a line of page numbers never holds. */
const PROSE = 'p, h1, h2, article, table';

/** Words with which a block of other articles, or of the site's own business, begins. */
export const TAIL_WORDS =
  /^[\s【[<《>»:：·•|#◆■▲▼★☆-]*(?:相关(?:阅读|新闻|链接|报道|文章|推荐|内容|稿件|信息|附件)|推荐(?:阅读|新闻|文章|内容)|(?:热门|热点|最新|精彩|今日|图片)(?:新闻|阅读|推荐|文章|资讯|评论|排行|内容|图集|专题)|延伸阅读|阅读推荐|更多(?:新闻|精彩|阅读|内容)|猜你喜欢|(?:为|与)你推荐|为您推荐|大家都在看|往期(?:回顾|推荐|精彩)|上一[篇页条]|下一[篇页条]|网友评论|我要评论|发表评论|点击排行|分享(?:到|至)|扫一扫|打开微信|打印[本此][页文]|关闭窗口|返回(?:顶部|首页|列表)|版权(?:声明|所有)|免责声明|友情链接|相關(?:閱讀|新聞|鏈接|報道|文章)|推薦閱讀|熱門|上一則|下一則)/;

/** People named after an article: kept even in a box that is called a footer. */
const CREDITS = /责任?编辑|编辑|责编|责校|校对|记者|通讯员|监制|审核|来源|責任編輯|記者|監製/;

const nameOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

/** `newsShareBar` becomes `news_share_bar`. */
const words = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();

/** What was found of a name: pages repeat a few names thousands of times. */
const known = new Map<string, boolean>();
const KNOWN_CAP = 2_000;

function isJunkName(name: string): boolean {
  let junk = known.get(name);
  if (junk !== undefined) return junk;
  if (known.size > KNOWN_CAP) known.clear();
  junk = NAMES.test(words(name));
  known.set(name, junk);
  return junk;
}

/** @returns whether the tag or the names of an element say that it is no part of an article */
export function isJunk(element: Element): boolean {
  if (TAGS.has(element.localName)) return element.localName !== 'form';
  const name = nameOf(element);
  return name.length > 1 && (isJunkName(name) || (PAGE.test(words(name)) && !element.querySelector(PROSE)));
}

/** @returns whether a short text names the people who made the article */
export const isCredit = (text: string): boolean => text.length < 120 && CREDITS.test(text);
