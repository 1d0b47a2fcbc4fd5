import { COMPLEMENT, OF_A_LIST, SETS_OUT_TWICE, SHORT_RUN } from '../rules/parallel';
import { matchesOf } from '../text/matches';
import { alike, isVerbal, SHORTEST, sharedBy } from './alike';
import { type Clause, clausesOf } from './clauses';
import { isPart } from './parallel-before';
import { follows, withoutLead, withoutTail } from './parallel-ends';
import { isRun } from './parallel-judge';
import { isTwo, twoOf } from './parallel-pairs';
import type { SloganMention } from './slogan-mention';

/** Clauses of one run: what has more is no slogan, and is not gone through again from each of them. */
const MOST = 40;

/**
 * Finds runs of adjacent clauses of equal length that share a character in the same place, and runs of three verb-object phrases.
 * @returns runs that stand alone, in units of the normalised text
 */
export function parallelsIn(text: string, from: number, to: number): SloganMention[] {
  const words = text.slice(from, to);
  const found = runsOf(clausesOf(text, from, to, '，、；')).map(span);
  const doubled = mayHoldTwo(words)
    ? runsOf(clausesOf(text, from, to, '，；').map(twoOf).filter(isTwo)).filter((run) => run.every(isTwo))
    : [];
  const larger = doubled.map(span).filter((d) => !found.some((f) => overlap(f, d) && !holds(d, f)));
  const joint = [SETS_OUT_TWICE, SHORT_RUN]
    .flatMap((pattern) => matchesOf(words, pattern))
    .map((m) => ({ start: from + m.index, end: from + m.index + m[0].length }));
  return [...found.filter((f) => !larger.some((d) => holds(d, f))), ...larger, ...joint]
    .map(({ start, end }) => ({ start, end, type: 'parallel' as const, glossaryId: null, rule: 'parallel-run' }))
    .sort((a, b) => a.start - b.start);
}

/** Whether words may hold two clauses with a mark in each. */
const mayHoldTwo = (words: string): boolean => words.indexOf('、') < words.lastIndexOf('、');

interface Span {
  readonly start: number;
  readonly end: number;
}

const span = (run: readonly Clause[]): Span => ({ start: (run[0] as Clause).start, end: (run.at(-1) as Clause).end });

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const holds = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end;

/** All runs of a list of clauses that stand alone. */
function runsOf(clauses: readonly Clause[]): Clause[][] {
  const found: Clause[][] = [];
  for (let i = 0; i < clauses.length - 1; ) {
    const run = runFrom(clauses, i);
    if (run && !isPart(clauses, i, run)) found.push(run);
    i += run ? run.length : 1;
  }
  return found;
}

/** The longest run that begins with a clause, the first freed of what leads to it and the last of what follows; null where there is none. */
function runFrom(clauses: readonly Clause[], first: number): Clause[] | null {
  const opening = openingOf(clauses, first);
  if (!opening) return null;
  const run = [opening];
  for (let i = first + 1; i < Math.min(clauses.length, first + MOST); i++) {
    const last = run.at(-1) as Clause;
    const clause = clauses[i] as Clause;
    if (
      !follows(last, clause) ||
      (clause.mark === '“' && !/^[两三四五六七八九十]/.test(clauses[i + 1]?.text ?? '')) ||
      (run.length > 1 &&
        last.mark !== (run[0] as Clause).mark &&
        !(clause.text.length === last.text.length && run.every((c) => c.text[0] === clause.text[0])) &&
        !(clause.text.length > 5 && alike(last.text, clause.text) && COMPLEMENT.test(sharedBy(last.text, clause.text))))
    )
      break;
    const fitted = alike(last.text, clause.text) || inRhythm(run, clause) ? clause : (joined(last, clause) ?? withoutTail(last, clause));
    if (!fitted && isOfNoun(last, clause)) return null;
    if (!fitted) break;
    if (fitted.text.endsWith('等')) return null;
    if (fitted !== clause && OF_A_LIST.test(clause.text.slice(fitted.text.length))) return null;
    run.push(fitted);
    if (fitted !== clause) break;
  }
  return isRun(run) ? run : null;
}

/** The first member of a run, freed of what leads to it; where the second is two joined by 和, the first of these is what it is held against. */
function openingOf(clauses: readonly Clause[], first: number): Clause | null {
  const [clause, next, third] = [clauses[first] as Clause, clauses[first + 1] as Clause, clauses[first + 2]];
  const half = halves(next)?.[0];
  return (half === undefined ? null : withoutLead(clause, { ...next, text: half }, undefined)) ?? withoutLead(clause, next, third);
}

/** How long a noun is, at most, that a run is the attribute of. */
const NOUN = 8;

/** Whether a clause goes on with a run before it as an attribute of a noun: 规模最大，速度最快，|成果最好的时期. */
const isOfNoun = (last: Clause, { text }: Clause): boolean =>
  [0, 1, -1].some((more) => {
    const size = last.text.length + more;
    return text[size] === '的' && text.length - size <= NOUN && alike(last.text, text.slice(0, size));
  });

/** A last member that shares no character but the length and the verb of all before it: …、推动高质量发展. */
const inRhythm = (run: readonly Clause[], clause: Clause): boolean =>
  run.length >= 2 &&
  clause.mark !== (run[0] as Clause).mark &&
  isVerbal(clause.text) &&
  run.every((c) => c.text.length === clause.text.length && isVerbal(c.text));

/** A last clause of two members joined by 和: 做足经济活力和做优发展环境. */
function joined(last: Clause, clause: Clause): Clause | null {
  const left = halves(clause)?.[0];
  return left !== undefined && alike(last.text, left) ? { ...clause, text: left } : null;
}

/** Two members that 和 joins, or null. */
function halves({ text }: Clause): readonly [string, string] | null {
  const at = text.indexOf('和', SHORTEST);
  const [left, right] = [text.slice(0, at), text.slice(at + 1)];
  return at > 0 && alike(left, right) ? [left, right] : null;
}
