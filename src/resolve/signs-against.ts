import { HELD } from '../rules/detection';
import {
  ACTIVITY,
  ADDRESSED,
  ADDRESSES,
  CEREMONY,
  COLUMN,
  COMING_FIRST,
  COMMENTATOR,
  COMMENTS,
  DEAL,
  DRILL,
  FORUM,
  GUESTS,
  HELD_ON,
  HOSTED,
  LISTED_LINE,
  LOOKED,
  MARKED_HEADLINE,
  MARKED_ITEM,
  MEETING_FIRST,
  MEETING_HELD,
  MEETING_SAYS,
  MEETINGS,
  NUMBERED_HEADLINE,
  OUTING,
  PLACED_ITEM,
  ROUNDUP,
  SESSION,
  TO_COME,
  VISIT_FIRST,
  WORKING_MEETING,
} from '../rules/detection-events';
import { MEETING_NAMED, TALKS_TITLE } from '../rules/detection-titles';
import { chaired, count, datedParagraphs, firstSentence, nobodyActs, type Sign } from './sign';
import { isInPassing, isLate, isMostlyVisit } from './told-in-passing';

/** Signs of other events, and of pages that hold many. */
export const SIGNS_AGAINST: readonly Sign[] = [
  { id: 'commentary', weight: -2, holds: (v) => COMMENTS.test(v.title + v.meta) },
  { id: 'commentator', weight: -5, holds: (v) => COMMENTATOR.test(v.whole.slice(0, 300)) || COMMENTATOR.test(v.meta) },
  { id: 'column', weight: -5, holds: (v) => COLUMN.test(v.meta) },
  { id: 'forum', weight: -3, holds: (v) => FORUM.test(v.lead.slice(0, 160)) && !WORKING_MEETING.test(v.body) },
  { id: 'hosted', weight: -4, holds: (v) => HOSTED.test(v.whole) && ADDRESSES.test(v.whole) && !MEETING_SAYS.test(v.body) },
  {
    id: 'outing',
    weight: -2,
    holds: (v) => v.meeting.names.length === 0 && OUTING.test(v.lead.slice(0, 120)) && !MEETING_HELD.test(v.body),
  },
  { id: 'activity', weight: -3, holds: (v) => count(v.body, ACTIVITY) >= 2 && count(v.body, MEETINGS) < 2 },
  {
    id: 'no-meeting',
    weight: -1.5,
    holds: (v) => v.meeting.names.length === 0 && !HELD.test(v.lead) && !MEETING_NAMED.test(v.title) && !chaired(v),
  },
  { id: 'nobody-acts', weight: -1.5, holds: nobodyActs },
  { id: 'deal', weight: -3, holds: (v) => DEAL.test(v.title + v.lead) && !MEETING_SAYS.test(v.body) },
  {
    id: 'visit-told-first',
    weight: -2.5,
    holds: (v) =>
      VISIT_FIRST.test(v.lead.slice(0, 170)) &&
      !MEETING_FIRST.test(v.title + v.lead.slice(0, 160)) &&
      !v.meeting.names.some((n) => v.lead.slice(0, 60).includes(n.text)),
  },
  {
    id: 'visit-with-talks',
    weight: -4,
    holds: (v) =>
      v.meeting.names.every(({ text }) => text.endsWith('座谈会')) &&
      /一行[^座]*座谈会/.test(v.lead) &&
      !/座谈会/.test(v.title) &&
      count(v.body, LOOKED) >= 4,
  },
  {
    id: 'guests-came',
    weight: -4,
    holds: (v) =>
      GUESTS.test(v.lead.slice(0, 200)) &&
      v.meeting.names.every(({ text }) => text.endsWith('座谈会')) &&
      !TALKS_TITLE.test(v.title) &&
      !MEETING_SAYS.test(v.body),
  },
  { id: 'visit-mostly', weight: -4, holds: isMostlyVisit },
  { id: 'to-come', weight: -3, holds: (v) => TO_COME.test(v.lead) && v.said.length === 0 },
  {
    id: 'coming-first',
    weight: -5,
    holds: (v) => COMING_FIRST.test(v.lead) && !MEETING_SAYS.test(v.body) && !HELD_ON.test(v.body.slice(firstSentence(v).length)),
  },
  { id: 'index', weight: -5, holds: (v) => v.said.length === 0 && count(v.whole, LISTED_LINE) >= 5 },
  {
    id: 'names-late',
    weight: -3,
    holds: (v) => v.said.length === 0 && v.meeting.names.length > 0 && v.meeting.names.every((n) => isLate(v, n.text)),
  },
  { id: 'in-passing', weight: -2.5, holds: isInPassing },
  { id: 'addressed', weight: -5, holds: (v) => ADDRESSED.test(v.opening) },
  { id: 'ceremony-told', weight: -4, holds: (v) => v.meeting.names.length === 0 && CEREMONY.test(v.body) },
  { id: 'drill', weight: -4, holds: (v) => DRILL.test(v.lead) && !MEETING_NAMED.test(v.title) && !MEETING_SAYS.test(v.body) },
  { id: 'roundup', weight: -6, holds: (v) => ROUNDUP.test(v.lead) },
  {
    id: 'digest',
    weight: -5,
    holds: (v) =>
      count(v.whole, MARKED_ITEM) >= 3 ||
      count(v.whole, MARKED_HEADLINE) >= 4 ||
      (v.said.length === 0 && count(v.whole, NUMBERED_HEADLINE) >= 5) ||
      count(v.whole, PLACED_ITEM) >= 2 ||
      (datedParagraphs(v) >= Math.max(3, v.body.split('\n').length / 2) && !SESSION.every((word) => v.body.includes(word))),
  },
];
