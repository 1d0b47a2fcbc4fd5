import type { Sentence } from '../extract/document';
import { BRIDGE, CARRIED_OUT, MEETING_BETWEEN, MEETING_SUBJECT, MEETING_THEREBY, PRONOUN_SUBJECT } from '../rules/cues';
import { clauseOf } from './clause-starts';
import { MEETING } from './said';
import { carriedSpeaker } from './speaker-carried';
import { behindMark, type Place, type Subject, uncited, type CueView } from './speaker-view';
import { isObject } from './subjects';

/** Finds who speaks where a cue stands, or null where nobody does: the first way that answers wins. */
export function speakerAt(text: string, sentence: Sentence, place: Place): Subject | null {
  const { clause, cue, speaker, inside } = place;
  const persons = sentence.persons.filter((p) => p.start >= clause && p.end <= cue && !isObject(text, p));
  const view: CueView = { clause, cue, speaker, inside, text, sentence, before: text.slice(clause, cue), persons };
  return named(view) ?? meetingItself(view) ?? carriedSpeaker(view) ?? pronoun(view);
}

/** A person whom nothing but adverbs and circumstances part from the cue. */
function named({ text, clause, cue, before, persons }: CueView): Subject | null {
  const person = persons.at(-1);
  if (!person) return null;
  const rest = text.slice(person.end, cue);
  if (!BRIDGE.test(rest) || MEETING_BETWEEN.test(rest)) return null;
  const meeting = MEETING_SUBJECT.exec(before);
  if (meeting && (clause + meeting.index >= person.end || MEETING_THEREBY.test(text.slice(clause, person.from)))) return null;
  const from = Math.max(clause, clauseOf(text, person.from, clause));
  return { name: person.name, from, rule: 'speaker-name', cited: person.titles.some((t) => t.text.endsWith('总书记')) };
}

/** The meeting, right before the cue: 会议强调. */
function meetingItself(view: CueView): Subject | null {
  const meeting = MEETING_SUBJECT.exec(view.before);
  if (meeting?.[0].startsWith('、') && CARRIED_OUT.test(view.before.slice(0, meeting.index))) return null;
  return meeting && uncited(MEETING, behindMark(view, meeting, '，。；：、\n）'), 'speaker-meeting');
}

/** 他强调: whoever opens the clause, or spoke before. */
function pronoun(view: CueView): Subject | null {
  const he = PRONOUN_SUBJECT.exec(view.before);
  if (!he) return null;
  const person = view.persons.at(-1);
  const name = person && person.from - view.clause <= 16 ? person.name : view.speaker;
  return name ? uncited(name, behindMark(view, he, '，。；：、\n”'), 'speaker-pronoun') : null;
}
