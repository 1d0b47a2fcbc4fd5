import attainment from './attainment.tsv?raw';
import { linesOf, oneOf } from './lines';

/** Words that tell a goal from what was reached. */
export const ATTAINMENT_LINES = linesOf(attainment);
const one = (...kinds: readonly string[]): string => oneOf(ATTAINMENT_LINES, ...kinds);

/** What shows that a level was reached. */
export const REACHED = new RegExp(one('reached'));
const STRONGLY = `${one('aims', 'aims-unless-past')}|将${one('will')}`;
/** What shows beyond doubt that it is still to be reached. */
export const STRONGLY_AIMED = new RegExp(STRONGLY, 'g');
/** The same in a sentence that a past stretch of time opens, where 奋力 and 围绕 only tell how it was reached. */
export const AIMED_AFTER_ALL = new RegExp(one('aims'), 'g');
/** A past stretch of time that opens a clause: 一季度，全州实现…. */
export const PAST_TIME = new RegExp(`(?:^|[。；：，])(?:今年)?${one('past-time')}(?=[，,全我州市县区各公集]|实现|完成)`, 'g');
/** What shows in the words right before that it is still to be reached. */
export const AIMED = new RegExp(`${STRONGLY}|${one('aims-near')}`);
/** What compares a figure with one told before it: figures of goals are seldom compared. */
export const COMPARED = new RegExp(one('compared'));
/** What opens the part of a report that tells of the time to come. */
export const YET_TO_COME = /(?:新的一年|下一步|接下来|明年)，[^\n]*$/;
