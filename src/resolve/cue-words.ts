/** How many points follow: 强调三点：1、…. */
const POINTS =
  /^了?(?:要?做[到好](?=[以如]下))?(?:以下|如下)?[一二两三四五六七八几\d]{1,2}[点条](?:方面)?(?:意见|要求|内容)?(?:：|，(?=一[是要]|首先|第一))/;

/** Where the content begins: behind the words that name whom the demand is addressed to (要求各乡镇：一要 …). */
export function contentStart(text: string, at: number, cue: string): number {
  if (/^(?:了(?!解)|到(?=[我各全要]))/.test(text.slice(at, at + 2))) return at + 1;
  const points = POINTS.exec(text.slice(at, at + 16))?.[0].length;
  if (points) return at + points;
  if (cue.length > 2 && /^[，：]即/.test(text.slice(at, at + 2))) return at + 2;
  if (cue.length > 2 && /^[，：](?:要求|希望)(?=[一-龥]{2})/.test(text.slice(at, at + 5))) return at + 3;
  if (/[求见]$/.test(cue) && /^，提出要/.test(text.slice(at, at + 4))) return at + 3;
  if (/[期希]望$/.test(cue) && /^，[鼓勉]励/.test(text.slice(at, at + 3))) return at + 3;
  if (!/(?:要求|希望|期望|勉励|号召|建议)$/.test(cue)) return at;
  const addressed = /^[^，。；：\n]{1,20}：/.exec(text.slice(at, at + 24))?.[0];
  return addressed ? at + addressed.length : at;
}

/** The verb of a cue: the last one of 强调指出, 提出 of 提出三点意见. */
export const cueWord = (words: string): string =>
  /^(?:提出|谈|讲|强调)了?.*(?:意见|要求|建议|希望|期望|看法|体会|思路|目标)$/.test(words)
    ? (/^(?:提出|强调|谈|讲)/.exec(words)?.[0] ?? '提出')
    : words.startsWith('介绍了')
      ? '介绍'
      : /[说称]$/.test(words)
        ? words.slice(-1)
        : words.slice(-2);
