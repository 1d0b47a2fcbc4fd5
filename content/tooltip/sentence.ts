/** The words around a place in a text. */
import type { Span } from '../../src/model';

/** Text in parts, some of them to be stressed. */
export type Emphasised = readonly { readonly text: string; readonly strong: boolean }[];

const END = /[。！？\n]/;
/** Characters shown on either side of the words that are meant. */
const REACH = 60;
const CUT = '…';

/** @returns the text, cut to a number of characters with a sign that it was */
export function shorten(text: string, length: number): string {
  const characters = [...text.trim()];
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length).join('')}${CUT}`;
}

/** Where the sentence begins, or where the reach ends. */
function before(text: string, start: number): { from: number; cut: boolean } {
  for (let at = start; at > 0; at--) {
    if (END.test(text[at - 1] as string)) return { from: at, cut: false };
    if (start - at >= REACH) return { from: at, cut: true };
  }
  return { from: 0, cut: false };
}

function after(text: string, end: number): { to: number; cut: boolean } {
  for (let at = end; at < text.length; at++) {
    if (END.test(text[at] as string)) return { to: text[at] === '\n' ? at : at + 1, cut: false };
    if (at - end >= REACH) return { to: at, cut: true };
  }
  return { to: text.length, cut: false };
}

/** @returns the sentence that holds a span, cut where it is long, with the words of the span stressed */
export function sentenceAround(text: string, [start, end]: Span): Emphasised {
  const { from, cut } = before(text, start);
  const { to, cut: cutEnd } = after(text, end);
  const parts = [
    { text: `${cut ? CUT : ''}${text.slice(from, start)}`, strong: false },
    { text: text.slice(start, end), strong: true },
    { text: `${text.slice(end, to)}${cutEnd ? CUT : ''}`, strong: false },
  ];
  return parts.map((part) => ({ ...part, text: part.text.replace(/[\s\u3000]+/g, ' ') })).filter((part) => part.text.trim());
}
