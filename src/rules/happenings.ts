import type { TargetRule } from './target-rule';

/** How many of what kind, as aims are called for short: 三个不发生, 五清. */
const SHORT = '[一二两三四五六七八九十]个?';
/** What of such a name tells that it is an end state: nothing of it happens, or all of it is up to standard. */
const STATE = '(?:不(?:发|出|漏|死|垮|增|欠|降|反弹|落|少|误)|零|无|未|达标|清零|满意)';

/** What is not to happen, or did not (不发生水库垮塌), one by one (不死一人) or as a name (“三个不发生”). */
export const HAPPENINGS: readonly TargetRule[] = [
  {
    id: 'happening-none',
    match:
      /(?<!(?:如果?|若|凡是?|一旦|只要|能否|是否|防止|避免)[一-龥]{0,4})(?:绝|决|坚决)?不(?:发生|出现)(?:一起|任何|一例)?(?:(?![的在])[一-龥]){2,12}(?=[，。；、”！]|$)/g,
    yes: '确保不发生水库垮塌',
    no: '一旦不发生降雨',
  },
  {
    id: 'happening-without',
    match:
      /(?<!有)无(?:一起|重大|重特大|较大|一般|任何)?(?:(?![的在])[一-龥]){0,10}(?:事故|案件|疫情|火灾|事件|伤亡|命案)发生(?=[，。；、！]|$)/g,
    yes: '全年无重特大伤亡事故发生',
    no: '查有无事故发生',
  },
  {
    id: 'happening-short',
    match: new RegExp(
      `(?<=(?:实现|确保|做到|达到|完成)了?[^，。“”]{0,10}“)(?=[^”，。]{0,12}${STATE})${SHORT}[一-龥]{1,5}(?:[、，]?${SHORT}[一-龥]{1,5}){0,3}(?=”(?!机制|体系|制度|行动|工程))|(?<=“)(?=[^”，。]{0,12}${STATE})${SHORT}[一-龥]{1,5}(?:[、，]?${SHORT}[一-龥]{1,5}){0,3}(?=”的?(?:既定|总体|工作|奋斗|预期)?目标)`,
      'g',
    ),
    yes: '坚决实现“三个不发生、一个确保”的既定目标',
    no: '健全“三不”机制',
  },
  {
    id: 'happening-nobody',
    match:
      /(?<![一-龥]从)不(?:死|伤|亡|垮|溃|决|塌|倒|跨|淹|漏|落|掉|丢|少|沉|翻)(?:下)?一(?:[人户村堤坝库塘房车船矿](?:一[一-龥])?|个(?:人|村|户)?)(?:[、，]不[一-龥]{1,2}一[一-龥]{1,3})*(?![一-龥])/g,
    yes: '确保不死一人、不垮一坝',
  },
];
