import {
  AT_ONCE,
  BEGINS_ANEW,
  DID_AND,
  FELT,
  COMES_ALONG,
  HAS_CONVENED,
  MEETING_TOLD_OF,
  OF_MEETING,
  OPENS_WITH_HIM,
  OPENS_WITH_MEETING,
  OPINION_CUE,
  SAME_SPEAKER,
  SUBJECTLESS,
  TELLS_ON,
  TO_SOMEONE,
} from '../rules/cues';
import { lastOf } from './clause-starts';
import { MEETING } from './said';
import { behindMark, type Subject, uncited, type CueView } from './speaker-view';

/** Who speaks where the words before a cue name nobody: the subject of the sentence, who spoke before, or the meeting; null where nobody does. */
export const carriedSpeaker = (view: CueView): Subject | null =>
  (SUBJECTLESS.test(view.before) ? sentenceSubject(view) : null) ?? asker(view) ?? sameSpeaker(view) ?? silentMeeting(view);

/** The subject of the sentence, for a cue that has none of its own: its first person, or the meeting. */
function sentenceSubject({ text, sentence, clause, cue, persons, before, speaker, inside }: CueView): Subject | null {
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

/** Who puts numbered demands to someone: 他首先表示感谢，并对大家提出三点希望：. The sentence's subject, or who spoke before. */
function asker(view: CueView): Subject | null {
  if (!OPINION_CUE.test(view.text.slice(view.cue, view.cue + 30))) return null;
  const to = (view.inside ? AT_ONCE : TO_SOMEONE).exec(view.before) ?? TO_SOMEONE.exec(view.before);
  if (!to) return null;
  const from = behindMark(view, to, '，');
  const carried = sentenceSubject(view);
  if (carried) return { ...carried, from };
  const goesOn =
    view.persons.length === 0 && (/^[他她]/.test(view.before) || to.index === 0 || (view.inside && /^，(?:并|同时)/.test(to[0])));
  return view.speaker && goesOn ? uncited(view.speaker, from, 'speaker-pronoun') : null;
}

/** 同时强调 behind someone's words. */
function sameSpeaker({ text, sentence, clause, cue, speaker, inside, before }: CueView): Subject | null {
  const anew = SAME_SPEAKER.test(before) && BEGINS_ANEW.test(text.slice(cue, cue + 2));
  const isLast = before === '最后';
  const tells = !inside && clause === sentence.start && (isLast || (clause > sentence.block.start && /^(?:并|同时|还)$/.test(before)));
  if (speaker && tells && OF_MEETING.test(text.slice(cue, cue + 2))) return uncited(speaker, clause, 'speaker-goes-on');
  const opens = !inside && before === '' && clause === sentence.start;
  const did = !inside && clause > sentence.block.start && clause === sentence.start && DID_AND.test(before);
  const speech = before === '' && clause === sentence.start && text.startsWith('讲话', cue);
  const hoped = opens && text.startsWith('希望', cue) && FELT.test(text.slice(Math.max(sentence.block.start, clause - 160), clause));
  const goesOn = speech || hoped || did || (inside && anew);
  return speaker && goesOn ? uncited(speaker, clause, 'speaker-goes-on') : null;
}

/** A sentence that begins with a cue where nobody speaks: the meeting's. */
function silentMeeting({ text, sentence, clause, cue, inside, before, speaker }: CueView): Subject | null {
  const opens = !inside && before === '' && clause === sentence.start && OF_MEETING.test(text.slice(cue, cue + 2));
  const told = text.slice(Math.max(sentence.block.start, clause - 400), clause);
  if (opens && speaker && told !== '' && !MEETING_TOLD_OF.test(told)) return uncited(speaker, clause, 'speaker-goes-on');
  return opens ? uncited(MEETING, clause, 'speaker-meeting') : null;
}
