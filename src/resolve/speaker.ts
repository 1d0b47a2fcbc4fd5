import type { Sentence } from '../extract/document';
import type { PersonMention } from '../extract/person-mention';
import {
  BEGINS_ANEW,
  BRIDGE,
  CARRIED_OUT,
  COMES_ALONG,
  MEETING_BETWEEN,
  MEETING_SUBJECT,
  MEETING_THEREBY,
  MEETING_TOLD_OF,
  OF_MEETING,
  OPENS_WITH_HIM,
  HAS_CONVENED,
  OPENS_WITH_MEETING,
  OPINION_CUE,
  PRONOUN_SUBJECT,
  SAME_SPEAKER,
  SUBJECTLESS,
  TELLS_ON,
  TO_SOMEONE,
} from '../rules/cues';
import { clauseOf, lastOf } from './clause-starts';
import { MEETING } from './said';
import { isObject } from './subjects';

/** The subject of a cue: who speaks, and where its clause begins. */
export interface Subject {
  readonly name: string;
  readonly from: number;
  readonly rule: string;
  /** Words of the general secretary, which others cite. */
  readonly cited: boolean;
}

/** Where a cue stands. */
interface Place {
  /** Where the clause begins that may hold the subject. */
  readonly clause: number;
  readonly cue: number;
  /** Who spoke last. */
  readonly speaker: string | null;
  /** Whether somebody is speaking there. */
  readonly inside: boolean;
}

/** A place, with what stands between the clause's start and the cue. */
interface View extends Place {
  readonly text: string;
  readonly sentence: Sentence;
  readonly before: string;
  /** Who is named there, the objects of verbs left out. */
  readonly persons: readonly PersonMention[];
}

/** Finds who speaks where a cue stands, or null where nobody does: the first way that answers wins. */
export function speakerAt(text: string, sentence: Sentence, place: Place): Subject | null {
  const { clause, cue } = place;
  const persons = sentence.persons.filter((p) => p.start >= clause && p.end <= cue && !isObject(text, p));
  const view: View = { ...place, text, sentence, before: text.slice(clause, cue), persons };
  return (
    named(view) ??
    meetingItself(view) ??
    (SUBJECTLESS.test(view.before) ? carriedSubject(view) : null) ??
    asker(view) ??
    sameSpeaker(view) ??
    silentMeeting(view) ??
    pronoun(view)
  );
}

const uncited = (name: string, from: number, rule: string): Subject => ({ name, from, rule, cited: false });

/** Where a subject begins that was found with the mark before it. */
const behindMark = (view: View, match: RegExpExecArray, marks: string): number =>
  view.clause + match.index + (marks.includes(match[0].charAt(0)) ? 1 : 0);

/** A person whom nothing but adverbs and circumstances part from the cue. */
function named({ text, clause, cue, before, persons }: View): Subject | null {
  const person = persons.at(-1);
  if (!person) return null;
  const rest = text.slice(person.end, cue);
  if (!BRIDGE.test(rest) || MEETING_BETWEEN.test(rest)) return null;
  const meeting = MEETING_SUBJECT.exec(before);
  if (meeting && (clause + meeting.index >= person.end || MEETING_THEREBY.test(text.slice(clause, person.from)))) return null;
  const from = Math.max(clause, clauseOf(text, person.from, clause));
  return { name: person.name, from, rule: 'speaker-name', cited: person.titles.some((t) => t.text.endsWith('总书记')) };
}

function meetingItself(view: View): Subject | null {
  const meeting = MEETING_SUBJECT.exec(view.before);
  if (meeting?.[0].startsWith('、') && CARRIED_OUT.test(view.before.slice(0, meeting.index))) return null;
  return meeting && uncited(MEETING, behindMark(view, meeting, '，。；：、\n）'), 'speaker-meeting');
}

/** Who puts numbered demands to someone: 他首先表示感谢，并对大家提出三点希望：. The sentence's subject, or who spoke before. */
function asker(view: View): Subject | null {
  if (!OPINION_CUE.test(view.text.slice(view.cue, view.cue + 30))) return null;
  const to = TO_SOMEONE.exec(view.before);
  if (!to) return null;
  const from = behindMark(view, to, '，');
  const carried = carriedSubject(view);
  if (carried) return { ...carried, from };
  const goesOn =
    view.persons.length === 0 && (/^[他她]/.test(view.before) || to.index === 0 || (view.inside && /^，(?:并|同时)/.test(to[0])));
  return view.speaker && goesOn ? uncited(view.speaker, from, 'speaker-pronoun') : null;
}

/** 同时强调 behind someone's words. */
function sameSpeaker({ text, sentence, clause, cue, speaker, inside, before }: View): Subject | null {
  const anew = SAME_SPEAKER.test(before) && BEGINS_ANEW.test(text.slice(cue, cue + 2));
  const tells = !inside && clause > sentence.block.start && clause === sentence.start && /^(?:并|同时|还)$/.test(before);
  if (speaker && tells && OF_MEETING.test(text.slice(cue, cue + 2))) return uncited(speaker, clause, 'speaker-goes-on');
  const goesOn = inside && (anew || (before === '' && text.startsWith('讲话', cue)));
  return speaker && goesOn ? uncited(speaker, clause, 'speaker-goes-on') : null;
}

/** A sentence that begins with a cue where nobody speaks: the meeting's. */
function silentMeeting({ text, sentence, clause, cue, inside, before, speaker }: View): Subject | null {
  const opens = !inside && before === '' && clause === sentence.start && OF_MEETING.test(text.slice(cue, cue + 2));
  const told = text.slice(Math.max(sentence.block.start, clause - 400), clause);
  if (opens && speaker && told !== '' && !MEETING_TOLD_OF.test(told)) return uncited(speaker, clause, 'speaker-goes-on');
  return opens ? uncited(MEETING, clause, 'speaker-meeting') : null;
}

/** 他强调: whoever opens the clause, or spoke before. */
function pronoun(view: View): Subject | null {
  const he = PRONOUN_SUBJECT.exec(view.before);
  if (!he) return null;
  const person = view.persons.at(-1);
  const name = person && person.from - view.clause <= 16 ? person.name : view.speaker;
  return name ? uncited(name, behindMark(view, he, '，。；：、\n”'), 'speaker-pronoun') : null;
}

/** The subject of the sentence, for a cue that has none of its own: its first person, or the meeting. */
function carriedSubject({ text, sentence, clause, cue, persons, before, speaker, inside }: View): Subject | null {
  const from = lastOf(text, '，', cue - 1, clause) + 1;
  if (OPENS_WITH_MEETING.test(text.slice(clause, clause + 6))) return uncited(MEETING, from, 'speaker-carried');
  if (persons.length === 0 && clause === sentence.start && HAS_CONVENED.test(text.slice(clause, cue)))
    return uncited(MEETING, from, 'speaker-carried');
  const person = persons.findLast((p) => /[，；]/.test(text[p.from - 1] ?? '') && !COMES_ALONG.test(text.slice(p.end, cue))) ?? persons[0];
  if (person && person !== persons[0]) return uncited(person.name, from, 'speaker-carried');
  if (person) return person.from - clause <= 16 ? uncited(person.name, from, 'speaker-carried') : null;
  if (speaker && clause === sentence.start && OPENS_WITH_HIM.test(before)) return uncited(speaker, from, 'speaker-pronoun');
  const tellsOn = !inside && clause === sentence.start && TELLS_ON.test(before);
  return speaker && tellsOn ? uncited(speaker, from, 'speaker-goes-on') : null;
}
