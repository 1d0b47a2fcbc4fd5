import { linesOf, oneOf } from './lines';
import names from './meeting-names.tsv?raw';

/** Words of meetings' names, and of those who hold meetings. */
export const MEETING_NAME_LINES = linesOf(names);
const one = (kind: string): string => oneOf(MEETING_NAME_LINES, kind);

/** A phrase that is no meeting's name: one that begins with a verb or a preposition, or the name of a body or of some other event. */
export const NOT_NAME = new RegExp(`^${one('begins')}|${one('ends')}$`);

/** Who convenes a meeting, before 召开; with those who do so together. */
export const ORGANISER = new RegExp(
  `(?:^|[，。；\\n日午晚 讯*])((?:中共)?(?:国务院|学校|学院|农?[一二三四五六七八九十\\d]{1,4}[师团连](?:[一二三四五六七八九十\\d]{1,4}[团连]){0,2}|(?:(?!在|讯)[一-龥]){1,20}?${one('organiser')})(?:、[一-龥]{1,10}?(?:委|政府|人大|政协))?)(?:于?(?:\\d{1,2}月)?\\d{1,2}日(?:[上下]午)?|近日|日前)?(?:[在于][^，。]{1,20})?(?:组织|联合|隆重|同时|两次|及时|迅速|随即|立即|组织[^，。；]{2,10})?(?:召开|举行)(?!的)`,
  'm',
);
