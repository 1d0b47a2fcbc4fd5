import type { Sentence } from '../extract/document';
import type { PersonMention } from '../extract/person-mention';
import { AS_TOPIC, CONVENED, DOCUMENT, MEETING_STARTS } from '../rules/role-words';
import { ROLE_RULES, type RoleRule } from '../rules/roles';
import { matchesOf, searched } from '../text/matches';
import { Sieve } from '../text/sieve';
import { groupsOf } from './groups';

/** A stretch of text, in units of the normalised text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

type Verb = Range & { readonly kind: 'verb'; readonly rule: RoleRule };

/** What matters for roles: who stands there, the meeting, and verbs. */
export type Token =
  | Verb
  | (Range & { readonly kind: 'person'; readonly person: PersonMention })
  | (Range & { readonly kind: 'group' })
  | (Range & { readonly kind: 'meeting' })
  | (Range & { readonly kind: 'convened' });

/** @returns the tokens of a stretch of a sentence, by place */
export function tokensOf(text: string, sentence: Sentence, stretch: Range): Token[] {
  const { start, end } = stretch;
  const words = text.slice(start, end);
  const placed = (match: RegExpExecArray): Range => ({ start: start + match.index, end: start + match.index + match[0].length });
  const covers = [...sentence.persons.map((p) => ({ start: p.from, end: p.end })), ...matchesOf(words, DOCUMENT).map(placed)];
  const isBare = (at: number) => !covers.some((c) => at >= c.start && at < c.end);
  const found = (pattern: RegExp) => matchesOf(words, pattern).map(placed);
  const tokens: Token[] = [
    ...sentence.persons
      .filter((p) => p.start >= start && p.end <= end)
      .map((person): Token => ({ kind: 'person', start: person.from, end: person.end, person })),
    ...found(MEETING_STARTS)
      .filter((m) => isBare(m.start))
      .map((m): Token => ({ kind: 'meeting', ...m })),
    ...found(CONVENED)
      .filter((m) => isBare(m.start) && !AS_TOPIC.test(text.slice(Math.max(start, m.start - 200), m.start)))
      .map((m): Token => ({ kind: 'convened', ...m })),
    ...groupTokens(words, sentence, start),
    ...widest(verbsIn(words, start, covers)).filter((v) => isBare(v.start)),
  ];
  return tokens.sort((a, b) => a.start - b.start || a.end - b.end);
}

const SIEVE = new Sieve(ROLE_RULES.map((rule) => rule.match));

/**
 * The verbs of roles, each behind whoever is named within its words.
 * @param covers where persons with their titles, and titles of documents stand
 */
function verbsIn(words: string, offset: number, covers: readonly Range[]): Verb[] {
  const verbs: Verb[] = [];
  for (const i of SIEVE.passing(words)) {
    const rule = ROLE_RULES[i] as RoleRule;
    for (const m of searched(words, rule.match)) {
      const end = offset + m.index + m[0].length;
      let start = offset + m.index;
      for (const cover of covers) if (cover.end > offset + m.index && cover.end < end) start = Math.max(start, cover.end);
      verbs.push({ kind: 'verb', start, end, rule });
    }
  }
  return verbs;
}

function groupTokens(words: string, { persons }: Sentence, offset: number): Token[] {
  const named = persons.map((p) => ({ start: p.from - offset, end: p.end - offset }));
  return groupsOf(words, named).map((g) => ({ kind: 'group', start: offset + g.start, end: offset + g.end }));
}

/** The verbs that no longer one covers with all their roles: 作总结讲话 gives 讲话, too. */
const widest = (verbs: readonly Verb[]): Verb[] =>
  verbs.filter(
    (verb) =>
      !verbs.some(
        (v) =>
          v.start <= verb.start &&
          v.end >= verb.end &&
          v.end - v.start > verb.end - verb.start &&
          verb.rule.roles.every((r) => v.rule.roles.includes(r)),
      ),
  );
