import { type MappedText, recoded } from './mapped';

const HAN = '\\p{Script=Han}';
const MARK = '，。、；：！？“”‘’（）《》〈〉…—【】·';
const BLANK = '[ \\u3000]+';
/** Blanks beside a Chinese mark, or between a Han character and a digit or letter: they part nothing. */
const BESIDE_MARKS = new RegExp(`(?<=[${MARK}])${BLANK}|${BLANK}(?=[${MARK}])`, 'gu');
const BESIDE_DIGITS = new RegExp(`(?<=${HAN})${BLANK}(?=[\\d])|(?<=[\\d%])${BLANK}(?=${HAN})|(?<=\\d)${BLANK}(?=[%％‰])`, 'gu');
/** A name of two characters that was padded to the width of three: 陈　平. */
const PADDED = new RegExp(
  `(?<=^|[^${HAN}]|[书席记长任员理事政委导委监志导])(${HAN})(?:\\u3000|  +| )(${HAN})(?=$|[^${HAN}]|主持|出席|参加|讲话|强调|指出|要求|列席|等)`,
  'gmu',
);
const BETWEEN_HAN = new RegExp(`(?<=${HAN})${BLANK}(?=${HAN})`, 'gu');
const LETTERS_APART = new RegExp(`(?:${HAN} ){7,}${HAN}`, 'gu');

/**
 * Takes out blanks that part nothing. What may part something stays as one blank: between short runs (a list of names, a title line).
 * @param surnames the characters that begin a padded name
 */
export function closedUp(from: MappedText, surnames: ReadonlySet<string>): MappedText {
  const bare = recoded(
    recoded(from, BESIDE_MARKS, () => ''),
    BESIDE_DIGITS,
    () => '',
  );
  const joined = recoded(bare, LETTERS_APART, (m) => m[0].replaceAll(' ', ''));
  const words = recoded(joined, PADDED, (m) => (surnames.has(m[1] as string) ? `${m[1]}${m[2]}` : null));
  const body = recoded(words, BETWEEN_HAN, (m) => (parts(words.text, m.index, m.index + m[0].length) ? ' ' : ''));
  return recoded(
    recoded(body, / {2,}|\u3000+/g, () => ' '),
    /^ +| +$/gm,
    () => '',
  );
}

/** Whether a blank between two Han characters may part something: in a short line, or between two short runs. */
function parts(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  if (line.length <= 60 && !/[。；]/.test(line)) return true;
  const before = /[^ \u3000，。、；：！？（）“”《》\n]*$/u.exec(text.slice(Math.max(lineStart, start - 20), start))?.[0].length ?? 0;
  const after = /^[^ \u3000，。、；：！？（）“”《》\n]*/u.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  return before <= 6 && after <= 10;
}
