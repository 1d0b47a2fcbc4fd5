import { PRELUDE } from '../rules/cues';

/** The last place of a mark from `at` back to `floor`; `floor - 1` where there is none. */
export const lastOf = (text: string, mark: string, at: number, floor: number): number => {
  const from = Math.max(0, floor);
  return from + text.slice(from, at + 1).lastIndexOf(mark);
};

/** Where the part of a sentence begins that may hold the cue's subject: behind the last ；or the sentence's start. */
export function clauseStart(text: string, at: number, floor: number): number {
  return Math.max(floor, lastOf(text, '；', at, floor) + 1, lastOf(text, '\n', at, floor) + 1);
}

/** The start of the comma clause that a person's titles stand in. */
export function clauseOf(text: string, at: number, floor: number): number {
  const comma = Math.max(lastOf(text, '，', at - 1, floor), lastOf(text, '。', at - 1, floor));
  return Math.max(floor, comma + 1);
}

/** Goes back over comma clauses that only lead up to the cue: 就做好下步工作，…. */
export function preludeStart(text: string, from: number, floor: number): number {
  const comma = lastOf(text, '，', from - 2, floor - 1);
  const start = Math.max(floor, comma + 1, lastOf(text, '。', from - 2, floor) + 1);
  if (from <= floor || text[from - 1] !== '，' || start >= from || (comma < floor && start !== floor)) return from;
  return PRELUDE.test(text.slice(start, from)) ? preludeStart(text, start, floor) : from;
}
