import { ACROSS, BARE, COLLECTIVE, COUNT, OF_A_SCHOOL, OFFICE, OF_GOVERNMENT, OF_SOME, PLACED, RANK, TAIL, WHOSE } from '../rules/bodies';
import type { Post } from './posts';

/** A body that has a name of its own (市政协, 某某集团), not just a kind (学校, 公司). */
const isProper = (body: string): boolean =>
  /党委$|人大|政协/.test(body) || (body.length >= 3 && !/^(?:集团|公司|学校|医院|学院|我校|我院|该校)$/.test(body) && !/工会$/.test(body));

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
      body.length > 1 && BARE.test(text) && !OF_A_SCHOOL.test(body + text) && !(OFFICE.test(body) && /^党委|^党总支/.test(text))
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
    if (own !== whole && own.length > 0 && !PLACED.test(text)) body = own.endsWith('的') ? '' : own;
    else if (!inherits) body = '';
  }
  return [...new Set(titles)];
}

/** Takes off what is no part of a title. */
function tidy(text: string): string {
  const counted = text.slice(COUNT.lengthAt(text, 0));
  let own = counted.slice(WHOSE.lengthAt(counted, 0));
  if (own.includes('（')) own = own.replace(/（(?:以下)?简称[^）]*）/, '');
  if (own.endsWith('同志')) own = own.slice(0, -2);
  return OF_SOME.at(own, 0) ? '' : own;
}

/** @returns the body that the last of some posts belongs to, or an empty string */
export function bodyOf(posts: readonly Post[], inherited = ''): string {
  const last = titlesOf(posts, inherited).findLast((title) => !RANK.test(title)) ?? '';
  const government = OF_GOVERNMENT.exec(last)?.[1];
  if (government) return government;
  const body = last.replace(TAIL, '');
  if (body === last || PLACED.test(last)) return '';
  return /(?:^|[^区师兵团])党委书记$/.test(last) ? `${body}党委` : body;
}

/** @returns whether a title is held together by a list of names */
export const isCollective = (title: string): boolean => COLLECTIVE.test(title);
