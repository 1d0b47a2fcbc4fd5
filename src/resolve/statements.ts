import {
  BEGINS_ANEW,
  BRIDGE,
  CUE,
  LOOSE_CUE,
  MEETING_SUBJECT,
  OF_MEETING,
  PRELUDE,
  PRONOUN_SUBJECT,
  SAME_SPEAKER,
  SUBJECTLESS,
  OPINION_CUE,
  TO_SOMEONE,
  TIGHT,
} from '../rules/cues';
import type { ReadDocument, Sentence } from '../extract/document';
import type { PersonMention } from '../extract/mentions';
import { matchesOf } from '../text/matches';
import { goesOn, narrates } from '../rules/narration';

/** What someone said, in units of the normalised text; `pieces` in order (captions between them left out). */
export interface Said {
  readonly speaker: string;
  readonly cue: string;
  readonly heading: string | null;
  readonly pieces: { start: number; end: number }[];
  readonly rule: string;
  /** Where the clause begins that holds speaker and cue. */
  readonly from: number;
}

/** The speaker's name of statements that the meeting itself makes. */
export const MEETING = '会议';

interface Cued {
  readonly speaker: string;
  readonly cue: string;
  readonly from: number;
  readonly content: number;
  readonly rule: string;
}

/** Finds who said what: each statement runs from its cue to the next cue, section heading, narration or the end of the body. */
export function statementsOf(doc: ReadDocument): Said[] {
  const said: Said[] = [];
  let open = null as Said | null;
  let heading: string | null = null;
  let chair: string | null = null;
  let lastBlock: unknown = null;
  for (const sentence of doc.sentences) {
    if (sentence.block.kind === 'heading') continue;
    if (sentence.block.kind === 'section') {
      heading = doc.text.slice(sentence.block.start, sentence.block.end);
      open = null;
      continue;
    }
    const opensBlock = lastBlock !== sentence.block;
    lastBlock = sentence.block;
    const cues = cuesOf(doc.text, sentence, open !== null, open?.speaker ?? chair);
    const firstFrom = cues[0]?.from ?? sentence.end;
    if (open && firstFrom > sentence.start) {
      const goes = cues.length > 0 ? !tells(doc.text, sentence) : continues(doc.text, sentence, opensBlock);
      if (goes) extend(doc.text, open, sentence.start, firstFrom);
      else open = null;
    }
    cues.forEach((cue, i) => {
      open = { speaker: cue.speaker, cue: cue.cue, heading, pieces: [], rule: cue.rule, from: cue.from };
      extend(doc.text, open, cue.content, cues[i + 1]?.from ?? sentence.end);
      said.push(open);
    });
    const first = cues.findLast((c) => c.speaker !== MEETING)?.speaker;
    if (first) chair = first;
    else if (!open) chair = subjectOf(doc.text, sentence) ?? chair;
  }
  for (const s of said) trimEnd(doc.text, s);
  return said.filter((s) => s.pieces.length > 0);
}

/** What pages leave behind a last sentence: bars, credits in brackets, addresses, 下转. */
const LEFTOVER =
  /(?:[|｜？?\s>]+|（(?:下转|上接|来源|记者|通讯员|编辑|责编|责任编辑|作者|文|图|供稿|摄|本报|本网|本台)[^）]*）?|https?:\S+|\d+\.html|（[\p{Script=Han} 、]{2,9}）)$/u;
/** The longest of them, in UTF-16 units. */
const LEFT_BEHIND = 300;

function trimEnd(text: string, said: Said): void {
  const last = said.pieces.at(-1);
  if (!last) return;
  for (let junk = -1; junk !== 0; last.end -= junk)
    junk = LEFTOVER.exec(text.slice(Math.max(last.start, last.end - LEFT_BEHIND), last.end))?.[0].length ?? 0;
  if (last.end <= last.start) said.pieces.pop();
}

