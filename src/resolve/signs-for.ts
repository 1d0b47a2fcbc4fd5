import { ATTENDED, DEALT_WITH, HELD, POSTS_ACT, QUORUM } from '../rules/detection';
import { MEETING_NAMED } from '../rules/detection-titles';
import { areMinutes, chaired, has, opensWithMeeting, type Sign } from './sign';

/** What speaks for a meeting report. */
export const SIGNS_FOR: readonly Sign[] = [
  { id: 'names-meeting', weight: 2, holds: (v) => v.meeting.names.length > 0 },
  { id: 'lead-holds-meeting', weight: 1, holds: (v) => HELD.test(v.lead) },
  { id: 'title-names-meeting', weight: 1, holds: (v) => MEETING_NAMED.test(v.title) },
  {
    id: 'opens-with-meeting',
    weight: 0.5,
    holds: opensWithMeeting,
  },
  { id: 'minutes', weight: 3, holds: areMinutes },
  { id: 'chaired', weight: 1, holds: chaired },
  { id: 'attended', weight: 0.5, holds: (v) => has(v, '出席') || has(v, '参加') || has(v, '列席') || has(v, '讲话') || has(v, '报告') },
  { id: 'said', weight: 1.5, holds: (v) => v.said.length > 0 },
  { id: 'meeting-says', weight: 0.5, holds: (v) => v.said.some((s) => s.speaker === '会议') },
  { id: 'posts-act', weight: 0.5, holds: (v) => POSTS_ACT.test(v.body) },
  { id: 'quorum', weight: 1, holds: (v) => QUORUM.test(v.body) },
  { id: 'agenda', weight: 1, holds: (v) => v.agenda.length > 0 },
  { id: 'attendance-sentence', weight: 0.5, holds: (v) => ATTENDED.test(v.body) },
  { id: 'dealt-with', weight: 0.5, holds: (v) => DEALT_WITH.test(v.body) },
];
