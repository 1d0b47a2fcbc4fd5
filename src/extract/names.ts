import { FOLLOWERS, NAMES_TOO, NOT_NAMES, POSTS, SURNAMES, WEAK_SURNAMES, words } from '../lexicon';
import { BLANKS, isHan, unitsOf } from '../text/units';

/** A possible name and how much speaks for it; only evidence above zero makes a name. */
export interface NameGuess {
  readonly end: number;
  readonly score: number;
}

const DOTTED = /^\p{Script=Han}{1,7}·\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,6})?/u;
/** Characters that no given name holds. */
const NEVER_GIVEN = unitsOf('的了是在着过们这那么吗呢吧被把你我他它啊哦或但很没与及等说');
/** Characters with which no name begins, family name or not. */
const NEVER_FIRST = unitsOf(
  '的了是在着过们这那么被把你我他它她啊或但很没与及为于从和就对等要向以各并者会做作近不可将由按因其此某每再又也还均都正已',
);
/** Characters with which Tibetan, Mongol, Uyghur, Kazakh and Yi names are written; a name made of them needs no family name. */
const TRANSCRIBED_UNITS = unitsOf(
  '徳包音呼都和雅钢铁代顺敦追昂培批绒泊宝琴高娃满鲁巴其木阿巴白班贝比边别布才朝仓曹措察成赤楚次达丹旦道德登邓迪地丁顿多俄额恩尔尕嘎甘噶高格根贡古哈海合赫呼胡吉基嘉加江降杰金晋久卡康克肯库拉朗勒雷里丽力利列林鲁伦罗洛玛麦满曼门毛美米莫姆木穆那娜乃南尼牛努诺欧帕彭平普其奇钦琴青曲群热仁日荣肉茹如萨赛三桑莎沙绍生石斯松苏索塔太泰坦陶特提图土吐托娃瓦旺维翁孟查图朝呷且甲铁补则伍体坡约子睹策格确堆卡韩乙卜七八楞敖夫农兰乌吾西希夏先香孝肖欣雄秀旭雅亚延央扬依伊益银英永玉元云泽增扎珍孜卓宗族尊措珠村加次仁',
);
/** Characters with which a name begins or ends only where a mark shows its end. */
const RARELY_FIRST = unitsOf('和从向对要会作');
const RARELY_LAST = unitsOf('作为同就对向和做讲以');
const JOINS_LAST = unitsOf('和与及');
/** Words of organs and documents that a list item may end on; such an item is no name. */
const ORGAN_END = words(
  '局 委 办 部 厅 处 科 院 所 站 队 会 镇 乡 县 市 区 省 州 旗 盟 街道 社区 村 公司 集团 中心 银行 大学 学院 学校 医院 党组 单位 部门 人员 机关 班子 同志 领导 精神 工作 建设 发展'.split(
    ' ',
  ),
);

/** Names of three that end like an organ: 王新会. Only a family name that is no word, and no word of a body before its last character. */
const endsLikeOrgan = (name: string): boolean => {
  const surname = SURNAMES.startingAt(name, 0);
  return (
    name.length === 3 &&
    surname !== null &&
    !WEAK_SURNAMES.has(surname) &&
    /[^委工协商学大晚联总分年例党职支村居两代全董监理常][会州科]$/.test(name)
  );
};

/**
 * Judges the names that may begin at a place.
 * @param known names that the document has shown elsewhere; they weigh most
 * @param after whether a title stands right before (a name is expected here)
 * @returns the best guess, or null where nothing speaks for a name
 */
export function nameAt(text: string, at: number, known: ReadonlySet<string>, after: 'title' | 'list' | 'nothing'): NameGuess | null {
  const dotted = after === 'nothing' ? null : dottedAt(text, at);
  if (dotted) return { end: at + trimmedDotted(text, at, dotted[0].length), score: 5 };
  const surname = SURNAMES.startingAt(text, at);
  if (after === 'nothing' && !surname) return null;
  const own = surname?.length ?? 0;
  let best: NameGuess | null = null;
  for (let size = 2; size <= Math.max(after === 'nothing' ? 0 : 6, own + 2); size++) {
    const fits = own > 0 && size > own && size <= own + 2;
    if (!fits && !(own === 2 && size <= 3) && (after === 'nothing' || size > 6)) continue;
    const score = scoreName(text, at, size, surname, known, after);
    if (score > 0 && score >= (best?.score ?? 0)) best = { end: at + size, score };
  }
  return best;
}

