import { type Edit, edited, type MappedText, recoded } from './mapped';
import { searched } from './matches';

const NAME = '\\p{Script=Han}{2,3}';
/** A list whose items a mark parts that parts no names elsewhere: 王宏志？陈阳？孙立斌. The items within are looked at, not the first and last. */
const LIST = new RegExp(`(?<=\\p{Script=Han}{2})([？.；])(${NAME}(?:\\1${NAME})*)\\1(?=\\p{Script=Han}{2})`, 'gu');

/** Two names, behind a post and before what they did. */
const PAIR =
  /(?<=[长记任席委员导裁理表](\p{Script=Han})\p{Script=Han}{1,2})？(?=(\p{Script=Han})\p{Script=Han}{1,2}(?:，|等|出席|参加|列席|主持|先后|分别))/gu;

/**
 * Gives lists of names their mark back, where a page has another or lost its bytes. Each item within has the length of a name and begins
 * as one; two of them show what a full stop or a semicolon parts, one what a question mark does.
 */
export function withListMarks(from: MappedText, surnames: ReadonlySet<string>): MappedText {
  const edits: Edit[] = [];
  for (const m of searched(from.text, LIST)) {
    const [, mark, inner] = m as unknown as [string, string, string];
    const items = inner.split(mark);
    if (items.length < (mark === '？' ? 1 : 2) || items.filter((item) => surnames.has(item[0] as string)).length * 3 < items.length * 2)
      continue;
    for (let at = m.index; at < m.index + m[0].length; at = from.text.indexOf(mark, at + 1)) {
      edits.push({ start: at, end: at + 1, text: '、' });
      if (at === m.index + m[0].length - 1) break;
    }
  }
  const whole = edited(from, edits);
  return recoded(whole, PAIR, ([, first = '', second = '']) => (surnames.has(first) && surnames.has(second) ? '、' : null));
}
