import { VERBS } from '../lexicon';
import {
  COMPLEMENT,
  COUNTED,
  FAULTS,
  HELD_WHOLE,
  LEAD_HOLDS,
  PAIR_HANGS,
  LIGHT,
  PREDICATE_END,
  RUN_HANGS,
  RUN_LEAD,
  RUN_SERVES,
  RUN_TAIL,
  SAID_OF,
  SETS_OUT,
  SPURS,
} from '../rules/parallel';
import { alike, isVerbal, LONGEST, SHORTEST, sharedBy } from './alike';
import { Opening } from '../text/opening';
import { unitsOf } from '../text/units';
import { type Clause, cut, withoutMust } from './clauses';
import { builtAlike } from './parallel-judge';

/** What governs all that follows, where it stands before the first clause only. */
const TAKES = unitsOf('让使在对');
const TAIL = new Opening(RUN_TAIL);

/** Whether a clause stands right behind another, with nothing but one mark between. */
export const follows = (a: Clause, b: Clause): boolean => b.start - a.end === 1 && (a.mark === '，' || a.mark === '、' || a.mark === '；');

/** The first clause, freed of 要 and, where it is longer than the second, of what leads to the run: 真正做到领导在一线指挥、…. */
export function withoutLead(clause: Clause, next: Clause, third: Clause | undefined): Clause | null {
  if (!follows(clause, next)) return null;
  const must = clause.text[0] === '要' && /^[更还也]要/.test(next.text) ? clause : withoutMust(clause);
  const whole = TAKES(must.text.charCodeAt(0)) && must.text[0] !== next.text[0] ? cut(must, must.text.length - 1) : must;
  if (alike(whole.text, next.text) || (whole.text.length <= LONGEST && withoutTail(whole, next))) return whole;
  for (const size of sizesOf(next.text)) {
    const lead = clause.text.slice(0, -size);
    const text = clause.text.slice(-size);
    if (size < SHORTEST || lead === '' || !(alike(text, next.text) || withoutTail({ ...clause, text }, next))) continue;
    if (VERBS.endingAt(clause.text, clause.text.length - size + 1) !== null || isCompound(lead, text)) continue;
    return leads(lead, text, next, third) ? cut(clause, size) : null;
  }
  return null;
}

/** Whether a verb before a clause is one word with the clause's own: 建立|健全工作机制. */
const isCompound = (lead: string, text: string): boolean => {
  const verb = VERBS.endingAt(lead, lead.length);
  return (
    verb !== null &&
    verb.length > 1 &&
    /^(?:要|必须|应)?$/.test(lead.slice(0, -verb.length)) &&
    (VERBS.startingAt(text, 0)?.length ?? 0) > 1 &&
    !RUN_LEAD.test(lead)
  );
};

/** The lengths that a member before a clause may have: its own or what is left of it without a tail, give or take one. */
function sizesOf(next: string): number[] {
  const bare = [next.length];
  for (let size = SHORTEST; size < next.length && size < LONGEST; size++) if (TAIL.at(next, size)) bare.push(size);
  const sizes: number[] = [];
  for (const more of [0, 1, -1]) for (const size of bare) if (!sizes.includes(size + more)) sizes.push(size + more);
  return sizes;
}

/** Whether what stands before a run leads to it and does not hold it. */
function leads(lead: string, text: string, next: Clause, third: Clause | undefined): boolean {
  if (/[把将]$/.test(lead) && HELD_WHOLE.test(next.text)) return true;
  if (
    /^[^，]{2}之[大小快慢高深广实细严新强优重长多好]$/.test(text) ||
    (text.length === 3 && SETS_OUT.test(text) && SETS_OUT.test(next.text))
  )
    return true;
  if (/^同[一-龥]{2}$/.test(text) && next.text[0] === '同' && !/[把将]/.test(lead)) return true;
  if (text[0] === '不' && next.text[0] === '不' && lead[0] === '对') return true;
  if (RUN_SERVES.test(text) && RUN_SERVES.test(next.text)) return true;
  if (SPURS.test(lead) && text[0] === next.text[0] && text.length === next.text.length && sharedBy(text, next.text).length > 2) return true;
  if (RUN_HANGS.test(lead) || FAULTS.test(lead) || (text[2] === '的' && next.text[2] !== '的')) return false;
  if (RUN_LEAD.test(lead)) return true;
  if ((text.length > 5 && LEAD_HOLDS.test(lead)) || (PAIR_HANGS.test(lead) && !goesOnFrom(text, next, third))) return false;
  if (COMPLEMENT.test(text[0] as string)) return goesOnFrom(text, next, third) && text[0] === third?.text[0];
  const phrases = text.length === 3 && next.text.length === 3 && isVerbal(text) && isVerbal(next.text);
  if (text.slice(0, 2) === next.text.slice(0, 2) || (phrases && sharedBy(text, next.text) !== '')) return true;
  if (text.length === next.text.length && builtAlike(text, next.text)) return true;
  if (text.length === next.text.length && sharedBy(text, next.text).length >= 2 && isVerbal(text) && isVerbal(next.text)) return true;
  const shared = sharedBy(text, next.text);
  if (COUNTED.test(text) && COUNTED.test(next.text) && text.length > 4 && text[1] === next.text[1]) return true;
  if (text.length === next.text.length && saysTheSame(text, next.text, shared)) return true;
  return goesOnFrom(text, next, third) && (isVerbal(text) || text[0] === next.text[0] || shared.length >= 2 || SAID_OF.test(shared));
}

/** Whether two clauses say something in one way: 数量有保障、质量有提升; 心往一处想、劲往一处使; 细化到岗、责任到人; 往深里走、往实处抓. */
const saysTheSame = (a: string, b: string, shared: string): boolean =>
  (shared.length >= 2 && (LIGHT.test(shared.slice(-1)) || shared.length * 2 > a.length)) ||
  (shared !== '' && PREDICATE_END.test(a) && PREDICATE_END.test(b)) ||
  (/^[往向]/.test(a) && a[0] === b[0]);

/** Whether a third clause goes on with the first two. */
const goesOnFrom = (text: string, next: Clause, third: Clause | undefined): boolean =>
  third !== undefined &&
  follows(next, third) &&
  text.length === next.text.length &&
  (alike(next.text, third.text) || withoutTail(next, third) !== null);

/** The last clause, cut to the length of the one before where something follows it: …、暖民心实践活动. */
export function withoutTail(last: Clause, clause: Clause): Clause | null {
  if (clause.text.length !== clause.end - clause.start) return null;
  for (const size of [last.text.length, last.text.length + 1, last.text.length - 1]) {
    if (size < SHORTEST || size >= clause.text.length || !TAIL.at(clause.text, size)) continue;
    const text = clause.text.slice(0, size);
    if (alike(last.text, text)) return { ...clause, end: clause.start + size, text, mark: '' };
  }
  return null;
}
