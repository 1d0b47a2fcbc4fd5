import { unitsOf } from '../text/units';
import { ATTRIBUTES, CARRIER, NO_CLAUSE, NOUN_END, RUN_HANGS, RUN_LEAD, RUN_TAIL, STRONG, VERBISH } from '../rules/slogans';
import type { SloganMention } from './slogans';

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The mark behind the clause. */
  readonly mark: string;
}

const SHORTEST = 3;
const LONGEST = 12;
/** Clauses of one run: what has more is no slogan, and is not gone through again from each of them. */
const MOST = 40;

/** Finds runs of adjacent clauses of equal length that share a character in the same place, and runs of three verb-object phrases. */
export function parallelsIn(text: string, from: number, to: number): SloganMention[] {
  const clauses = clausesOf(text, from, to);
  const found: SloganMention[] = [];
  for (let i = 0; i < clauses.length - 1; ) {
    const run = runFrom(clauses, i);
    if (run && !hangs(clauses[i - 1], run))
      found.push({
        start: (run[0] as Clause).start,
        end: (run.at(-1) as Clause).end,
        type: 'parallel',
        glossaryId: null,
        rule: 'parallel-run',
      });
    i += run ? run.length : 1;
  }
  return found;
}

/** Whether the clause before a run is its first member, held by an adverb: 进一步增强观念，坚定信心，强化措施. */
function hangs(before: Clause | undefined, run: readonly Clause[]): boolean {
  const first = run[0] as Clause;
  if (!before || first.start - before.end !== 1 || !/[，、]/.test(before.mark)) return false;
  return [0, 1, -1].some((more) => {
    const size = first.text.length + more;
    return before.text.length > size && alike(before.text.slice(-size), first.text) && RUN_HANGS.test(before.text.slice(0, -size));
  });
}

const ENDS = unitsOf('，、；。：！？“”\n');

function clausesOf(text: string, from: number, to: number): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !ENDS(text.charCodeAt(at))) continue;
    if (at > start) clauses.push({ start, end: at, text: text.slice(start, at), mark: at === to ? '' : (text[at] as string) });
    start = at + 1;
  }
  return clauses;
}

/** The longest run that begins with a clause, the first freed of what leads to it and the last of what follows; null where there is none. */
function runFrom(clauses: readonly Clause[], first: number): Clause[] | null {
  const opening = withoutLead(clauses[first] as Clause, clauses[first + 1] as Clause, clauses[first + 2]);
  if (!opening) return null;
  const run = [opening];
  for (let i = first + 1; i < Math.min(clauses.length, first + MOST); i++) {
    const last = run.at(-1) as Clause;
    const clause = clauses[i] as Clause;
    if (clause.start - last.end !== 1 || !/[，、；]/.test(last.mark) || (run.length > 1 && last.mark !== (run[0] as Clause).mark)) break;
    const fitted = alike(last.text, clause.text) ? clause : (joined(last, clause) ?? withoutTail(last, clause));
    if (!fitted) break;
    run.push(fitted);
    if (fitted !== clause) break;
  }
  return isRun(run) ? run : null;
}

/** The first clause, freed of 要 and, where it is longer than the second, of what leads to the run: 真正做到领导在一线指挥、…. */
function withoutLead(clause: Clause, next: Clause, third: Clause | undefined): Clause | null {
  const must = /^(?:要|必须|应)(?=[一-龥]{3})/.exec(clause.text)?.[0].length ?? 0;
  const whole = cut(clause, clause.text.length - must);
  if (alike(whole.text, next.text) || (whole.text.length <= LONGEST && withoutTail(whole, next))) return whole;
  for (const size of [next.text.length, next.text.length + 1, next.text.length - 1]) {
    const lead = clause.text.slice(0, -size);
    if (size < SHORTEST || lead === '' || !alike(clause.text.slice(-size), next.text) || RUN_HANGS.test(lead)) continue;
    const sure =
      third !== undefined &&
      third.start - next.end === 1 &&
      size === next.text.length &&
      (alike(next.text, third.text) || withoutTail(next, third) !== null);
    const text = clause.text.slice(-size);
    if (RUN_LEAD.test(lead) || (sure && (VERBISH.test(text[0] as string) || text[0] === next.text[0]))) return cut(clause, size);
  }
  return null;
}