function extend(text: string, said: Said, start: number, end: number): void {
  let from = start;
  while (from < end && /[，：；:,\s、。]/.test(text[from] as string)) from++;
  if (from >= end) return;
  const last = said.pieces.at(-1);
  if (last && text.slice(last.end, from).trim() === '') last.end = end;
  else said.pieces.push({ start: from, end });
}

const continues = (text: string, sentence: Sentence, opensBlock: boolean): boolean =>
  !tells(text, sentence) && !opensWithPerson(text, sentence) && (!opensBlock || goesOn(text.slice(sentence.start, sentence.end)));

/** Whether the sentence's subject is a person: it tells what that person did. */
const opensWithPerson = (text: string, sentence: Sentence): boolean =>
  sentence.persons.some((p) => /^(?:最后，|随后，|会上，|首先，|其间，)?$/.test(text.slice(sentence.start, p.from)) && !isObject(text, p));

const tells = (text: string, { start, end, persons }: Sentence): boolean =>
  narrates(
    text.slice(start, end),
    persons.some((p) => p.titles.length > 0 && !/总书记/.test(p.titles.at(-1)?.text ?? '')),
  );

/** The person whom a later 他 means: who speaks in the sentence, or else its first subject. */
function subjectOf(text: string, sentence: Sentence): string | null {
  const subjects = sentence.persons.filter((p) => !isObject(text, p));
  const speaks = subjects.find((p) => /^[^，。；]{0,30}讲话/.test(text.slice(p.end, p.end + 34)));
  return (speaks ?? subjects[0])?.name ?? null;
}

/** Whether a person stands as the object of a verb or inside a phrase about someone's words. */
export function isObject(text: string, p: PersonMention): boolean {
  const end = Math.max(p.end, p.titles.at(-1)?.end ?? 0);
  const after = text.slice(end, end + 50);
  if (/^(?:同志)?(?:讲话)?(?:强调|指出|要求|表示)/.test(after)) return false;
  if (
    /^(?:同志)?(?:委托|的|关于|系列|重要|新时代|为核心|来|考察|视察|对[^，。]{2,30}(?:重要|作出|指示|批示)|在[^，。：]{2,40}(?:所[作做]|(?<!工)[作做]的)|在[^，。]{2,40}(?:重要讲话|讲话精神|的讲话|上的|时的))/.test(
      after,
    )
  )
    return true;
  return /(?:(?:学习|传达|宣读|转达|通报|听取|贯彻|落实)了|学习|传达|贯彻|落实|领会|按照|根据|围绕|陪同|听取|以|同|宣读|转发|签署|遵循|践行|增补|任命|免去|补选|选举|推选|选出|聘任|追授|追记|其中|决定|接受|通过|审议|关于|纪念|向)$/.test(
    text.slice(Math.max(0, p.from - 6), p.from),
  );
}

/** The cues of a sentence that have a subject, in order. */
function cuesOf(text: string, sentence: Sentence, inside: boolean, speaker: string | null): Cued[] {
  const found: Cued[] = [];
  for (const m of cueMarks(text, sentence)) {
    const clause = clauseStart(text, m.index, found.at(-1)?.content ?? sentence.start);
    const spoke = found.findLast((cue) => cue.speaker !== MEETING)?.speaker ?? speaker;
    const subject = subjectBefore(text, sentence, clause, m.index, spoke, inside || found.length > 0);
    if (!subject) continue;
    if (found.length > 0 && m.index - (found.at(-1) as Cued).content < 2) continue;
    if (subject.cited || (inside && subject.rule === 'speaker-carried' && !tellsOf(text, sentence))) continue;
    const content = contentStart(text, m.index + m[0].length, m[0]);
    found.push({ speaker: subject.name, cue: cueWord(m[0]), from: preludeStart(text, subject.from, clause), content, rule: subject.rule });
  }
  return found;
}

