import { Opening } from '../text/opening';
import type { Post } from './posts';

/** Heads that name their own place (市长 is of the 市), so that they never take an organ over from the post before. */
const PLACED = /^(?:代理?|常务|第一|专职|党组)?副?(?:省|市|县|区|州|盟|旗|乡|镇|村)长$/;
/** A post with no organ of its own. */
const BARE =
  /^(?!执行局)(?:代理?|常务|第一|专职|兼职|党外|执行|党组|党委|党总支|党支部|党工委|分党组|机关党委)?(?:党组|党委|党总支|党支部|党工委)?(?:常务|第一|专职)?(?:副?书记|副?主任|副?主席|副?院长|副?检察长|副?秘书长|副?局长|副?厅长|副?部长|副?会长|副?董事长|监事长|副?总经理|副?经理|副?总裁|副?行长|副?校长|副?理事长|副?所长|副?站长|副?台长|副?社长|副?馆长|成员|委员|总工程师|总会计师|总经济师|总法律顾问|副?总指挥|副?指挥长|纪检组长|副?组长|副?队长|副?支队长|副?总队长|副?主任委员|副?团长|副政委)(?:提名人选|候选人|人选)?$/;
/** Bare posts that take their organ over from the person named before: 县政协主席A，副主席B. */
const ACROSS =
  /^(?:党组成员|党委委员)$|^(?:党组|专职|常务)?(?:副主任|副主席|副?秘书长|副?总经理|总工程师|总会计师|副院长|副检察长|副局长|副[厅部处司]长|副书记|主任|副?主任委员|副?会长|副?理事长|副?团长|副?政委|副?组长|委员)$/;
/** A rank that belongs to no body: the post before it tells the body. */
const RANK = /(?:巡视员|调研员|主任科员|督学|工程师)$/;
/** A body that has a name of its own (市政协, 某某集团), not just a kind (学校, 公司). */
const isProper = (body: string): boolean =>
  /党委$|人大|政协/.test(body) || (body.length >= 3 && !/^(?:集团|公司|学校|医院|学院|我校|我院|该校)$/.test(body) && !/工会$/.test(body));
/** A department inside a firm or school: its head's other posts are not its own. */
const OFFICE = /^[^省市县区州旗委]{2,3}部$/;
/** What a post adds to the body it belongs to: the body is what is left without it. */
const TAIL =
  /(?:分?党组|党委|党总支|总支|党支部|机关党委)?(?:代理?|常务|第一|专职|执行)?(?:副?书记|副?主任|副?主席|副?院长|副?检察长|副?秘书长|副?局长|副?厅长|副?部长|副?会长|副?董事长|副?总经理|副?总裁|副?行长|副?校长|副?理事长|副?所长|副?总理|成员|委员|常委|副?组长|副?团长|副?政委|副?司令员|副?支队长|副?队长)$/;

/**
 * The titles of one name as the guidelines write them: each post as it stands, and the organ written out where the text leaves it out
 * before a bare post of the same body (市人大常委会党组书记、副主任 → 市人大常委会党组书记, 市人大常委会副主任).
 * @param inherited the body of the posts before these in the sentence (县政协主席A，副主席B → 县政协副主席)
 */
export function titlesOf(posts: readonly Post[], inherited = ''): string[] {
  const titles: string[] = [];
  let body = '';
  const above =
    /工委$/.test(inherited) && !/书记$|委员$|成员$/.test(posts[0]?.text ?? '')
      ? ''
      : /党委$|纪委$/.test(inherited) && !/书记$/.test(posts[0]?.text ?? '')
        ? inherited.slice(0, -2)
        : inherited;
  for (const post of posts) {
    const text = tidy(post.text);
    const from =
      body.length > 1 && BARE.test(text) && !(OFFICE.test(body) && /^党委|^党总支/.test(text))
        ? body
        : titles.length === 0 &&
            ACROSS.test(text) &&
            isProper(above) &&
            !(/^副书记$/.test(text) && /人大|政协|政府$/.test(above)) &&
            (!/成员$|委员$/.test(text) || /人大|政协|委员会$/.test(above))
          ? above
          : '';
    const whole = PLACED.test(text) ? text : from + text;
    const inherits = whole !== text;
    if (whole !== '') titles.push(whole);
    const own = whole.replace(TAIL, '');
    if (own !== whole && own.length > 0 && !PLACED.test(text)) body = own;
    else if (!inherits) body = '';
  }
  return [...new Set(titles)];
}

/** How many hold it. */
const COUNT = new Opening(/^(?:\d{1,3}|[两二三四五六七八九十]{1,3})[名位](?:各级)?/);
/** What tells whose or which of many, before a title. */
const WHOSE = new Opening(
  /^(?:院(?=院领导)|校(?=校领导)|局(?=局领导)|我(?=[省市县区州盟旗镇乡校院局中集公])|其他|其它|该(?:([校院局所司镇乡县市区村])(?=\1))?|本(?=[校院局公集])|在家的?|在[郑京沪院校局]的?|全体|各位|新(?:聘任|任命|当选|提拔|任)的?)/,
);
const OF_SOME = new Opening(/^(?:(?:有关|相关)(?:领导|负责人|负责同志)|[主分]管领导)$/);

/** Takes off what is no part of a title. */
function tidy(text: string): string {
  const counted = text.slice(COUNT.lengthAt(text, 0));
  let own = counted.slice(WHOSE.lengthAt(counted, 0));
  if (own.includes('（')) own = own.replace(/（(?:以下)?简称[^）]*）/, '');
  if (own.endsWith('同志')) own = own.slice(0, -2);
  return OF_SOME.at(own, 0) ? '' : own;
}

/** The head of a government that is named: 云台市政府副市长. */
const OF_GOVERNMENT = /^(.{2,}政府)(?:代理?|常务)?副?[省市县区州盟旗]长$/;

/** @returns the body that the last of some posts belongs to, or an empty string */
export function bodyOf(posts: readonly Post[], inherited = ''): string {
  const last = titlesOf(posts, inherited).findLast((title) => !RANK.test(title)) ?? '';
  const government = OF_GOVERNMENT.exec(last)?.[1];
  if (government) return government;
  const body = last.replace(TAIL, '');
  if (body === last || PLACED.test(last)) return '';
  return /(?:^|[^区师兵团])党委书记$/.test(last) ? `${body}党委` : body;
}

/** Titles that many hold together: they are the title of every name in the list. */
const COLLECTIVE = /(?:领导人?|班子成员|党组成员|代表|成员|负责人|负责同志|老同志)$/;

/** @returns whether a title is held together by a list of names */
export const isCollective = (title: string): boolean => COLLECTIVE.test(title);
