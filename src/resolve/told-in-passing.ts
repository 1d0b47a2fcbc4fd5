import { HELD, TIMED } from '../rules/detection';
import { OUTINGS, TALKS, VISIT_FIRST } from '../rules/detection-events';
import { TALKS_TITLE } from '../rules/detection-titles';
import { MEETING } from './said';
import { count, firstSentence, type View } from './sign';

/** How far into a page a meeting stands that is only told of on the way. */
const IN_PASSING = 80;

/** Whether a meeting is first named deep in the page. */
export const isLate = (v: View, name: string): boolean => !v.title.includes(name) && v.body.indexOf(name) > 180;

/** Whether a meeting is only told of on the way, without its day: 街道召开动员会，要求…, below what the street did besides. */
export const isInPassing = (v: View): boolean =>
  v.meeting.names.length > 0 &&
  v.said.every((s) => s.speaker === MEETING) &&
  v.agenda.length <= 1 &&
  !v.persons.some((p) => p.class === 'official' && p.roles.length > 0) &&
  v.meeting.names.every(({ text }) => {
    const at = v.body.indexOf(text);
    const sentence = v.body.slice(v.body.lastIndexOf('。', at) + 1, at);
    return !v.title.includes(text) && at > IN_PASSING && !TIMED.test(sentence);
  });

/** Whether a visit is told first, and the talks that go with it take less than half of the page. */
export function isMostlyVisit(v: View): boolean {
  if (!VISIT_FIRST.test(v.lead.slice(0, 170)) || TALKS_TITLE.test(v.title)) return false;
  const talks = v.body.search(TALKS);
  if (talks >= 0) return talks > v.body.length / 2;
  // A meeting that nothing is told of but that it was held is of those who were visited.
  const first = firstSentence(v);
  if (VISIT_FIRST.test(first) && !HELD.test(first) && v.said.every((s) => s.speaker !== MEETING)) return true;
  return v.meeting.names.every(({ text }) => text === '座谈会') && count(v.body, OUTINGS) >= 3;
}
