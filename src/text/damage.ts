import type { Damage } from '../model';
import { CALLS, callsOf } from './calls';
import { searched } from './matches';

const HAN = '\\p{Script=Han}';
/** A question mark where a byte was lost: inside a word or a number, or before another mark. */
const MARK_WITHIN = new RegExp(`${HAN}\\?(?=[${HAN}\\d。；，、])`, 'gu');
/** A question that somebody asks. */
const QUESTION = /(?:什么|怎么|怎样|为何|何|吗|呢|谁|哪|多少|几|如何|是否|没有|不|吧|办|了)[^。，；？?]{0,12}$/;
/** What else lost bytes leave: the second half of a character, marks in no order. */
const HALVES = new RegExp(
  `\\ufffd|${HAN}[；;]I${HAN}|[${HAN}。][?？]{2}[a-z^\`~{|}]?${HAN}|[?？][！!][?？ ]|[ㄅ-ㄩ]|[!！]笆|[${HAN}][。，；]?\\?[“”]`,
  'u',
);

/** What all of these hold. */
const HALF_LOST = /[?？！!\ufffdㄅ-ㄩ]|[；;]I/;

const losesBytes = (text: string): boolean =>
  (HALF_LOST.test(text) && HALVES.test(text)) ||
  (text.includes('?') && searched(text, MARK_WITHIN).some((m) => !QUESTION.test(text.slice(Math.max(0, m.index - 16), m.index + 1))));

const count = (text: string, pattern: RegExp): number => searched(text, pattern).length;

const READINGS = new RegExp(`${HAN}[(（]\\s*[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\\s*[)）]`, 'gu');
const APART = new RegExp(`[ \\u3000](?<=${HAN}[ \\u3000])(?=${HAN}[ \\u3000]${HAN}[ \\u3000])`, 'gu');
/** A line end inside a sentence: before a closing mark, or behind a comma. */
const BROKEN = new RegExp(`[${HAN}，、]\\n[ \\u3000]*[，。、；：！？”）》]|[${HAN}][，、]\\n[ \\u3000]*${HAN}`, 'gu');
/** What programs that put other words in a report's place have made of 会议, 总经理, 讲话 and 出席. */
const SPUN = /聚会(?:强调|指出|要求|召开|由)|召开[^，。；]{0,20}聚会|总司理|作了?(?:重要)?说话|到会了?(?:会议|聚会|大会)/g;

/** Characters of a name or a word that are left out. */
const MASKED =
  /[*＊](?<=\p{Script=Han}[*＊])[*＊]{0,3}\p{Script=Han}|[×X]{2}(?=同志|书记|市|县|區|区|镇|讲话|主持|出席)|\p{Script=Han}×(?=主持|讲话|出席|强调|指出|同志)/u;
/** Words between stars, as they are set in bold: nothing is left out. */
const EMPHASIS = /(?<=^|[，。；：！？ \n])\*\*[^*\n]{2,80}\*\*/g;

/** How each kind of damage shows itself in a page's text, and the kinds of characters of which it holds one then; none where any may. */
const SIGNS: readonly (readonly [damage: Damage, calls: number, shows: (text: string) => boolean])[] = [
  ['glosses', CALLS.reading, (text) => count(text, READINGS) >= 3],
  ['lost-bytes', 0, losesBytes],
  ['doubled-punctuation', 0, (text) => /[，,][，。、；：]|。[，,]/.test(text)],
  ['spaced', CALLS.blank, (text) => count(text, / [，。、；：,](?= |$)/gm) >= 4 || count(text, APART) >= 6],
  [
    'markup',
    CALLS.markup,
    (text) =>
      /(?<![a-z])[a-z]+="?[\w-]+"?>|<!--|-->|&(?:nbsp|ldquo|rdquo|amp|#\d+);|(?:\/[bp]|<?\/?br ?\/?)>|[?？] [?？] [?？]|^[?？]{2,} *[^ ?？]/m.test(
        text,
      ),
  ],
  ['one-line', 0, (text) => text.length > 400 && !text.trim().includes('\n')],
  ['broken-lines', CALLS.line, (text) => count(text, BROKEN) >= 2],
  ['emoji', CALLS.hidden, (text) => /\p{Emoji_Presentation}(?<=\p{Script=Han}\p{Emoji_Presentation})(?=\p{Script=Han})/u.test(text)],
  ['masked', 0, (text) => MASKED.test(text.includes('**') ? text.replace(EMPHASIS, '') : text)],
  ['reworded', 0, (text) => count(text, SPUN) >= 1],
];

/** @returns the kinds of damage that a page's text shows, in a fixed order */
export function damageOf(text: string): Damage[] {
  const called = callsOf(text);
  return SIGNS.filter(([, calls, shows]) => (calls === 0 || (called & calls) !== 0) && shows(text)).map(([damage]) => damage);
}

const LEFT: ReadonlySet<Damage> = new Set(['lost-bytes', 'masked', 'reworded']);

/** @returns whether some of the damage cannot be undone */
export const isLeft = (damage: readonly Damage[]): boolean => damage.some((kind) => LEFT.has(kind));
