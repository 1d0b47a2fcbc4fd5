import { type Edit, edited, type MappedText } from './mapped';
import { matchesOf } from './matches';

/** A text that lost its line ends is at least this long, in UTF-16 units. */
const LEAST = 300;
/** Where running text begins: a dateline, or the day of the meeting. */
const BODY =
  /(?:(?:本报|本网|本台|\p{Script=Han}{2,6}(?:日报|晚报|新闻网|在线|融媒|网|社))[^。]{0,20}?(?:讯|电|消息)(?=[ （(：:\d\p{Script=Han}])|(?:今年)?(?:\d{4}年)?\d{1,2}月\d{1,2}日(?![ \d：:]))/u;
const BLANK = /[ \u3000]+/g;

/**
 * Gives a page back its line ends where it lost them all: blanks before the running text part headings, a blank behind a full stop parts
 * paragraphs, and blanks behind the last full stop part what follows the article. Blanks elsewhere stay: they may stand inside a sentence.
 */
export function withLines(from: MappedText): MappedText {
  if (from.text.length < LEAST || from.text.trim().includes('\n')) return from;
  const body = BODY.exec(from.text)?.index ?? 0;
  const end = Math.max(from.text.lastIndexOf('。'), body);
  const edits: Edit[] = [];
  for (const blank of matchesOf(from.text, BLANK)) {
    const at = blank.index;
    const paragraph = /[。！”]/.test(from.text[at - 1] ?? '') && !/[ \u3000]/.test(from.text[at - 2] ?? '');
    const heading =
      at < body &&
      /[\p{Script=Han}”！？）]$/u.test(from.text.slice(Math.max(0, at - 2), at)) &&
      /^[\p{Script=Han}“（【\d]/u.test(from.text.slice(at + blank[0].length, at + blank[0].length + 2));
    if (paragraph || heading || at > end) edits.push({ start: at, end: at + blank[0].length, text: '\n' });
  }
  return edited(from, edits);
}
