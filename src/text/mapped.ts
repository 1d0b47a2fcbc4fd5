import type { Span } from '../model';
import { searched } from './matches';

/** A string that knows, for each of its UTF-16 units, which units of the source it came from. */
export interface MappedText {
  readonly text: string;
  /** `starts[i]` is the source offset where the unit `i` begins; one more entry than units, the last being the source's end. */
  readonly starts: Int32Array;
  /** `ends[i]` is the source offset where the unit `i` ends. */
  readonly ends: Int32Array;
}

/** One change of a step: the units `[start, end)` of the text become `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @returns the source itself, each unit coming from itself */
export function mapped(source: string): MappedText {
  const starts = new Int32Array(source.length + 1);
  const ends = new Int32Array(source.length + 1);
  for (let i = 0; i <= source.length; i++) {
    starts[i] = i;
    ends[i] = i + 1;
  }
  ends[source.length] = source.length;
  return { text: source, starts, ends };
}

/**
 * Applies edits. Units that an edit leaves in number keep their own origin; otherwise each new unit comes from the whole edited range.
 * @param edits in order, not overlapping, in units of `from.text`
 */
export function edited(from: MappedText, edits: readonly Edit[]): MappedText {
  if (edits.length === 0) return from;
  const length = edits.reduce((n, e) => n + e.text.length - (e.end - e.start), from.text.length);
  const starts = new Int32Array(length + 1);
  const ends = new Int32Array(length + 1);
  const parts: string[] = [];
  let read = 0;
  let write = 0;
  const keep = (until: number) => {
    parts.push(from.text.slice(read, until));
    for (; read < until; read++, write++) {
      starts[write] = from.starts[read] as number;
      ends[write] = from.ends[read] as number;
    }
  };
  for (const edit of edits) {
    keep(edit.start);
    const same = edit.text.length === edit.end - edit.start;
    for (let i = 0; i < edit.text.length; i++, write++) {
      starts[write] = from.starts[same ? edit.start + i : edit.start] as number;
      ends[write] = from.ends[same ? edit.start + i : edit.end - 1] as number;
    }
    parts.push(edit.text);
    read = edit.end;
  }
  keep(from.text.length);
  starts[length] = from.starts[from.text.length] as number;
  ends[length] = from.ends[from.text.length] as number;
  return { text: parts.join(''), starts, ends };
}

/**
 * Replaces each match of a pattern.
 * @param pattern with the flag `g`
 * @param recode from the match to what stands in its place; null leaves it as it is
 */
export function recoded(from: MappedText, pattern: RegExp, recode: (match: RegExpExecArray) => string | null): MappedText {
  const edits: Edit[] = [];
  for (const match of searched(from.text, pattern)) {
    const text = recode(match);
    if (text !== null && text !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, text });
  }
  return edited(from, edits);
}

/** @returns the span of the source that a span of the mapped text came from; an empty span stays empty */
export function toSource(from: MappedText, [start, end]: Span): Span {
  const first = from.starts[start] as number;
  return end <= start ? [first, first] : [first, from.ends[end - 1] as number];
}