/** A name of transcribed parts; looked for only where there is a dot. */
function dottedAt(text: string, at: number): RegExpExecArray | null {
  const ahead = text.slice(at, at + 26);
  return ahead.includes('·') ? DOTTED.exec(ahead) : null;
}

function scoreName(text: string, at: number, size: number, surname: string | null, known: ReadonlySet<string>, after: string): number {
  if (at + size > text.length) return -9;
  const right = rightEvidence(text, at + size);
  if (right < 0 && known.size === 0) return -9;
  const name = text.slice(at, at + size);
  const isKnown = known.has(name);
  // What no mark, verb or adverb follows is never more than nothing, and most of a text is so: it is not looked at any further.
  if (!isKnown && right < 0) return -9;
  if (!isHan(name) || (!isKnown && refused(name, { text, at, after, right }))) return -9;
  let score = right + (isKnown ? 4 : 0);
  if (size > 3 && isTranscribed(name) && right >= 2.8) score += 1.2;
  const fits = surname !== null && size > surname.length && size <= surname.length + 2;
  if (fits) score += WEAK_SURNAMES.has(surname) ? 0.5 : 1;
  else if (!isKnown && !(isTranscribed(name) && right >= (size > 2 ? 1.4 : 2.8)))
    score -= after === 'list' && size <= 3 && right >= 3 ? 1.5 : 6;
  if (holdsNeverGiven(name) && !isKnown && !(size > 3 && isTranscribed(name))) score -= 4;
  const last = name.charCodeAt(name.length - 1);
  if (right < 3 && !isKnown && RARELY_LAST(last)) score -= right < 2.8 ? 1.8 : 0.8;
  if (name.length === 3 && name.endsWith('将') && /^[作就在对于]/.test(text.slice(at + size, at + size + 1))) score -= 4;
  if (JOINS_LAST(last) && TITLE_BEGINS.test(text.slice(at + size, at + size + 3))) score -= 4;
  if (after === 'title') score += 1;
  if (after === 'list') score += 0.5;
  if (after === 'nothing' && right < 2.5) score -= 2;
  return score - 0.5;
}

interface Place {
  readonly text: string;
  readonly at: number;
  readonly after: string;
  /** What speaks for an end behind the name. */
  readonly right: number;
}

/** Whether a string can be no name: a common word, the beginning of one, an organ, a post. */
function refused(name: string, { text, at, after, right }: Place): boolean {
  if (NEVER_FIRST(name.charCodeAt(0)) && !SURNAMES.startingAt(name, 0)) return true;
  if (right < 3 && RARELY_FIRST(name.charCodeAt(0))) return true;
  if (
    FOLLOWERS.has(name) ||
    (ORGAN_END.endingAt(name, name.length) !== null &&
      !(right >= 3 && after !== 'nothing' && endsLikeOrgan(name)) &&
      !(right >= 2.8 && after === 'title' && /^[^镇州]镇$/.test(name) && !WEAK_SURNAMES.has(name[0] as string)))
  )
    return true;
  if (NOT_NAMES.has(name)) return !(NAMES_TOO.has(name) && after !== 'nothing' && right >= (after === 'title' ? 1.4 : 2.8));
  const verb = FOLLOWERS.startingAt(text, at);
  if (verb && verb.length > 1 && !SURNAMES.startingAt(text, at)) return true;
  const word = NOT_NAMES.startingAt(text, at);
  if (
    word &&
    word.length >= 2 &&
    word.length < name.length &&
    !(right >= (after === 'title' ? 2.8 : 3) && after !== 'nothing' && name.length === 3)
  )
    return true;
  for (let i = 1; i < name.length; i++) {
    const head = POSTS.startingAt(text, at + i);
    if (head && head.length > 1) return true;
  }
  return false;
}

