import { Opening } from '../text/opening';
import bodies from './bodies.tsv?raw';
import { linesOf, oneOf } from './lines';

/** Heads of posts by how they go with their bodies. */
export const BODY_LINES = linesOf(bodies);
const one = (kind: string): string => oneOf(BODY_LINES, kind);

/** Heads that name their own place (市长 is of the 市), so that they never take an organ over from the post before. */
export const PLACED = /^(?:代理?|常务|第一|专职|党组)?副?(?:省|市|县|区|州|盟|旗|乡|镇|村)长$/;
/** A post with no organ of its own. */
export const BARE = new RegExp(
  `^(?!执行局)(?:代理?|常务|第一|专职|兼职|党外|执行|党组|党委|党总支|党支部|党工委|分党组|机关党委)?(?:党组|党委|党总支|党支部|党工委)?(?:常务|第一|专职)?${one('bare')}(?:提名人选|候选人|人选)?$`,
);
/** Bare posts that take their organ over from the person named before: 县政协主席A，副主席B. */
export const ACROSS = new RegExp(`^(?:党组成员|党委委员)$|^(?:党组|专职|常务)?${one('across')}(?:提名人选|候选人|人选)?$`);
/** The head of a school that is not named: 学校党委书记、校长. */
export const OF_A_SCHOOL = /^学校(?:常务)?副?校长$/;
/** A rank that belongs to no body: the post before it tells the body. */
export const RANK = /(?:巡视员|调研员|主任科员|督学|工程师)$/;
/** A department inside a firm or school: its head's other posts are not its own. */
export const OFFICE = /^[^省市县区州旗委]{2,3}部$/;
/** What a post adds to the body it belongs to: the body is what is left without it. */
export const TAIL = new RegExp(`(?:分?党组|党委|党总支|总支|党支部|机关党委)?(?:代理?|常务|第一|专职|执行)?${one('tail')}$`);

/** How many hold it. */
export const COUNT = new Opening(/^(?:\d{1,3}|[两二三四五六七八九十]{1,3})[名位](?:各级)?/);
/** What tells whose or which of many, before a title. */
export const WHOSE = new Opening(
  /^(?:院(?=院领导)|校(?=校领导)|局(?=局领导)|新老|我(?=[省市县区州盟旗镇乡校院局中集公协学商总])|其他|其它|该(?:([校院局所司镇乡县市区村])(?=\1))?|本(?=[校院局公集])|在家的?|在[郑京沪院校局]的?|全体|各位|新(?:聘任|任命|当选|提拔|任)的?)/,
);
export const OF_SOME = new Opening(/^(?:(?:有关|相关)(?:领导|负责人|负责同志)|[主分]管领导)$/);

/** The head of a government that is named: 云台市政府副市长. */
export const OF_GOVERNMENT = /^(.{2,}政府)(?:代理?|常务)?副?[省市县区州盟旗]长$/;

/** Titles that many hold together: they are the title of every name in the list. */
export const COLLECTIVE = /(?:领导人?|班子成员|党组成员|代表|成员|负责人|负责同志|老同志)$/;
