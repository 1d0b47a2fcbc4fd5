import { VERBS } from '../lexicon';
import {
  ATTRIBUTE_END,
  ATTRIBUTES,
  ADVERBS,
  CARRIER,
  COMPLEMENT,
  COUNTED,
  ENSURING,
  FAULTS,
  HELD_WHOLE,
  NO_CLAUSE,
  NOUN_END,
  PREDICATE_END,
  PREPOSITION,
  PREPOSITIONAL_PAIR,
  RUN_HANGS,
  RUN_LEAD,
  RUN_TAIL,
  SHARED_WEIGHT,
  VERBISH,
} from '../rules/parallel';
import { type Clause, clausesOf, cut, withoutMust } from './clauses';
import type { SloganMention } from './slogans';

const SHORTEST = 3;
const LONGEST = 12;
/** Clauses of one run: what has more is no slogan, and is not gone through again from each of them. */
const MOST = 40;
/** Longer pairs are the common prose of directives; a run of three may be longer. */
const LONGEST_PAIR = 7;

/**
 * Finds runs of adjacent clauses of equal length that share a character in the same place, and runs of three verb-object phrases.
 * @returns runs that stand alone, in units of the normalised text
 */
export function parallelsIn(text: string, from: number, to: number): SloganMention[] {
  const found = runsOf(clausesOf(text, from, to, '，、；'));
  const doubled = runsOf(clausesOf(text, from, to, '，；').filter(isDouble)).filter((run) => run.every(isDouble));
  const larger = doubled.filter(
    (d) => !found.some((f) => span(f).start < span(d).start || span(f).end > span(d).end) || found.length === 0,
  );
  return [...found.filter((f) => !larger.some((d) => span(d).start <= span(f).start && span(f).end <= span(d).end)), ...larger]
    .map((run) => ({ ...span(run), type: 'parallel' as const, glossaryId: null, rule: 'parallel-run' }))
    .sort((a, b) => a.start - b.start);
}

const span = (run: readonly Clause[]) => ({ start: (run[0] as Clause).start, end: (run.at(-1) as Clause).end });

/** Whether a clause is a pair in itself: 重建设、轻管理. */
const isDouble = (clause: Clause): boolean => {
  const parts = clause.text.split('、');
  return parts.length === 2 && alike(parts[0] as string, parts[1] as string);
};

function runsOf(clauses: readonly Clause[]): Clause[][] {
  const found: Clause[][] = [];
  for (let i = 0; i < clauses.length - 1; ) {
    const run = runFrom(clauses, i);
    if (run && !continues(clauses[i - 1], clauses[i] as Clause, run)) found.push(run);
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
    if (before.text.length <= size || !alike(tail, first.text)) return false;
    return RUN_HANGS.test(before.text.slice(0, -size)) || (more === 0 && tail[0] === first.text[0] && COMPLEMENT.test(tail[0] as string));
  });
  return (
    held || (before.text.length <= LONGEST && before.text.slice(0, 2) === first.text.slice(0, 2) && before.text.length > first.text.length)
  );
}

/** The longest run that begins with a clause, the first freed of what leads to it and the last of what follows; null where there is none. */
function runFrom(clauses: readonly Clause[], first: number): Clause[] | null {
  const opening = withoutLead(clauses[first] as Clause, clauses[first + 1] as Clause, clauses[first + 2]);
  if (!opening) return null;
  const run = [opening];
  for (let i = first + 1; i < Math.min(clauses.length, first + MOST); i++) {
    const last = run.at(-1) as Clause;
    const clause = clauses[i] as Clause;
    if (!follows(last, clause) || (run.length > 1 && last.mark !== (run[0] as Clause).mark)) break;
    const fitted = alike(last.text, clause.text) || inRhythm(run, clause) ? clause : (joined(last, clause) ?? withoutTail(last, clause));
    if (!fitted) break;
    run.push(fitted);
    if (fitted !== clause) break;
  }
  return isRun(run) ? run : null;
}

const follows = (a: Clause, b: Clause): boolean => b.start - a.end === 1 && (a.mark === '，' || a.mark === '、' || a.mark === '；');

/** A last member that shares no character but the length and the verb of all before it: …、推动高质量发展. */
const inRhythm = (run: readonly Clause[], clause: Clause): boolean =>
  run.length >= 2 &&
  clause.mark !== (run[0] as Clause).mark &&
  isVerbal(clause.text) &&
  run.every((c) => c.text.length === clause.text.length && isVerbal(c.text));