/** All places of cues in a sentence, in order; a cue without a mark behind it only right behind its subject. */
function cueMarks(text: string, { start, end, persons }: Sentence): { index: number; 0: string }[] {
  const words = text.slice(start, end);
  const marked = matchesOf(text.slice(start, end + 24), CUE).filter((m) => m.index < end - start);
  const loose = matchesOf(words, LOOSE_CUE).filter(
    (m) =>
      !marked.some((c) => c.index <= m.index && m.index < c.index + c[0].length) &&
      (/(?:^|[，。；：\n])(?:会议|大会|全会|[他她])(?:还|并|最后|进一步|特别|同时)?$/.test(words.slice(0, m.index)) ||
        (marked.every((c) => c.index > m.index) && SUBJECTLESS.test(words.slice(0, m.index))) ||
        persons.some((p) => p.end <= start + m.index && TIGHT.test(text.slice(p.end, start + m.index)))),
  );
  return [...marked, ...loose].map((m) => ({ index: start + m.index, 0: m[0] })).sort((a, b) => a.index - b.index);
}

/** Whether a sentence opens with its own subject, the meeting or a person, that does something other than speak. */
const tellsOf = (text: string, sentence: Sentence): boolean =>
  /^(?:会议|大会|全会)(?:还)?(?:传达|学习|听取|审议|研究|通报|讨论|分析|集中|书面)/.test(text.slice(sentence.start, sentence.end)) ||
  opensWithPerson(text, sentence);

/** Where the content begins: behind the words that name whom the demand is addressed to (要求各乡镇：一要 …). */
function contentStart(text: string, at: number, cue: string): number {
  if (/^(?:了(?!解)|到(?=[我各全要]))/.test(text.slice(at, at + 2))) return at + 1;
  if (cue.length > 2 && /^[，：]即/.test(text.slice(at, at + 2))) return at + 2;
  if (cue.length > 2 && /^[，：](?:要求|希望)(?=[一-龥]{2})/.test(text.slice(at, at + 5))) return at + 3;
  if (!/(?:要求|希望|勉励|号召|建议)$/.test(cue)) return at;
  const addressed = /^[^，。；：\n]{1,20}：/.exec(text.slice(at, at + 24))?.[0];
  return addressed ? at + addressed.length : at;
}

/** The verb of a cue: the last one of 强调指出, 提出 of 提出三点意见. */
const cueWord = (words: string): string =>
  /^(?:提出|谈|讲|强调)了?.*(?:意见|要求|建议|希望|看法|体会)$/.test(words)
    ? (/^(?:提出|强调|谈|讲)/.exec(words)?.[0] ?? '提出')
    : words.endsWith('说')
      ? '说'
      : words.slice(-2);

/** The last place of a mark from `at` back to `floor`; `floor - 1` where there is none. */
const lastOf = (text: string, mark: string, at: number, floor: number): number => {
  const from = Math.max(0, floor);
  return from + text.slice(from, at + 1).lastIndexOf(mark);
};

/** Goes back over comma clauses that only lead up to the cue: 就做好下步工作，…. */
function preludeStart(text: string, from: number, floor: number): number {
  const comma = lastOf(text, '，', from - 2, floor - 1);
  const start = Math.max(floor, comma + 1, lastOf(text, '。', from - 2, floor) + 1);
  if (from <= floor || text[from - 1] !== '，' || start >= from || (comma < floor && start !== floor)) return from;
  return PRELUDE.test(text.slice(start, from)) ? preludeStart(text, start, floor) : from;
}

/** Where the part of a sentence begins that may hold the cue's subject: behind the last ；or the sentence's start. */
function clauseStart(text: string, at: number, floor: number): number {
  return Math.max(floor, lastOf(text, '；', at, floor) + 1, lastOf(text, '\n', at, floor) + 1);
}

interface Subject {
  readonly name: string;
  readonly from: number;
  readonly rule: string;
  readonly cited: boolean;
}

