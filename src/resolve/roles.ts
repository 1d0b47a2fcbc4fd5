import type { ReadDocument, Sentence } from '../extract/document';
import type { PersonMention } from '../extract/person-mention';
import { CAPTION, DID_ELSE, DID_ONE_THING, GOES_ON, HE, INVERSE } from '../rules/role-words';
import type { Role, RoleRule } from '../rules/roles';
import { overlapping } from '../text/within';
import { type Range, tokensOf } from './role-tokens';
import { cutList } from './cut-list';
import { guestsOf } from './guests';
import type { Said } from './said';
import { isObject, subjectOf } from './subjects';

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

/** Reads the sentences outside what people said, and gives each role to those who stand before its verb. */
export function rolesOf(doc: ReadDocument, said: readonly Said[]): { persons: RoleOf[]; groups: GroupRole[] } {
  const persons: RoleOf[] = [];
  const groups: GroupRole[] = [];
  const pieces = said.flatMap((s) => s.pieces).sort((a, b) => a.start - b.start);
  let last: string | null = null;
  let before: string | null = null;
  for (const sentence of doc.sentences) {
    if (sentence.block.kind === 'section' && !isCaption(doc.text, sentence)) continue;
    const opening = doc.text.slice(sentence.start, sentence.start + 8);
    const he: string | null = HE.test(opening) ? last : GOES_ON.test(opening) ? before : null;
    for (const stretch of unsaid(sentence, pieces)) readStretch(doc.text, sentence, stretch, { persons, groups, he });
    const subject: string | null = subjectOf(doc.text, sentence) ?? he;
    before = DID_ONE_THING.test(doc.text.slice(sentence.start, sentence.end)) ? subject : null;
    last = subject ?? last;
  }
  for (const name of cutList(doc)) persons.push({ name, role: null, rule: 'cut-list' });
  return { persons, groups };
}

/** Whether a line between paragraphs tells what a person did, as under a picture: 区长陈芳主持会议并讲话. */
const isCaption = (text: string, { start, end, persons }: Sentence): boolean =>
  persons[0]?.from === start && CAPTION.test(text.slice(persons.at(-1)?.end ?? start, end));

/** The parts of a sentence that no statement covers. */
function unsaid(sentence: Sentence, pieces: readonly Range[]): Range[] {
  const parts: Range[] = [];
  let at = sentence.start;
  for (const cut of overlapping(pieces, sentence)) {
    if (cut.start > at) parts.push({ start: at, end: cut.start });
    at = Math.max(at, cut.end);
  }
  if (at < sentence.end) parts.push({ start: at, end: sentence.end });
  return parts;
}

/** Who stands where a verb may come. */
interface Subjects {
  names: string[];
  groups: Range[];
  fresh: boolean;
  convened: boolean;
  /** A verb that stands before its persons. */
  pending: RoleRule | null;
  /** Where the last subject ends, and the last person that is only spoken of (-1: nobody). */
  until: number;
  object: number;
}

/** Where a sentence's roles go, and who its 他 is. */
interface Given {
  readonly persons: RoleOf[];
  readonly groups: GroupRole[];
  readonly he: string | null;
}

function readStretch(text: string, sentence: Sentence, stretch: Range, { persons, groups, he }: Given): void {
  const now: Subjects = { names: [], groups: [], fresh: false, convened: false, pending: null, until: stretch.end, object: -1 };
  if (he && stretch.start === sentence.start) now.names.push(he);
  const give = (names: readonly string[], rule: RoleRule) => {
    for (const name of names) for (const role of rule.roles.length > 0 ? rule.roles : [null]) persons.push({ name, role, rule: rule.id });
  };
  const tokens = tokensOf(text, sentence, stretch);
  for (const token of tokens) {
    if (token.kind === 'verb') give(guestsOf(text, tokens, token), token.rule);
    if (token.kind === 'person') {
      if (isObject(text, token.person)) now.object = token.end;
      else if (now.pending) give([token.person.name], now.pending);
      else joins(text, token.person, now);
    } else if (token.kind === 'group') {
      anew(now);
      now.groups.push({ start: token.start, end: token.end });
    } else if (token.kind === 'meeting') Object.assign(now, { names: [], groups: [], fresh: false, pending: null });
    else if (token.kind === 'convened') Object.assign(now, { convened: true, fresh: false });
    else if (token.rule.id !== 'role-demand' && isInverse(text, token.end, now)) now.pending = token.rule;
    else if (now.names.length + now.groups.length > 0) {
      if ((token.rule.agenda && now.convened) || isOfObject(text, now.object, token) || isTold(text, token)) continue;
      give(now.names, token.rule);
      for (const group of now.groups) for (const role of token.rule.roles) groups.push({ ...group, role });
      now.fresh = false;
      if (text[token.start - 1] === '所') Object.assign(now, { names: [], groups: [] });
    }
  }
}

/** A person joins those who stand before a verb, unless these did something else meanwhile. */
function joins(text: string, { name, from, end }: PersonMention, now: Subjects): void {
  if (DID_ELSE.test(text.slice(now.until, from))) now.fresh = false;
  anew(now);
  now.names.push(name);
  now.until = end;
}

/** Whether the persons of a verb stand behind it; a mere colon behind who has just been named opens what is said. */
function isInverse(text: string, end: number, { names, fresh }: Subjects): boolean {
  const words = INVERSE.exec(text.slice(end, end + 16))?.[0];
  return words !== undefined && !(words.length === 1 && fresh && names.length > 0);
}

/** Whether a verb only tells of what: 所参加的民主生活会. */
const isTold = (text: string, { start, end }: Range): boolean =>
  text[start - 1] === '所' && /^(?:参加|出席)的/.test(text.slice(start, end + 1));

/** Whether a verb tells of one who is spoken of only: 传达了习近平总书记参加代表团审议时的讲话. */
const isOfObject = (text: string, object: number, { start, rule }: Range & { readonly rule: RoleRule }): boolean =>
  object >= 0 && rule.roles.some((role) => role === '参加' || role === '出席') && !/[，；。]/.test(text.slice(object, start));

/** A new subject: those before a verb that was read are subjects no more. */
function anew(now: Subjects): void {
  if (!now.fresh) Object.assign(now, { names: [], groups: [], convened: false });
  now.fresh = true;
}
