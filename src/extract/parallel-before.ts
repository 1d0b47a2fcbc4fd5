import { COMPLEMENT, HOLDS_LIST, NO_CARRIER, OF_WHICH, RUN_HANGS, SETS_UP } from '../rules/parallel';
import { alike, sharedBy } from './alike';
import type { Clause } from './clauses';

/** Whether the clauses before a run make it a part of something longer, in which it does not stand alone. */
export const isPart = (clauses: readonly Clause[], from: number, run: readonly Clause[]): boolean =>
  continues(clauses[from - 1], clauses[from] as Clause, run) ||
  joinsGroups(clauses[from - 1], clauses[from] as Clause, run) ||
  isIdioms(clauses, from, run) ||
  isHeld(clauses, from, run) ||
  isLonger(clauses[from + run.length], run) ||
  isSetUp(clauses, from, run);

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

/** Whether a semicolon parts two clauses that end and begin longer groups: 加强合作，形成合力；更新理念，提升素质. */
const joinsGroups = (before: Clause | undefined, whole: Clause, run: readonly Clause[]): boolean =>
  run.length === 2 &&
  run[0]?.mark === '；' &&
  run[1]?.mark === '，' &&
  ((before?.mark === '，' && whole.start - before.end === 1) || run[0].start > whole.start);

/** Whether a list that 把 or 将 begins stands before a run, which hangs on it: 把每个环节、每个岗位责任抓具体、抓到位. */
function isHeld(clauses: readonly Clause[], from: number, run: readonly Clause[]): boolean {
  if (run[0]?.start === clauses[from]?.start) return false;
  let at = from;
  while (clauses[at - 1]?.mark === '、') at--;
  return at < from && HOLDS_LIST.test((clauses[at] as Clause).text);
}

/** Whether a pair of four characters each, alike in one character inside, stands in a row of such pairs: 咬定目标、坚定信心，保持定力、加压奋进. */
function isIdioms(clauses: readonly Clause[], from: number, run: readonly Clause[]): boolean {
  const four = (clause: Clause | undefined) => clause?.text.length === 4;
  const [a, b] = run.map((c) => c.text) as [string, string];
  if (run.length !== 2 || !run.every(four) || a[0] === b[0] || sharedBy(a, b).length > 1 || /[不有更]/.test(sharedBy(a, b))) return false;
  return [from - 2, from + 2].some((at) => four(clauses[at]) && four(clauses[at + 1]) && clauses[at]?.mark === '、');
}

/** Whether the clause behind a run goes on with its topic at another length: …重视海洋产业，培育海洋市场，|建设海洋强市. */
function isLonger(next: Clause | undefined, run: readonly Clause[]): boolean {
  const [first, ...others] = run as [Clause, ...Clause[]];
  const last = run.at(-1) as Clause;
  if (!next || next.start - last.end !== 1 || last.mark !== first.mark || first.text[0] === others[0]?.text[0]) return false;
  const common = [...first.text].filter(
    (c, i) => i > 0 && !NO_CARRIER(c.charCodeAt(0)) && next.text[i] === c && others.every((clause) => clause.text[i] === c),
  );
  return common.length >= 2;
}

/** Whether a run begins a list of attributes of what is set up: 形成|领导亲自抓，部门靠上抓|，各方配合的机制. */
function isSetUp(clauses: readonly Clause[], from: number, run: readonly Clause[]): boolean {
  const whole = clauses[from] as Clause;
  const lead = whole.text.slice(0, Math.max(0, (run[0] as Clause).start - whole.start));
  return SETS_UP.test(lead) && clauses.slice(from + run.length, from + run.length + 3).some((clause) => OF_WHICH.test(clause.text));
}
