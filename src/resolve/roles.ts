import type { ReadDocument, Sentence } from '../extract/document';
import type { PersonMention } from '../extract/person-mention';
import { ROLE_RULES, type Role, type RoleRule } from '../rules/roles';
import type { Said } from './said';
import { isObject } from './subjects';
import { groupsOf } from './groups';
import { matchesOf } from '../text/matches';
import { overlapping } from '../text/within';

/** A role that a sentence gives to someone. */
export interface RoleOf {
  readonly name: string;
  /** Null where the words show only that somebody was there (致辞, 领学). */
  readonly role: Role | null;
  readonly rule: string;
}

/** A role of posts without names. */
export interface GroupRole {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

type Token =
  | { readonly kind: 'person'; readonly start: number; readonly end: number; readonly person: PersonMention }
  | { readonly kind: 'group'; readonly start: number; readonly end: number }
  | { readonly kind: 'meeting'; readonly start: number; readonly end: number }
  | { readonly kind: 'convened'; readonly start: number; readonly end: number }
  | { readonly kind: 'verb'; readonly start: number; readonly end: number; readonly rule: RoleRule };

const MEETING_STARTS =
  /(?<=^|[，。；：、\n）])(?:此次|本次|这次|该)?(?:会议|大会|全会|座谈会|推进会|常委会)(?!室|厅|中心|人员|主持|的主|程序)/g;
/** The title of a document: its words are nobody's deeds. */
const DOCUMENT = /《[^《》\n]{2,120}》/g;
const CONVENED = /召开|召集|举行/g;
/** 出席会议的还有：names behind the verb. */
const INVERSE =
  /^(?:会议|活动|座谈会?|大会)?(?:的?(?:还有|有|领导有|领导还有|市领导有?|县领导有?|区领导有?|人员有|人员|领导|人)?[:：]|的(?:领导|[省市县区]领导)?(?:还有|有)(?![关的]))/;

/** Reads the sentences outside what people said, and gives each role to those who stand before its verb. */
export function rolesOf(doc: ReadDocument, said: readonly Said[]): { persons: RoleOf[]; groups: GroupRole[] } {
  const persons: RoleOf[] = [];
  const groups: GroupRole[] = [];
  const pieces = said.flatMap((s) => s.pieces).sort((a, b) => a.start - b.start);
  for (const sentence of doc.sentences) {
    if (sentence.block.kind === 'section') continue;
    for (const stretch of unsaid(sentence, pieces)) readStretch(doc.text, sentence, stretch, persons, groups);
  }
  return { persons, groups };
}

/** The parts of a sentence that no statement covers. */
function unsaid(sentence: Sentence, pieces: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let at = sentence.start;
  for (const cut of overlapping(pieces, sentence)) {
    if (cut.start > at) parts.push({ start: at, end: cut.start });
    at = Math.max(at, cut.end);
  }
  if (at < sentence.end) parts.push({ start: at, end: sentence.end });
  return parts;
}

function tokensOf(text: string, sentence: Sentence, { start, end }: { start: number; end: number }): Token[] {
  const words = text.slice(start, end);
  const tokens: Token[] = [];
  for (const person of sentence.persons)
    if (person.start >= start && person.end <= end) tokens.push({ kind: 'person', start: person.from, end: person.end, person });
  const titled = matchesOf(words, DOCUMENT);
  const inPerson = (at: number) =>
    sentence.persons.some((p) => at >= p.from && at < p.end) ||
    titled.some((m) => at >= start + m.index && at < start + m.index + m[0].length);
  for (const m of matchesOf(words, MEETING_STARTS))
    if (!inPerson(start + m.index)) tokens.push({ kind: 'meeting', start: start + m.index, end: start + m.index + m[0].length });
  for (const m of matchesOf(words, CONVENED))
    if (!/(?:对|就|围绕|关于)[^，。；]*$/.test(words.slice(Math.max(0, m.index - 200), m.index)))
      tokens.push({ kind: 'convened', start: start + m.index, end: start + m.index + m[0].length });
  for (const group of groupsOf(
    words,
    sentence.persons.map((p) => ({ start: p.from - start, end: p.end - start })),
  ))
    tokens.push({ kind: 'group', start: start + group.start, end: start + group.end });
  const verbs = ROLE_RULES.flatMap((rule) =>
    matchesOf(words, rule.match).map((m) => ({
      kind: 'verb' as const,
      start: start + m.index,
      end: start + m.index + m[0].length,
      rule,
    })),
  );
  for (const verb of verbs) {
    const wider = verbs.some(
      (v) =>
        v !== verb &&
        v.start <= verb.start &&
        v.end >= verb.end &&
        v.end - v.start > verb.end - verb.start &&
        verb.rule.roles.every((r) => v.rule.roles.includes(r)),
    );
    if (!wider && !inPerson(verb.start)) tokens.push(verb);
  }
  return tokens.sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Subjects {
  names: string[];
  groups: { start: number; end: number }[];
  fresh: boolean;
  convened: boolean;
  meeting: boolean;
  /** A verb that stands before its persons. */
  pending: RoleRule | null;
}

function readStretch(
  text: string,
  sentence: Sentence,
  stretch: { start: number; end: number },
  persons: RoleOf[],
  groups: GroupRole[],
): void {
  const now: Subjects = { names: [], groups: [], fresh: false, convened: false, meeting: false, pending: null };
  const give = (names: readonly string[], rule: RoleRule) => {
    for (const name of names) for (const role of rule.roles.length > 0 ? rule.roles : [null]) persons.push({ name, role, rule: rule.id });
  };
  for (const token of tokensOf(text, sentence, stretch)) {
    if (token.kind === 'person') {
      if (isObject(text, token.person)) continue;
      if (now.pending) give([token.person.name], now.pending);
      else take(now, token.person.name);
    } else if (token.kind === 'group') takeGroup(now, token);
    else if (token.kind === 'meeting') Object.assign(now, { names: [], groups: [], fresh: false, meeting: true, pending: null });
    else if (token.kind === 'convened') Object.assign(now, { convened: true, fresh: false });
    else if (INVERSE.test(text.slice(token.end, token.end + 14))) now.pending = token.rule;
    else if (now.names.length + now.groups.length > 0) {
      if (token.rule.agenda && now.convened) continue;
      give(now.names, token.rule);
      for (const group of now.groups) for (const role of token.rule.roles) groups.push({ ...group, role });
      now.fresh = false;
      if (/所$/.test(text.slice(0, token.start).slice(-1))) Object.assign(now, { names: [], groups: [] });
    }
  }
}

function take(now: Subjects, name: string): void {
  if (!now.fresh) Object.assign(now, { names: [], groups: [], convened: false, meeting: false });
  now.fresh = true;
  now.names.push(name);
}

function takeGroup(now: Subjects, group: { start: number; end: number }): void {
  if (!now.fresh) Object.assign(now, { names: [], groups: [], convened: false, meeting: false });
  now.fresh = true;
  now.groups.push({ start: group.start, end: group.end });
}
