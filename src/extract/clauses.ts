import { unitsOf } from '../text/units';

/** A clause between two marks, in units of the normalised text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Its words without short quotation marks: 在“谋”上下功夫 → 在谋上下功夫. */
  readonly text: string;
  /** The mark behind the clause. */
  readonly mark: string;
  /** Where the last quotation in it ends; its start where it holds none. */
  readonly bare: number;
}

const ENDS = '。：！？“”\n';
const MAY_END = unitsOf(`${ENDS}，、；`);

/**
 * Cuts a stretch of text into clauses.
 * @param parts the marks between clauses; sentence ends, colons and longer quotations always part
 */
export function clausesOf(text: string, from: number, to: number, parts: string): Clause[] {
  const marks = parts + ENDS;
  const clauses: Clause[] = [];
  let start = from;
  let bare = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !MAY_END(text.charCodeAt(at))) continue;
    const quote = at < to ? shortQuote(text, at) : 0;
    if (quote > 0) {
      at += quote - 1;
      bare = at + 1;
      continue;
    }
    const mark = at === to ? '' : (text[at] as string);
    if (at < to && !marks.includes(mark)) continue;
    const words = text.slice(start, at);
    if (at > start)
      clauses.push({ start, end: at, text: bare > start ? words.replace(/[“”]/g, '') : words, mark, bare: Math.max(bare, start) });
    start = at + 1;
  }
  return clauses;
}

/** The length of a quotation of three characters at most that begins at a place, or 0. */
function shortQuote(text: string, at: number): number {
  if (text[at] !== '“') return 0;
  const end = text.slice(at + 1, at + 5).search(/[”，、；。“\n]/);
  return end > 0 && text[at + 1 + end] === '”' ? end + 2 : 0;
}

/** The last characters of a clause; quotation marks inside it do not count. */
export function cut(clause: Clause, size: number): Clause {
  const behindQuotes = clause.end - size >= clause.bare || clause.end - clause.start === clause.text.length;
  const start = behindQuotes ? clause.end - size : clause.start + clause.text.length - size;
  return { ...clause, start, text: clause.text.slice(clause.text.length - size) };
}

const LEADS = unitsOf('要必应将');

/** A clause without the 要, 必须, 应 or 将 before it. */
export function withoutMust(clause: Clause): Clause {
  if (!LEADS(clause.text.charCodeAt(0))) return clause;
  const must = /^(?:要|必须|应|将(?=[以用从在]))(?=[一-龥]{3})/.exec(clause.text)?.[0].length ?? 0;
  return cut(clause, clause.text.length - must);
}
