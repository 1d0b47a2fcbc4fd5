import { type MappedText, recoded } from './mapped';
import { matchesOf } from './matches';

/** Letters of Hanyu Pinyin with tone marks. */
export const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ';
/** One syllable of Hanyu Pinyin without tone marks (ISO 7098): initial and final; checked against the closed table of finals. */
const SYLLABLE =
  '(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|ong|er|i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ua|uo|uai|ui|uan|un|uang|v|ve|ue|ü|üe)';
const PLAIN = new RegExp(`^${SYLLABLE}$`);
const BRACKETED = new RegExp(`[(（【](?<=(?:\\p{Script=Han}|[)）】])[(（【])\\s*([a-zA-Z${TONED}]{1,7})\\s*[)）】]`, 'gu');
const HAS_TONE = new RegExp(`[${TONED}]`);

/**
 * Removes readings that a mirror wrote behind characters: 經(jīng)濟 → 經濟, 国(guo)(guo)务 → 国务.
 * A reading with a tone mark is certain. One without is removed only where at least three valid syllables stand so in the text,
 * since a single 项目(pan) may be an abbreviation.
 */
export function withoutReadings(from: MappedText): MappedText {
  if (!/[(（【]/.test(from.text)) return from;
  const plain = matchesOf(from.text, BRACKETED).filter((m) => PLAIN.test(m[1] as string)).length;
  return recoded(from, BRACKETED, (m) => {
    const syllable = m[1] as string;
    return HAS_TONE.test(syllable) || (plain >= 3 && PLAIN.test(syllable)) ? '' : null;
  });
}
