import type { Sentence } from '../extract/document';
import { SAID_BEHIND, SAYS_BARELY, SHORTLY } from '../rules/cues';
import type { Said } from './said';

/** Quotations of more characters are looked for no further. */
const LONGEST = 500;

/** Words that are quoted first, and their speaker named behind them: “…。”林青说. */
export interface QuotedBefore {
  readonly start: number;
  readonly end: number;
  /** Whether nothing else is said behind the cue. */
  readonly all: boolean;
}

/** The quotation that stands right before a sentence that tells who said it, and opens a sentence itself; null where there is none. */
export function quotedBefore(text: string, sentence: Sentence): QuotedBefore | null {
  const floor = Math.max(sentence.block.start, sentence.start - LONGEST);
  let end = sentence.start;
  while (end > floor && /\s/.test(text[end - 1] as string)) end--;
  if (text[end - 1] !== '”') return null;
  const words = text.slice(sentence.start, sentence.end);
  if (!SAID_BEHIND.test(words)) return null;
  const start = text.lastIndexOf('“', end - 2);
  if (start < floor || text.slice(start, end - 1).includes('”')) return null;
  const before = text.slice(floor, start).trimEnd().at(-1);
  if (start > sentence.block.start && before !== undefined && !/[。！？”]/.test(before)) return null;
  return { start, end, all: SAYS_BARELY.test(words) };
}

/** Takes away from what someone said all that stands from a place on. */
export function cutBack(said: Said, at: number): void {
  while ((said.pieces.at(-1)?.start ?? -1) >= at) said.pieces.pop();
  const last = said.pieces.at(-1);
  if (last && last.end > at) last.end = at;
}

/** Who said words that stand before: whoever is named last before the cue. A 他说 behind a quotation is how stories tell. */
export function sayerOf(text: string, sentence: Sentence): { name: string; cue: string } | null {
  const cue = SAYS_BARELY.exec(text.slice(sentence.start, sentence.end));
  if (!cue) return null;
  const at = sentence.start + cue[0].indexOf(cue[1] as string);
  const person = sentence.persons.findLast((p) => p.end <= at);
  return person && SHORTLY.test(text.slice(person.end, at)) ? { name: person.name, cue: cue[1] as string } : null;
}
