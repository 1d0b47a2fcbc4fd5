import { NO_SLOGANS } from '../lexicon';
import type { SloganType } from '../model';
import {
  AGAINST,
  AS_GOAL,
  CALLED_SHORT,
  CAMPAIGN,
  COUNT,
  COUNTED_CAMPAIGNS,
  DIVIDED,
  DOTTED,
  EXPOUNDED,
  FAULT_CHARACTERS,
  METAPHOR,
  NAMED_SO,
  NEVER_HAPPENS,
  NUMBERED_CAMPAIGN,
  FIGURE_OF,
  FIRST_PART,
  HELD_AS,
  IN_THAT_SPIRIT,
  NUMBERED,
  OF_A_CASE,
  OF_A_THING,
  PARTS,
  ONE_ONLY,
  PART_OF_COUNTED,
  PREDICATE,
  PROPER,
  REACHABLE,
  REACHED,
  REFORM,
  RISES,
  SHORT_CAMPAIGN,
  SHOWN,
  SUMMED,
  TALK,
  THREE_VERBS,
  TITLED,
  TOPIC,
  TWO_NUMBERS,
  VERBS_ONLY,
  VIEW,
  VISION,
  WITH,
  WITH_END,
} from '../rules/slogans';

const HAN = /\p{Script=Han}/gu;

/** Whether quoted words are a name, a metaphor or a scare quote. */
export const isNone = (words: string): boolean => NO_SLOGANS.has(words) || PROPER.test(words) || METAPHOR.test(words);

/** A verdict on quoted words. */
interface Verdict {
  readonly type: SloganType;
  readonly rule: string;
}

/** The decision tree of the guidelines: what quoted words are by themselves and by what stands round their marks; null for nothing. */
export function judgeQuoted(words: string, before: string, behind: string): Verdict | null {
  if (isToldOf(words, before, behind)) return null;
  if (/^\d{1,2}个[一-龥]{2,4}$/.test(words)) return { type: 'numbered', rule: 'quoted-numbered' };
  if (/[。！？]$/.test(words) || /^\d(?!\d{3}[一二两双三四五六七八九十])/.test(words) || OF_A_CASE.test(behind)) return null;
  const size = words.match(HAN)?.length ?? 0;
  if (isNumbered(words, size) && !ONE_ONLY.test(words))
    return isMereCount(words, before, behind) ? null : { type: 'numbered', rule: 'quoted-numbered' };
  if (VERBS_ONLY.test(words) && REFORM.test(behind)) return { type: 'numbered', rule: 'quoted-numbered' };
  if (/^[一-龥](?:、[一-龥]){2,}$/.test(words) || FAULT_CHARACTERS.test(words) || SUMMED.test(words))
    return { type: 'quoted', rule: 'quoted-characters' };
  if (THREE_VERBS.test(words) && IN_THAT_SPIRIT.test(behind)) return { type: 'quoted', rule: 'quoted-characters' };
  if (size === 3 && SHORT_CAMPAIGN.test(behind)) return { type: 'quoted', rule: 'quoted-campaign' };
  if (NUMBERED_CAMPAIGN.test(words) && CAMPAIGN.test(behind)) return { type: 'quoted', rule: 'quoted-campaign' };
  return isTooShort(words, size, before) ? null : judgePhrase(words, size, before, behind);
}

/** Whether the words round a quotation make it a title, a topic, a goal or the name of a thing, or the words only tell of a state. */
const isToldOf = (words: string, before: string, behind: string): boolean =>
  TITLED.test(before) ||
  (TOPIC.test(before) && TALK.test(behind)) ||
  (REACHED.test(before) && AS_GOAL.test(behind)) ||
  (DIVIDED.test(before) && PARTS.test(behind)) ||
  (FIRST_PART.test(before) && behind.startsWith('、“')) ||
  isNone(words) ||
  CALLED_SHORT.test(before) ||
  NAMED_SO.test(behind) ||
  (REACHABLE.test(words) && !TWO_NUMBERS.test(words)) ||
  (RISES.test(words) && !CAMPAIGN.test(behind)) ||
  NEVER_HAPPENS.test(words) ||
  OF_A_THING.test(behind) ||
  PART_OF_COUNTED.test(behind) ||
  (words.length > 24 && EXPOUNDED.test(behind));

/** Whether words are too few to be more than a term, a fault or a figure of speech. */
const isTooShort = (words: string, size: number, before: string): boolean =>
  size < 4 || VIEW.test(words) || (!/[、，；]/.test(words) && ((size < 6 && AGAINST.test(before)) || (size < 7 && FIGURE_OF.test(before))));

/** A campaign, a vision or something that is said. */
function judgePhrase(words: string, size: number, before: string, behind: string): Verdict | null {
  if (CAMPAIGN.test(behind) || HELD_AS.test(behind) || (DOTTED.test(words) && !SHOWN.test(behind)))
    return { type: 'quoted', rule: 'quoted-campaign' };
  if (VISION.test(words)) return { type: 'quoted', rule: 'quoted-vision' };
  if (/[、，；]/.test(words) || PREDICATE.test(words) || (size > 4 && WITH.test(before) && WITH_END.test(behind)))
    return { type: 'quoted', rule: 'quoted-predicate' };
  return null;
}

/** Whether words are a number with an abbreviation, with its year or joined by 和 with another: 五项原则和五个贯穿. */
const isNumbered = (words: string, size: number): boolean =>
  (size <= 12 && NUMBERED.test(words.replace(/^20\d\d年?/, ''))) || (size <= 20 && words.split('和').every((part) => NUMBERED.test(part)));

/** Whether a number only counts what stands before or behind it: 学习教育、查纠整改、总结提升“三个环节”. */
export function isMereCount(words: string, before: string, behind: string): boolean {
  if (COUNTED_CAMPAIGNS.test(words)) return true;
  const number = COUNT.exec(words)?.[1];
  if (!number || number === '一') return false;
  const others = '一二三四五六七八九十'.indexOf(number === '两' ? '二' : number);
  const members = [
    /[的以了对在按、和与及]$|(?:推进|实施|落实|实现|坚持|开展|围绕|聚焦|突出|践行|打造)$/.test(before)
      ? ''
      : /[^，。；：]*$/.exec(before)?.[0],
    /^(?:：|（|，?即|，分别是)([^。；）]*)/.exec(behind)?.[1],
  ];
  const quoted = before.match(/“[^“”]*”、?(?=(?:“[^“”]*”、?)*$)/g)?.length ?? 0;
  return quoted > others || members.some((list) => list !== undefined && (list.match(/[、和与及]/g)?.length ?? 0) >= others);
}