/** The last characters of a clause. */
const cut = (clause: Clause, size: number): Clause => ({
  ...clause,
  start: clause.end - size,
  text: clause.text.slice(clause.text.length - size),
});

/** A last clause of two members joined by 和: 做足经济活力和做优发展环境. */
function joined(last: Clause, clause: Clause): Clause | null {
  const at = clause.text.indexOf('和', SHORTEST);
  if (at < 0) return null;
  const [left, right] = [clause.text.slice(0, at), clause.text.slice(at + 1)];
  return alike(last.text, left) && alike(left, right) ? { ...clause, text: left } : null;
}

/** The last clause, cut to the length of the one before where something follows it: …、暖民心实践活动. */
function withoutTail(last: Clause, clause: Clause): Clause | null {
  for (const size of [last.text.length, last.text.length + 1, last.text.length - 1]) {
    const text = clause.text.slice(0, size);
    if (size < SHORTEST || size >= clause.text.length || !alike(last.text, text)) continue;
    if (RUN_TAIL.test(clause.text.slice(size))) return { ...clause, end: clause.start + size, text };
  }
  return null;
}

function alike(a: string, b: string): boolean {
  if (a.length > LONGEST || b.length > LONGEST || a.length < SHORTEST || b.length < SHORTEST || Math.abs(a.length - b.length) > 1)
    return false;
  return shares(a, b) || (a.length === 3 && b.length === 3 && VERBISH.test(a[0] as string) && VERBISH.test(b[0] as string));
}

/** Whether two clauses have any content character in the same place, counted from the front or from the back. */
function shares(a: string, b: string): boolean {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [front, back] = [a[i] as string, a[a.length - 1 - i] as string];
    if ((front === b[i] && CARRIER.test(front)) || (back === b[b.length - 1 - i] && CARRIER.test(back))) return true;
  }
  return false;
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

/** Whether clauses that are alike are a run of predicates, and not attributes or nouns of a list. */
function isRun(run: readonly Clause[]): boolean {
  if (run.length < 2) return false;
  const texts = run.map((c) => c.text);
  if (texts.some((t) => ATTRIBUTES.test(t) || NO_CLAUSE.test(t))) return false;
  const shares = texts.slice(1).map((t, i) => sharedBy(texts[i] as string, t));
  const verbs = texts.filter((t) => VERBISH.test(t[0] as string)).length;
  if (shares.some((s) => s === '')) return texts.length >= 3 && texts.every((t) => t.length === 3) && verbs === texts.length;
  const common = [...(shares[0] as string)].filter((c) => shares.every((s) => s.includes(c))).join('');
  if (common === '' || texts.every((t) => NOUN_END.test(t) && NOUN_END.exec(t)?.[0] === NOUN_END.exec(texts[0] as string)?.[0]))
    return false;
  if (texts.length === 2) return pairs(texts[0] as string, texts[1] as string, common);
  return verbs === texts.length || common.length >= 2 || STRONG.test(common) || VERBISH.test(common);
}

/** Two clauses need more in common than three do: the first character, two characters, or a strong one at equal length. */
function pairs(a: string, b: string, common: string): boolean {
  if (common.length >= 2) return true;
  if (Math.max(a.length, b.length) > 6) return a.length === b.length && /[力全不是]/.test(common);
  if (a.length === 3 && b.length === 3 && VERBISH.test(a[0] as string) && VERBISH.test(b[0] as string)) return true;
  return (a[0] === b[0] && common.includes(a[0] as string)) || (a.length === b.length && STRONG.test(common));
}
