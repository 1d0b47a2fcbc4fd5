import { ATTAINED, ATTAINED_FIRST, BEFORE_NUMBERS, COUNTED, COUNTED_ANYWHERE, DESCRIBING } from '../lexicon/levels';

/** Whether a verb of work that counts stands in some words before a number. */
export function holdsCounted(before: string): boolean {
  if (COUNTED.endingAt(before, before.length)) return true;
  for (let at = 0; at < before.length; at++) {
    const verb = COUNTED_ANYWHERE.startingAt(before, at);
    if (verb && !before.startsWith('工作', at + verb.length)) return true;
  }
  return false;
}

/** Whether such a verb stands right before the number: 排查120处隐患点. */
export const endsCounted = (before: string): boolean => COUNTED.endingAt(before, before.length - (before.endsWith('了') ? 1 : 0)) !== null;

/** Whether a verb of what is attained stands right before the number: 引进80个产业项目. */
export const endsAttained = (before: string): boolean =>
  ATTAINED.endingAt(before, before.length - (/[了近超约]$/.test(before) ? 1 : 0)) !== null;

/** Whether some words begin with a verb of work that counts: 修建水渠. */
export const beginsAttained = (words: string): boolean => ATTAINED_FIRST.startingAt(words, words.startsWith('累计') ? 2 : 0) !== null;

/** Whether a word is such a verb and nothing else: 新建、改造线路30公里. */
export const isVerb = (word: string): boolean => ATTAINED_FIRST.has(word);

/** Whether what a number is told of shows no performance, though it ends its clause: 议程5项, 占地20亩, 每亩补贴100元. */
export const describes = (measure: string): boolean =>
  DESCRIBING.has(BEFORE_NUMBERS.endingAt(measure, measure.length) ?? '') || /每[人户亩天月吨](?!达|超)|以上的/.test(measure);