function subjectBefore(
  text: string,
  sentence: Sentence,
  clause: number,
  cue: number,
  speaker: string | null,
  inside: boolean,
): Subject | null {
  const before = text.slice(clause, cue);
  const meeting = MEETING_SUBJECT.exec(before);
  const persons = sentence.persons.filter((p) => p.start >= clause && p.end <= cue);
  const person = persons.findLast((p) => !isObject(text, p));
  const rest = person ? text.slice(person.end, cue) : '';
  if (person && BRIDGE.test(rest) && !(meeting && clause + meeting.index >= person.end) && !/[一-龥]{2}(?:会议|大会)$/.test(rest)) {
    const from = Math.max(clause, clauseOf(text, person.from, clause));
    return { name: person.name, from, rule: 'speaker-name', cited: person.titles.some((t) => t.text.endsWith('总书记')) };
  }
  if (meeting)
    return {
      name: MEETING,
      from: clause + meeting.index + (/^[，。；：、\n）]/.test(meeting[0]) ? 1 : 0),
      rule: 'speaker-meeting',
      cited: false,
    };
  const carried = SUBJECTLESS.test(before) ? carriedSubject(text, sentence, clause, cue) : null;
  if (carried) return carried;
  const asker = OPINION_CUE.test(text.slice(cue, cue + 30)) ? askerOf(text, sentence, clause, cue, speaker) : null;
  if (asker) return asker;
  if (speaker && inside && SAME_SPEAKER.test(before) && BEGINS_ANEW.test(text.slice(cue, cue + 2)))
    return { name: speaker, from: clause, rule: 'speaker-goes-on', cited: false };
  if (!inside && before === '' && clause === sentence.start && OF_MEETING.test(text.slice(cue, cue + 2)))
    return { name: MEETING, from: clause, rule: 'speaker-meeting', cited: false };
  const pronoun = PRONOUN_SUBJECT.exec(before);
  const opener = pronoun && person && person.from - clause <= 16 ? person.name : speaker;
  if (pronoun && opener)
    return {
      name: opener,
      from: clause + pronoun.index + (/^[，。；：、\n”]/.test(pronoun[0]) ? 1 : 0),
      rule: 'speaker-pronoun',
      cited: false,
    };
  return null;
}

/** Who puts numbered demands to someone: 他首先表示感谢，并对大家提出三点希望：. The sentence's subject, or who spoke before. */
function askerOf(text: string, sentence: Sentence, clause: number, cue: number, speaker: string | null): Subject | null {
  const before = text.slice(clause, cue);
  const to = TO_SOMEONE.exec(before);
  if (!to) return null;
  const from = clause + to.index + (/^[，]/.test(to[0]) ? 1 : 0);
  const carried = carriedSubject(text, sentence, clause, cue);
  if (carried) return { ...carried, from };
  const own = sentence.persons.some((p) => p.start >= clause && p.end <= cue && !isObject(text, p));
  return speaker && !own && (/^[他她]/.test(before) || to.index === 0)
    ? { name: speaker, from, rule: 'speaker-pronoun', cited: false }
    : null;
}

/** The subject of the sentence, for a cue that has none of its own: its first person, or the meeting. */
function carriedSubject(text: string, sentence: Sentence, clause: number, cue: number): Subject | null {
  const from = lastOf(text, '，', cue - 1, clause) + 1;
  if (/^(?:随后，|最后，|会上，|其间，)?(?:会议|大会|全会)/.test(text.slice(clause, clause + 6)))
    return { name: MEETING, from, rule: 'speaker-carried', cited: false };
  const person = sentence.persons.find((p) => p.start >= clause && p.end <= cue && !isObject(text, p));
  if (!person || person.from - clause > 16) return null;
  return { name: person.name, from, rule: 'speaker-carried', cited: false };
}

/** The start of the comma clause that a person's titles stand in. */
function clauseOf(text: string, at: number, floor: number): number {
  const comma = Math.max(lastOf(text, '，', at - 1, floor), lastOf(text, '。', at - 1, floor));
  return Math.max(floor, comma + 1);
}
