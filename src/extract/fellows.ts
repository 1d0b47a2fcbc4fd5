import { LEADS } from '../rules/leads';
import { beginsAttained, isVerb } from '../rules/level-verbs';
import { MEASURES } from '../rules/measures';

/** One of several measures that are told together: 结收比, PM2.5, 3个国考断面. */
const FELLOWS = /(?:^|[，。；：\n“]|——)((?:(?:\d+[个户名项条])?(?!\d)[一-龥A-Za-z（）/]{1,18}(?:\d\.\d)?、){1,5})$/;
/** What shows that a level is told of all of them. */
const OF_ALL = /分别|均|都|全部|双双|等(?![一-龥]{0,4}(?:单位|部门|机构|企业|人员|同志))/;
/** The last character of many measures. */
const KIND = /[率额值量度数比]$/;
const LONGEST = 64;

/**
 * Where the measures begin that share a level with the last of them: 受理数、审结数、结案率均创新高.
 * @param start where the last of them begins
 * @param words its own words, with those of the level
 */
export function fellowsFrom(text: string, start: number, words: string): number {
  if (text[start - 1] !== '、') return start;
  const run = FELLOWS.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1];
  if (!run) return start;
  const led = LEADS.exec(run)?.[0].length ?? 0;
  const fellows = run.slice(led, -1).split('、');
  return fellows.every((fellow) => fellow.length > 0) && shared(fellows, words) ? start - run.length + led : start;
}

function shared(fellows: readonly string[], words: string): boolean {
  const measure = /^[^\d]*/.exec(words)?.[0] ?? '';
  const before = measure.replace(/(?:同比|均|分别|增长|下降|完成|实现|达到?|为|约|近|超)+$/, '');
  return (
    OF_ALL.test(words) ||
    fellows.every((fellow) => fellow.length === 2 && fellow[0] === words[0]) ||
    (fellows.every((fellow) => fellow.length === 2 && !isVerb(fellow)) &&
      /^[一-龥]{2}(?:保险|投资|支出|收入|产业|用电|领域|行业)/.test(words)) ||
    (fellows.every(isVerb) && beginsAttained(words)) ||
    /[和及与]/.test(before) ||
    (beginsAttained(fellows[0] as string) && !beginsAttained(words) && /\d/.test(words)) ||
    fellows.every((fellow) => /[级类型]$/.test(fellow) || fellow.length === 1) ||
    (/[率额值量度数比面]$/.test(before) && fellows.every((fellow) => fellow.length > 2 && before.indexOf(fellow.slice(-2)) > 1)) ||
    (/水质|断面/.test(words) && fellows.every((fellow) => /[江河湖溪渠库段水]$/.test(fellow))) ||
    fellows.every(
      (fellow) =>
        fellow.length > 1 &&
        (MEASURES.test(fellow) || fellow.slice(-2) === before.slice(-2) || KIND.exec(fellow)?.[0] === (KIND.exec(before)?.[0] ?? '')),
    )
  );
}
