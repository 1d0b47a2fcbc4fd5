import { LEFT_BEHIND, LEFTOVER } from '../rules/leftovers';

/** What someone said, in units of the normalised text; `pieces` in order (captions between them left out). */
export interface Said {
  readonly speaker: string;
  readonly cue: string;
  readonly heading: string | null;
  readonly pieces: { start: number; end: number }[];
  readonly rule: string;
  /** Where the clause begins that holds speaker and cue. */
  readonly from: number;
}

/** The speaker's name of statements that the meeting itself makes. */
export const MEETING = '会议';

/** Adds a stretch to what someone said, without the marks it begins with; what only white space parts is one piece. */
export function extend(text: string, said: Said, start: number, end: number): void {
  let from = start;
  while (from < end && /[，：；:,\s、。]/.test(text[from] as string)) from++;
  if (from >= end) return;
  const last = said.pieces.at(-1);
  if (last && text.slice(last.end, from).trim() === '') last.end = end;
  else said.pieces.push({ start: from, end });
}

/** Takes away what the page left behind the last sentence. */
export function trimEnd(text: string, said: Said): void {
  const last = said.pieces.at(-1);
  if (!last) return;
  for (let junk = -1; junk !== 0; last.end -= junk)
    junk = LEFTOVER.exec(text.slice(Math.max(last.start, last.end - LEFT_BEHIND), last.end))?.[0].length ?? 0;
  if (last.end <= last.start) said.pieces.pop();
}
