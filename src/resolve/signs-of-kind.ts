import { THIS_MEETING, TIMED } from '../rules/detection';
import {
  ARTICLES,
  BORN,
  DEFINED,
  DIALOGUE,
  DIALOGUE_OR_QUOTES,
  ECHO,
  HELD_BEFORE_ALL,
  LISTED_MEETINGS,
  MUSING,
  NOTICE,
  NOVEL_PAGE,
  OPENS_MEETING,
  OWN_WORDS,
  PASSED_UP,
  QUOTED,
  REPORTER,
  SALUTATION,
  SAYS,
  SCRIPT_TITLE,
  SPEAKS,
  SPOKEN,
  STATIONS,
  STATUTE,
  STORYTELLER,
  TEMPLATE,
  WE,
} from '../rules/detection-texts';
import { CONVENED_TITLE, PRESS, REACTIONS } from '../rules/detection-titles';
import { areMinutes, count, type Sign } from './sign';

/** Signs of other kinds of text: speeches, notices, stories, lives, rules. */
export const SIGNS_OF_KIND: readonly Sign[] = [
  { id: 'speech-text', weight: -5, holds: (v) => SALUTATION.test(v.opening) && SPOKEN.test(v.whole) },
  { id: 'speech-opens', weight: -4, holds: (v) => OPENS_MEETING.test(v.lead) || SCRIPT_TITLE.test(v.opening.slice(0, 40)) },
  { id: 'speaker', weight: -2.5, holds: (v) => SPEAKS.test(v.body.replace(QUOTED, '')) },
  { id: 'we-speak', weight: -2.5, holds: (v) => v.said.length === 0 && count(v.body.replace(QUOTED, ''), WE) >= 2 },
  {
    id: 'notice',
    weight: -4,
    holds: (v) => NOTICE.test(v.whole.slice(0, 700)) && !areMinutes(v) && !SAYS.test(v.body) && !HELD_BEFORE_ALL.test(v.body),
  },
  {
    id: 'fiction',
    weight: -5,
    holds: (v) =>
      count(v.whole, REPORTER.test(v.opening) ? DIALOGUE : DIALOGUE_OR_QUOTES) >= 3 ||
      NOVEL_PAGE.test(v.whole) ||
      STORYTELLER.test(v.whole),
  },
  { id: 'story', weight: -3, holds: (v) => count(v.body, MUSING) >= 4 },
  { id: 'first-person', weight: -3, holds: (v) => count(v.body, OWN_WORDS) >= 2 && !CONVENED_TITLE.test(v.title) },
  { id: 'biography', weight: -4, holds: (v) => count(v.whole, STATIONS) >= 3 || BORN.test(v.whole) },
  { id: 'template', weight: -5, holds: (v) => TEMPLATE.test(v.opening) },
  {
    id: 'timeless',
    weight: -3,
    holds: (v) => v.said.length === 0 && v.persons.every((p) => p.class !== 'official') && !TIMED.test(v.whole.slice(0, 600)),
  },
  { id: 'no-day', weight: -1, holds: (v) => !TIMED.test(v.whole.slice(0, 600)) && !THIS_MEETING.test(v.lead) && !areMinutes(v) },
  { id: 'passed-up', weight: -4, holds: (v) => PASSED_UP.test(v.whole.slice(0, 900)) },
  { id: 'defined', weight: -4, holds: (v) => v.said.length === 0 && DEFINED.test(v.lead.slice(0, 120)) },
  { id: 'articles', weight: -5, holds: (v) => count(v.whole, ARTICLES) >= 3 },
  { id: 'statute', weight: -4, holds: (v) => v.said.length === 0 && v.meeting.date === null && count(v.whole, STATUTE) >= 2 },
  { id: 'reactions', weight: -4, holds: (v) => REACTIONS.test(v.title) || count(v.body, ECHO) >= 2 },
  { id: 'list-of-meetings', weight: -6, holds: (v) => LISTED_MEETINGS.test(v.whole) },
  { id: 'press-conference', weight: -3, holds: (v) => PRESS.test(v.title + v.lead) },
];
