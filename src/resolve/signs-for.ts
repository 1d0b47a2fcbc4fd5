import { HELD, MEETING_NAMED, POSTS_ACT, QUORUM, TIMED } from '../rules/detection';
import { chaired, has, type Sign } from './sign';

/** Labels of minutes, filled in: 会议时间：2024年4月19日, 主持人：…, 记录人：…. */
const MINUTES = [/会议时间[：:][ 　]*\d{4}/, /主持人?[：:]/, /(?:记录|参会|参加|出席)(?:人员?)?[：:]/];

/** What speaks for a meeting report. */
export const SIGNS_FOR: readonly Sign[] = [
  { id: 'names-meeting', weight: 2, holds: (v) => v.meeting.names.length > 0 },
  { id: 'lead-holds-meeting', weight: 1, holds: (v) => HELD.test(v.lead) },
  {
    id: 'title-names-meeting',
    weight: 1,
    holds: (v) => MEETING_NAMED.test(v.title),
  },
  {
    id: 'opens-with-meeting',
    weight: 0.5,
    holds: (v) => {
      const first = v.lead.slice(0, v.lead.indexOf('。') + 1);
      return TIMED.test(first) && v.meeting.names.some(({ text }) => first.includes(text));
    },
  },
  { id: 'minutes', weight: 2, holds: (v) => MINUTES.every((label) => label.test(v.meta + v.whole.slice(0, 400))) },
  { id: 'chaired', weight: 1, holds: chaired },
  { id: 'attended', weight: 0.5, holds: (v) => has(v, '出席') || has(v, '参加') || has(v, '列席') || has(v, '讲话') },
  { id: 'said', weight: 1.5, holds: (v) => v.said.length > 0 },
  { id: 'meeting-says', weight: 0.5, holds: (v) => v.said.some((s) => s.speaker === '会议') },
  { id: 'posts-act', weight: 0.5, holds: (v) => POSTS_ACT.test(v.body) },
  { id: 'quorum', weight: 1, holds: (v) => QUORUM.test(v.body) },
  { id: 'agenda', weight: 1, holds: (v) => v.agenda.length > 0 },
  {
    id: 'attendance-sentence',
    weight: 0.5,
    holds: (v) =>
      /(?:参加|出席|列席|参)(?:了)?(?:此次|本次)?会议?[。，]|(?:负责人|负责同志|人员|代表)[^。]{0,12}(?:参加|出席|参会)/.test(v.body),
  },
];
