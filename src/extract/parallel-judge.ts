import { VERBS } from '../lexicon';
import {
  ADVERBS,
  AS_ONE,
  ATTRIBUTES,
  ATTRIBUTE_END,
  COUNTED,
  DONE_SO,
  ENSURING,
  LIGHT,
  NO_CARRIER,
  NO_CLAUSE,
  NOUN_END,
  PREDICATE_END,
  MEANS,
  PREPOSITION,
  PREPOSITIONAL_PAIR,
  QUALIFIED,
  SAME_NUMBER,
  SAID_OF,
  SETS_EXAMPLE,
  SHARED_WEIGHT,
  TOLD_COURSE,
  WITH_NOUN,
} from '../rules/parallel';
import { isDouble, isVerbal, LONGEST_PAIR, sharedBy } from './alike';
import type { Clause } from './clauses';

/*
 * What counts as a parallel run: the labelling guidelines, settled by what careful readers take and leave.
 * Taken: the whole of a list and nothing but the list, whose members say something (verb first, or subject and predicate),
 *   are of one length give or take one, and share a character of weight in the same place; three phrases of verb and object need none.
 *   要, 做到, 努力, 全力以赴 and an adverbial before the run lead to it and stay out; so do 的局面, 的态势, 实践活动 and the like behind it.
 *   Three members may be plain prose (加快进度，加大力度，抓好调度); two must share their beginning, two characters, or a word of weight.
 * Left: a part of a longer list (…、管理更精、效益更好、服务更优的医院); what hangs on 进一步, 不断, 更加有效地, 进行了, 通过…等方式,
 *   or on a preposition before the first member alone (以更大力度、更实举措); attributes and nouns (主动防范、主动排查意识);
 *   idioms in a row (咬定目标、坚定信心，保持定力、加压奋进); faults (存在…), ranks and other figures told.
 */

/** Whether a clause says something: by its beginning or by its end. */
const isPredicate = (text: string): boolean => isVerbal(text) || PREDICATE_END.test(text) || ADVERBS.test(text);

/** Whether the words of clauses tell that they are no run: attributes, nouns of a list, clauses that hang on a preposition. */
function isNoRun(texts: readonly string[]): boolean {
  const [first = '', ...others] = texts;
  const last = texts.at(-1) ?? '';
  return (
    texts.some((t) => (ATTRIBUTES.test(t) && !QUALIFIED.test(t)) || NO_CLAUSE.test(t)) ||
    areNouns(texts) ||
    texts.every((t) => t[0] === '是') ||
    (others.length > 1 && others.every((t) => t.startsWith('着力')) && !first.startsWith('着力')) ||
    (PREPOSITION.test(first) && !others.some((t) => t[0] === first[0])) ||
    (PREPOSITION.test(last) && last[0] !== first[0]) ||
    (texts.some((t) => ATTRIBUTE_END.test(t)) &&
      !texts.every((t) => t.length > 5 && (VERBS.startingAt(t, 0) !== null || SETS_EXAMPLE.test(t)))) ||
    texts.every((t) => WITH_NOUN.test(t) && VERBS.startingAt(t, t.length - 2) === null)
  );
}

/** Whether clauses that are alike are a run of predicates, and not attributes or nouns of a list. */
export function isRun(run: readonly Clause[]): boolean {
  const texts = run.map((c) => c.text);
  if (run.length < 2 || endsInside(run) || isNoRun(texts)) return false;
  const shares = texts.slice(1).map((t, i) => sharedBy(texts[i] as string, t));
  if (shares.every((s) => s === '要') && texts.every((t) => t[0] === '要')) return false;
  if (shares.filter((s) => s === '').length > 1 || (shares.includes('') && texts.length === 2))
    return (texts.length > 2 || texts.every(isDouble)) && texts.every((t) => (t.length === 3 && isVerbal(t)) || isDouble(t));
  const listed = (run[0] as Clause).mark !== '，' && !(texts.every((t) => t.length > LONGEST_PAIR) && shares.some((s) => s.length < 2));
  if (!listed && !onOneTopic(texts) && !texts.slice(1).every((t, i) => weighs(texts[i] as string, t, shares[i] as string))) return false;
  if (texts.length === 2) return isPair(run[0] as Clause, run[1] as Clause, shares[0] as string);
  return (
    texts.filter(isPredicate).length * 2 > texts.length ||
    (shares[0] as string).length >= 2 ||
    texts.every((t) => t[0] === texts[0]?.[0]) ||
    shares.every((s) => SHARED_WEIGHT.test(s) || SAID_OF.test(s)) ||
    texts.every((t) => COUNTED.test(t) && t.length > 4 && t[1] === texts[0]?.[1]) ||
    texts.every((t) => AS_ONE.test(t))
  );
}