/** 作…报告, 作…讲话: a verb and its noun. */
const SPEAKS =
  /^[作做]了?[^，。；]{0,14}?(?:报告|讲话|发言|汇报|说明|总结|点评|部署|动员|致辞|表态|辅导|检查|解读|安排|介绍|强调|通报|要求|传达|述职)/;

const [DOES, MAKES, ABOUT, TO] = ['作', '做', '就', '对'].map((character) => character.charCodeAt(0));
/** Marks and blanks that end a name. */
const ENDS = unitsOf(`、，。；：！？）)（(”…/|${BLANKS}`);
/** What is no Han character and begins something else. */
const BEGINS_OTHER = unitsOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789《“【');
/** 就…提出要求, 对…进行安排: a preposition, its object and a verb of speech or work. */
const SETS_ABOUT = /^[就对][^，。；\n]{2,32}(?:提出|作了?|做了?|作出|进行|谈了?|讲了?|发表|强调|指出|要求|给予|予以)/;
/** A place or a rank, as a title begins with it: a 和 before it joins two people. */
const TITLE_BEGINS = /^(?:[省市县区州旗盟镇乡]|全国|自治|常务|副|原|党|政|人大|武装|纪委)/;

/** What speaks for a name's end at `end`: a mark, a verb or adverb, or nothing. */
export function rightEvidence(text: string, end: number): number {
  const next = text.charCodeAt(end);
  if (end >= text.length || ENDS(next)) return 3;
  if ((next === DOES || next === MAKES) && SPEAKS.test(text.slice(end, end + 20))) return 3;
  if ((next === ABOUT || next === TO) && SETS_ABOUT.test(text.slice(end, end + 44))) return 2.8;
  const follower = FOLLOWERS.startingAt(text, end);
  if (!follower) return BEGINS_OTHER(next) ? 1.5 : -2;
  return follower.length > 1 ? 2.8 : 1.4;
}

/** Cuts a dotted name where a verb begins. */
function trimmedDotted(text: string, at: number, length: number): number {
  const dot = text.slice(at, at + length).lastIndexOf('·');
  for (let size = dot + 2; size < length; size++) {
    if (size > dot + 2 && /[和与及等]/.test(text[at + size] as string)) return size;
    if (size > dot + 2 && SPEAKS.test(text.slice(at + size, at + size + 20))) return size;
    const follower = FOLLOWERS.startingAt(text, at + size);
    const later = FOLLOWERS.startingAt(text, at + size + 1);
    if (follower && follower.length > 1 && !(later && later.length > 1)) return size;
  }
  return length;
}

/** @returns whether a string is written with the characters of transcribed names only */
export function isTranscribed(name: string): boolean {
  if (name.length < 2 || name.length > 6) return false;
  for (let i = 0; i < name.length; i++) if (!TRANSCRIBED_UNITS(name.charCodeAt(i))) return false;
  return true;
}

/** Whether a character behind the first is one that no given name holds. */
function holdsNeverGiven(name: string): boolean {
  for (let i = 1; i < name.length; i++) if (NEVER_GIVEN(name.charCodeAt(i))) return true;
  return false;
}

/** @returns whether a list item (all of it) can be a name */
export function isListItem(item: string): boolean {
  if (item.includes('·')) return DOTTED.exec(item)?.[0].length === item.length;
  if (!isHan(item) || item.length < 2 || item.length > 5) return false;
  if (
    /^(?:增补|任命|免去|选举|推选)/.test(item) ||
    NOT_NAMES.has(item) ||
    (ORGAN_END.endingAt(item, item.length) !== null && !endsLikeOrgan(item)) ||
    holdsNeverGiven(item) ||
    (NEVER_FIRST(item.charCodeAt(0)) && !SURNAMES.startingAt(item, 0))
  )
    return false;
  const word = NOT_NAMES.startingAt(item, 0) ?? (SURNAMES.startingAt(item, 0) ? null : FOLLOWERS.startingAt(item, 0));
  return !word || word.length < 2 || NAMES_TOO.has(item) || (item.length === 3 && word.length === 2 && NOT_NAMES.has(word));
}
