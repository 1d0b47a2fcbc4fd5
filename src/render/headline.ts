import type { ArticleFacts, MeetingReading } from '../model';
import { oneLine } from './clean';
import type { Labels } from './labels';

/** What broadcasters and portals put before a headline to say that a film or pictures go with it. */
const MEDIA = /^[[［【](?:视频|視頻|影音|图文|圖文|组图|組圖|图集|直播|音频)[\]］】]\s*/u;

/** @returns an article's headline without the word for its film or pictures; null where there is none */
export function headlineOf({ title }: Pick<ArticleFacts, 'title'>): string | null {
  const words = oneLine(title ?? '').replace(MEDIA, '');
  return words === '' ? null : words;
}

/** The meeting's fullest name; the article's headline where it gives none. */
export const titleOf = (reading: MeetingReading, labels: Labels): string =>
  reading.meeting.names[0] ?? headlineOf(reading.article) ?? labels.factUntitled;