/** Whether three clauses or more of one length do something to the same thing, or say something in the same way: 狠抓事前防范，重视事中监管，做好事后问效; 学习要用心，查摆要深入，整改要到位. */
const onOneTopic = (texts: readonly string[]): boolean => {
  const [first, ...others] = texts as [string, ...string[]];
  if (others.length < 2 || others.some((t) => t.length !== first.length)) return false;
  const common = [...first].filter((c, i) => i > 0 && !NO_CARRIER(c.charCodeAt(0)) && others.every((t) => t[i] === c)).join('');
  return SAID_OF.test(common) || (common.length >= 2 && others.every(isVerbal));
};

/** Whether two clauses share their beginning, their end or a word of weight, and not just their topic: 加强电力设施建设，提高电力系统效率. */
const weighs = (a: string, b: string, shared: string): boolean =>
  builtAlike(a, b) ||
  sharesEdge(a, b) ||
  SHARED_WEIGHT.test(shared) ||
  SAME_NUMBER.test(shared) ||
  shared === '' ||
  shared.length >= 3 ||
  ofOneTopic(a, b, shared);

/** Whether two clauses of verb and object do something to two sides of one topic: 扩大城镇规模，提升城镇环境. */
const ofOneTopic = (a: string, b: string, shared: string): boolean =>
  shared.length >= 2 &&
  a.length === b.length &&
  a.length >= 6 &&
  a.length <= 8 &&
  !ENSURING.test(b) &&
  [a, b].every((t) => VERBS.startingAt(t, 0) !== null && t.slice(2, 4) === shared.slice(0, 2));

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
    ends.every((end) => end !== undefined && end === ends[0]) &&
    !texts.every((t) => ADVERBS.test(t) || SETS_EXAMPLE.test(t) || (isVerbal(t) && (t[0] === first[0] || t.length > 4)))
  );
}

/** Whether two clauses share their first, second or last character. */
const sharesEdge = (a: string, b: string): boolean => a[0] === b[0] || a[1] === b[1] || a.at(-1) === b.at(-1);

/** Whether two clauses are built on the same frame: 以…，以…; 思想上…，行动上…. */
export const builtAlike = (a: string, b: string): boolean => PREPOSITIONAL_PAIR.test(`${a}，${b}`);

/** Two clauses need more in common than three do: both are predicates and short, or most of their characters are the same. */
function isPair(a: Clause, b: Clause, shared: string): boolean {
  const longer = Math.max(a.text.length, b.text.length);
  if (longer <= LONGEST_PAIR && COUNTED.test(a.text) && COUNTED.test(b.text) && a.text[1] === b.text[1]) return true;
  if ([a, b].every((c) => TOLD_COURSE.test(c.text)) || (a.mark === '、' && b.mark === '，' && [a, b].every((c) => MEANS.test(c.text))))
    return false;
  const even = a.text.length === b.text.length;
  if (even && builtAlike(a.text, b.text)) return true;
  if (!even && shared.length < (a.mark === '，' ? 3 : 2) && a.text[0] !== b.text[0]) return false;
  if (ADVERBS.test(a.text) !== ADVERBS.test(b.text) && shared.length === 1 && a.text[0] !== b.text[0]) return false;
  if (ENSURING.test(a.text) && ENSURING.test(b.text) && a.text[0] !== b.text[0]) return false;
  if (longer >= 6 && a.mark === '、' && !SHARED_WEIGHT.test(shared) && !sharesEdge(a.text, b.text)) return false;
  if (even && longer === 4 && shared.length === 3) return true;
  if (a.text.slice(0, 2) === b.text.slice(0, 2) && !isPredicate(a.text) && shared.length + 2 < longer) return false;
  if (longer > LONGEST_PAIR && shared.length >= 3 && a.text[0] === b.text[0] && VERBS.startingAt(a.text, 0) !== null) return true;
  if (longer > LONGEST_PAIR && even && a.text.startsWith('更加') && b.text.startsWith('更加')) return true;
  if (longer > LONGEST_PAIR && even && a.text.slice(0, 2) === b.text.slice(0, 2) && VERBS.startingAt(a.text, 0) !== null) return true;
  if (ofOneTopic(a.text, b.text, shared)) return b.mark !== '';
  if (longer > LONGEST_PAIR) return even && (shared.length * 2 + 1 >= longer || (shared.length >= 2 && LIGHT.test(shared)));
  if (even && DONE_SO.test(`${a.text}，${b.text}`)) return true;
  if (a.mark === '，' && longer >= 5 && shared.length < 2 && !SHARED_WEIGHT.test(shared)) return false;
  const goesOn = a.mark === '，' && b.mark === '，' && longer > 5;
  if (goesOn && shared.length < 2 && a.text[0] !== b.text[0]) return false;
  return (isPredicate(a.text) && isPredicate(b.text)) || shared.length >= 2 || SHARED_WEIGHT.test(shared);
}
