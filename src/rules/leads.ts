import { rows } from '../lexicon/words';
import leads from './leads.tsv?raw';

/** What stands before a measure, a line each: its kind, a pattern, and a line of proof. */
export const LEAD_LINES: readonly { readonly kind: string; readonly pattern: string; readonly proof: string }[] = rows(leads).map(
  ([kind = '', pattern = '', proof = '']) => ({ kind, pattern, proof }),
);

/** What stands at the beginning of a clause before a measure and is no part of it. */
export const LEADS = new RegExp(`^(?:${LEAD_LINES.map((line) => line.pattern).join('|')})+`);
/** Whose a measure is, wherever it ends: 淮阳法院共受理…, 为企业减免…. */
export const SUBJECT =
  /^(?:[^，]{2,8}我[校院局队站](?=[一-龥]{3})|(?:“[^”]{2,10}”、?)+等(?=[一-龥]{2})|[一-龥]{2,14}?公司(?=[一-龥]{3})|(?!“?十)[^，]{2,14}期间(?=[一-龥]{3})|[^，]{0,10}(?:机构|企业|银行|单位)在[一-龥]{1,5}[区市县镇](?=[一-龥]{4})|[^，]{0,20}(?:在|通过)[^，]{2,16}(?:努力|领导|支持|带动|推动)下(?=[一-龥]{3})|(?:影响|涉及|发生|引起|关系|反映)[^，]{2,}的(?=[一-龥]{4})|[^，]*(?:(?<![公中])共(?![同享产和]|建(?!成|设)|有?$)[计有]?|(?<!对)累计)(?=[一-龥\d])|[^，]{0,16}发生了?(?=[一-龥]{0,10}(?:火灾|事故|案件|警情))|[^，]{0,8}提出(?=[一-龥]{3})|[^，]{2,14}考核的(?=[一-龥]{4})|(?:资助|支持|帮助|指导)[^，]{2,8}?(?=建设|新建|建成|改造|发展|实施)|(?:[^，]{0,10}[向给]|为|帮助|帮|使|让)[^，]{1,12}?(?=转送|移交|交办|减|增收|推销|销售|节约|节省|发放|提供|追回|挽回|追讨|争取|落实|兑现))/;
