import {
  CEREMONY_TITLE,
  DIGEST_TITLE,
  DOCUMENT_TITLE,
  OF_A_MEETING,
  RECEPTION_TITLE,
  REPORTED_TITLE,
  TALKS_TITLE,
  VISIT_TITLE,
  WORKING_TITLE,
} from '../rules/detection-titles';
import type { Sign } from './sign';

/** A line of a title without the names of works in it. */
const bare = (line: string): string => line.replace(/《[^》]*》/g, '').trim();

/** Titles of what is no meeting report: visits, receptions, ceremonies, documents, digests. */
export const SIGNS_OF_TITLE: readonly Sign[] = [
  { id: 'title-visit', weight: -2.5, holds: (v) => VISIT_TITLE.test(v.title) && !TALKS_TITLE.test(v.title) },
  { id: 'title-reception', weight: -3, holds: (v) => RECEPTION_TITLE.test(v.title) },
  { id: 'title-ceremony', weight: -3, holds: (v) => CEREMONY_TITLE.test(v.title) && !WORKING_TITLE.test(v.title) },
  {
    id: 'title-document',
    weight: -4,
    holds: (v) => v.title.split('\n').some((line) => DOCUMENT_TITLE.test(bare(line)) && !REPORTED_TITLE.test(line)),
  },
  { id: 'title-digest', weight: -4, holds: (v) => DIGEST_TITLE.test(v.title) && !OF_A_MEETING.test(v.title) },
];