/** The first clause, freed of 要 and, where it is longer than the second, of what leads to the run: 真正做到领导在一线指挥、…. */
function withoutLead(clause: Clause, next: Clause, third: Clause | undefined): Clause | null {
  if (!follows(clause, next)) return null;
  const must = withoutMust(clause);
  const whole = /^[让使]/.test(must.text) && must.text[0] !== next.text[0] ? cut(must, must.text.length - 1) : must;
  if (alike(whole.text, next.text) || (whole.text.length <= LONGEST && withoutTail(whole, next))) return whole;
  for (const size of sizesOf(next.text)) {
    const lead = clause.text.slice(0, -size);
    const text = clause.text.slice(-size);
    if (size < SHORTEST || lead === '' || !(alike(text, next.text) || withoutTail({ ...clause, text }, next))) continue;
    if (VERBS.endingAt(clause.text, clause.text.length - size + 1) !== null) continue;
    return leads(lead, text, next, third) ? cut(clause, size) : null;
  }
  return null;
}

/** The lengths that a member before a clause may have: its own or what is left of it without a tail, give or take one. */
function sizesOf(next: string): number[] {
  const bare = [next.length];
  for (let size = SHORTEST; size < Math.min(next.length, LONGEST); size++) if (RUN_TAIL.test(next.slice(size))) bare.push(size);
  return [...new Set([0, 1, -1].flatMap((more) => bare.map((size) => size + more)))];
}

/** Whether what stands before a run leads to it and does not hold it. */
function leads(lead: string, text: string, next: Clause, third: Clause | undefined): boolean {
  if (/[把将]$/.test(lead) && HELD_WHOLE.test(next.text)) return true;
  if (RUN_HANGS.test(lead) || FAULTS.test(lead)) return false;
  if (RUN_LEAD.test(lead)) return true;
  if (COMPLEMENT.test(text[0] as string)) return goesOnFrom(text, next, third) && text[0] === third?.text[0];
  const phrases = text.length === 3 && next.text.length === 3 && isVerbal(text) && isVerbal(next.text);
  if (text.slice(0, 2) === next.text.slice(0, 2) || (phrases && sharedBy(text, next.text) !== '')) return true;
  if (text.length === next.text.length && builtAlike(text, next.text)) return true;
  if (text.length === next.text.length && sharedBy(text, next.text).length >= 2 && isVerbal(text) && isVerbal(next.text)) return true;
  return goesOnFrom(text, next, third) && (isVerbal(text) || text[0] === next.text[0] || sharedBy(text, next.text).length >= 2);
}

/** Whether a third clause goes on with the first two. */
const goesOnFrom = (text: string, next: Clause, third: Clause | undefined): boolean =>
  third !== undefined &&
  follows(next, third) &&
  text.length === next.text.length &&
  (alike(next.text, third.text) || withoutTail(next, third) !== null);

/** A last clause of two members joined by 和: 做足经济活力和做优发展环境. */
function joined(last: Clause, clause: Clause): Clause | null {
  const at = clause.text.indexOf('和', SHORTEST);
  if (at < 0) return null;
  const [left, right] = [clause.text.slice(0, at), clause.text.slice(at + 1)];
  return alike(last.text, left) && alike(left, right) ? { ...clause, text: left } : null;
}

/** The last clause, cut to the length of the one before where something follows it: …、暖民心实践活动. */
function withoutTail(last: Clause, clause: Clause): Clause | null {
  if (clause.text.length !== clause.end - clause.start) return null;
  for (const size of [last.text.length, last.text.length + 1, last.text.length - 1]) {
    const text = clause.text.slice(0, size);
    if (size < SHORTEST || size >= clause.text.length || !alike(last.text, text)) continue;
    if (RUN_TAIL.test(clause.text.slice(size))) return { ...clause, end: clause.start + size, text, mark: '' };
  }
  return null;
}

function alike(a: string, b: string): boolean {
  if (a.length > LONGEST || b.length > LONGEST || a.length < SHORTEST || b.length < SHORTEST || Math.abs(a.length - b.length) > 1)
    return false;
  return sharedBy(a, b).length > 0 || (a.length === 3 && b.length === 3 && isVerbal(a) && isVerbal(b));
}

/** The content characters that two clauses have in the same places, counted from the front or from the back, whichever gives more. */
function sharedBy(a: string, b: string): string {
  let front = '';
  let back = '';
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i] === b[i] && CARRIER.test(a[i] as string)) front += a[i];
    if (a.at(-1 - i) === b.at(-1 - i) && CARRIER.test(a.at(-1 - i) as string)) back = a.at(-1 - i) + back;
  }
  return front.length >= back.length ? front : back;
}

/** Whether a clause begins as a predicate does. */
const isVerbal = (text: string): boolean =>
  VERBS.startingAt(text, 0) !== null || (text.length <= LONGEST_PAIR && VERBISH.test(text[0] as string));

