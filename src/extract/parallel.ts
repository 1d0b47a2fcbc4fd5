import { COMPLEMENT, RUN_HANGS, OF_A_LIST, SETS_OUT_TWICE, SHORT_RUN } from '../rules/parallel';
import { matchesOf } from '../text/matches';
import { alike, isVerbal, SHORTEST, sharedBy } from './alike';
import { type Clause, clausesOf, cut, withoutMust } from './clauses';
import { follows, withoutLead, withoutTail } from './parallel-ends';
import { isRun } from './parallel-judge';
import type { SloganMention } from './slogans';

/** Clauses of one run: what has more is no slogan, and is not gone through again from each of them. */
const MOST = 40;
/** A pair of phrases of three characters each, and the mark between them. */
const DOUBLE = 7;

/**
 * Finds runs of adjacent clauses of equal length that share a character in the same place, and runs of three verb-object phrases.
 * @returns runs that stand alone, in units of the normalised text
 */
export function parallelsIn(text: string, from: number, to: number): SloganMention[] {
  const found = runsOf(clausesOf(text, from, to, '，、；'));
  const doubled = runsOf(clausesOf(text, from, to, '，；').map(doubleOf).filter(isDouble)).filter((run) => run.every(isDouble));
  const larger = doubled.filter(
    (d) => !found.some((f) => overlap(span(f), span(d)) && (span(f).start < span(d).start || span(f).end > span(d).end)),
  );
  const joint = [SETS_OUT_TWICE, SHORT_RUN]
    .flatMap((pattern) => matchesOf(text.slice(from, to), pattern))
    .map((m) => ({ start: from + m.index, end: from + m.index + m[0].length }));
  return [...found.filter((f) => !larger.some((d) => span(d).start <= span(f).start && span(f).end <= span(d).end)), ...larger]
    .map(span)
    .concat(joint)
    .map((run) => ({ ...run, type: 'parallel' as const, glossaryId: null, rule: 'parallel-run' }))
    .sort((a, b) => a.start - b.start);
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

interface Span {
  readonly start: number;
  readonly end: number;
}

const span = (run: readonly Clause[]) => ({ start: (run[0] as Clause).start, end: (run.at(-1) as Clause).end });

/** Whether a clause is a pair in itself: 重建设、轻管理. */
const isDouble = (clause: Clause): boolean => {
  const at = clause.text.indexOf('、');
  if (at < 0 || clause.text.indexOf('、', at + 1) >= 0) return false;
  const words = withoutMust(clause).text;
  const half = words.indexOf('、');
  return alike(words.slice(0, half), words.slice(half + 1));
};

/** A pair without what leads to it: 将进一步抓重点、攻难点. */
const doubleOf = (clause: Clause): Clause =>
  clause.text.length > DOUBLE && clause.text.at(3 - DOUBLE) === '、' && /[将要]|进一步/.test(clause.text.slice(0, -DOUBLE))
    ? cut(clause, DOUBLE)
    : clause;

function runsOf(clauses: readonly Clause[]): Clause[][] {
  const found: Clause[][] = [];
  for (let i = 0; i < clauses.length - 1; ) {
    const run = runFrom(clauses, i);
    if (run && !continues(clauses[i - 1], clauses[i] as Clause, run) && !isIdioms(clauses, i, run) && !isHeld(clauses, i, run))
      found.push(run);
    i += run ? run.length : 1;
  }
  return found;
}

/** Whether the clause before a run is its first member, held by something outside: 进一步增强观念，坚定信心，强化措施. */
function continues(before: Clause | undefined, whole: Clause, run: readonly Clause[]): boolean {
  const first = run[0] as Clause;
  if (before && whole.start - before.end === 1 && before.mark === '、' && first.mark === '、' && first.start - whole.start <= 2)
    return true;
  if (!before || first.start - before.end !== 1 || before.mark !== first.mark) return false;
  const held = [0, 1, -1].some((more) => {
    const size = first.text.length + more;
    const tail = before.text.slice(-size);
    if (before.text.length <= size || !alike(tail, first.text) || (more !== 0 && tail[0] !== first.text[0])) return false;
    return RUN_HANGS.test(before.text.slice(0, -size)) || (more === 0 && tail[0] === first.text[0] && COMPLEMENT.test(tail[0] as string));
  });
  return held || (before.text.slice(0, 2) === first.text.slice(0, 2) && before.text.length > first.text.length);
}

/** Whether a list that 把 or 将 begins stands before a run, which hangs on it: 把每个环节、每个岗位责任抓具体、抓到位. */
function isHeld(clauses: readonly Clause[], from: number, run: readonly Clause[]): boolean {
  if (run[0]?.start === clauses[from]?.start) return false;
  let at = from;
  while (clauses[at - 1]?.mark === '、') at--;
  return at < from && /^[把将与]/.test((clauses[at] as Clause).text);
}

/** Whether a pair of four characters each, alike in one character inside, stands in a row of such pairs: 咬定目标、坚定信心，保持定力、加压奋进. */
function isIdioms(clauses: readonly Clause[], from: number, run: readonly Clause[]): boolean {
  const four = (clause: Clause | undefined) => clause?.text.length === 4;
  const [a, b] = run.map((c) => c.text) as [string, string];
  if (run.length !== 2 || !run.every(four) || a[0] === b[0] || sharedBy(a, b).length > 1 || /[不有更]/.test(sharedBy(a, b))) return false;
  return [from - 2, from + 2].some((at) => four(clauses[at]) && four(clauses[at + 1]) && clauses[at]?.mark === '、');
}

/** The longest run that begins with a clause, the first freed of what leads to it and the last of what follows; null where there is none. */
function runFrom(clauses: readonly Clause[], first: number): Clause[] | null {
  const opening = withoutLead(clauses[first] as Clause, clauses[first + 1] as Clause, clauses[first + 2]);
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
    if (!fitted) break;
    if (fitted !== clause && OF_A_LIST.test(clause.text.slice(fitted.text.length))) return null;
    run.push(fitted);
    if (fitted !== clause) break;
  }
  return isRun(run) ? run : null;
}

/** A last member that shares no character but the length and the verb of all before it: …、推动高质量发展. */
const inRhythm = (run: readonly Clause[], clause: Clause): boolean =>
  run.length >= 2 &&
  clause.mark !== (run[0] as Clause).mark &&
  isVerbal(clause.text) &&
  run.every((c) => c.text.length === clause.text.length && isVerbal(c.text));

/** A last clause of two members joined by 和: 做足经济活力和做优发展环境. */
function joined(last: Clause, clause: Clause): Clause | null {
  const at = clause.text.indexOf('和', SHORTEST);
  if (at < 0) return null;
  const [left, right] = [clause.text.slice(0, at), clause.text.slice(at + 1)];
  return alike(last.text, left) && alike(left, right) ? { ...clause, text: left } : null;
}
