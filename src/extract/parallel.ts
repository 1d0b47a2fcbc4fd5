import { CARRIER, HANGS, VERBISH } from '../rules/slogans';
import type { SloganMention } from './slogans';

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The mark behind the clause. */
  readonly mark: string;
}

const LONGEST = 12;

/** Finds runs of adjacent clauses of equal length that share a character in the same place, and runs of three verb-object phrases. */
export function parallelsIn(text: string, from: number, to: number): SloganMention[] {
  const clauses = clausesOf(text, from, to);
  const found: SloganMention[] = [];
  for (let i = 0; i < clauses.length; ) {
    const run = runFrom(clauses, i);
    if (run.length >= 2)
      found.push({
        start: (run[0] as Clause).start,
        end: (run.at(-1) as Clause).end,
        type: 'parallel',
        glossaryId: null,
        rule: 'parallel-run',
      });
    i += Math.max(run.length, 1);
  }
  return found;
}

function clausesOf(text: string, from: number, to: number): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const mark = at === to ? '' : (text[at] as string);
    if (at < to && !/[，、；。：！？“”\n]/.test(mark)) continue;
    if (at > start) clauses.push({ start, end: at, text: text.slice(start, at), mark });
    start = at + 1;
  }
  return clauses;
}

/** The longest run that begins with a clause; every two neighbours are alike. */
function runFrom(clauses: readonly Clause[], first: number): Clause[] {
  const run = [clauses[first] as Clause];
  for (let i = first + 1; i < clauses.length; i++) {
    const last = run.at(-1) as Clause;
    const next = clauses[i] as Clause;
    if (next.start - last.end !== 1 || !/[，、；]/.test(last.mark) || !alike(last.text, next.text)) break;
    run.push(next);
  }
  if (run.length < 2) return run;
  const verbs = run.filter((c) => VERBISH.test(c.text[0] as string) || /不|是/.test(c.text)).length;
  const shared = sharedIn(run);
  if (!shared && !(run.length >= 3 && run.every((c) => c.text.length === 3) && verbs === run.length)) return [run[0] as Clause];
  if (verbs < run.length && !(shared && VERBISH.test(shared))) return [run[0] as Clause];
  return HANGS.test((run[0] as Clause).text) && !HANGS.test((run[1] as Clause).text) ? [run[0] as Clause] : run;
}

function alike(a: string, b: string): boolean {
  if (a.length > LONGEST || b.length > LONGEST || a.length < 3 || Math.abs(a.length - b.length) > 1) return false;
  if (a.length === 3 && b.length === 3) return VERBISH.test(a[0] as string) && VERBISH.test(b[0] as string);
  return sharedBy(a, b) !== null;
}

/** A content character that two clauses have in the same place, from the front or from the back. */
function sharedBy(a: string, b: string): string | null {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i] === b[i] && CARRIER.test(a[i] as string)) return a[i] as string;
    if (a.at(-1 - i) === b.at(-1 - i) && CARRIER.test(a.at(-1 - i) as string)) return a.at(-1 - i) as string;
  }
  return null;
}

const sharedIn = (run: readonly Clause[]): string | null =>
  run.slice(1).every((c, i) => sharedBy((run[i] as Clause).text, c.text) !== null)
    ? sharedBy((run[0] as Clause).text, (run[1] as Clause).text)
    : null;