/** Whether a clause says something: by its beginning or by its end. */
const isPredicate = (text: string): boolean => isVerbal(text) || PREDICATE_END.test(text) || ADVERBS.test(text);

/** Whether clauses that are alike are a run of predicates, and not attributes or nouns of a list. */
function isRun(run: readonly Clause[]): boolean {
  if (run.length < 2 || endsInside(run)) return false;
  const texts = run.map((c) => c.text);
  if (texts.some((t) => ATTRIBUTES.test(t) || NO_CLAUSE.test(t)) || areNouns(texts) || texts.every((t) => t[0] === '是')) return false;
  if (PREPOSITION.test(texts[0] as string) && !texts.slice(1).some((t) => t[0] === texts[0]?.[0])) return false;
  if (texts.some((t) => ATTRIBUTE_END.test(t)) && !texts.every((t) => t.length > 6 && VERBS.startingAt(t, 0) !== null)) return false;
  const shares = texts.slice(1).map((t, i) => sharedBy(texts[i] as string, t));
  if (shares.filter((s) => s === '').length > 1 || (shares.includes('') && texts.length === 2))
    return texts.length > 2 && texts.every((t) => t.length === 3 && isVerbal(t));
  const listed = (run[0] as Clause).mark !== '，';
  if (!listed && !texts.slice(1).every((t, i) => weighs(texts[i] as string, t, shares[i] as string))) return false;
  if (texts.length === 2) return isPair(run[0] as Clause, run[1] as Clause, shares[0] as string);
  return (
    texts.filter(isPredicate).length * 2 > texts.length ||
    (shares[0] as string).length >= 2 ||
    texts.every((t) => t[0] === texts[0]?.[0]) ||
    shares.every((s) => SHARED_WEIGHT.test(s))
  );
}

/** Whether two clauses share their beginning, their end or a word of weight, and not just their topic: 加强电力设施建设，提高电力系统效率. */
const weighs = (a: string, b: string, shared: string): boolean =>
  builtAlike(a, b) || sharesEdge(a, b) || SHARED_WEIGHT.test(shared) || shared === '' || shared.length >= 3;

/** Whether the last clause goes on behind the run: 创新方式，探索新方式、新途径; 管理更精、效益更好、服务更优的医院. */
const endsInside = (run: readonly Clause[]): boolean => {
  const last = run.at(-1) as Clause;
  return (last.mark === '“' && run.length === 2) || (last.mark === '、' && last.end - last.start === last.text.length);
};

/** Things in a list: they end on the same noun, and their beginnings are no verbs and differ. */
function areNouns(texts: readonly string[]): boolean {
  const ends = texts.map((t) => NOUN_END.exec(t)?.[0]);
  const first = texts[0] as string;
  return (
    ends.every((end) => end !== undefined && end === ends[0]) && !texts.every((t) => isVerbal(t) && (t[0] === first[0] || t.length > 4))
  );
}

/** Whether two clauses share their first, second or last character. */
const sharesEdge = (a: string, b: string): boolean => a[0] === b[0] || a[1] === b[1] || a.at(-1) === b.at(-1);

/** Whether two clauses are built on the same frame: 以…，以…; 思想上…，行动上…. */
const builtAlike = (a: string, b: string): boolean => PREPOSITIONAL_PAIR.test(`${a}，${b}`);

/** Two clauses need more in common than three do: both are predicates and short, or most of their characters are the same. */
function isPair(a: Clause, b: Clause, shared: string): boolean {
  const longer = Math.max(a.text.length, b.text.length);
  if (longer <= LONGEST_PAIR && COUNTED.test(a.text) && COUNTED.test(b.text) && a.text[1] === b.text[1]) return true;
  const even = a.text.length === b.text.length;
  if (even && builtAlike(a.text, b.text)) return true;
  if (!even && shared.length < 2) return false;
  if (ENSURING.test(a.text) && ENSURING.test(b.text) && a.text[0] !== b.text[0]) return false;
  if (longer >= 6 && a.mark === '、' && !SHARED_WEIGHT.test(shared) && !sharesEdge(a.text, b.text)) return false;
  if (a.text.slice(0, 2) === b.text.slice(0, 2) && !isPredicate(a.text)) return false;
  if (longer > LONGEST_PAIR) return even && shared.length * 2 + 1 >= longer;
  if (a.mark === '，' && longer >= 5 && shared.length < 2 && !SHARED_WEIGHT.test(shared)) return false;
  const goesOn = a.mark === '，' && b.mark === '，' && longer > 5;
  if (goesOn && shared.length < 2 && a.text[0] !== b.text[0]) return false;
  return (isPredicate(a.text) && isPredicate(b.text)) || shared.length >= 2 || SHARED_WEIGHT.test(shared);
}
