import { type MappedText, recoded } from './mapped';

/** What stands for a character that the page has lost. */
export const LOST = '\ufffd';

/**
 * A question mark in place of a lost character of a list: no question ends before 、, and none is asked between two of its marks
 * (金力、邓？敢、朱林) or between the post before it and the first mark (县领导邓？敢、朱林).
 */
const IN_LIST =
  /？(?:(?=、)|(?<=、\p{Script=Han}{0,3}？)(?=[^，。；：！？、\n]{0,8}(?:、|等))|(?<=[导委员席任长记表]\p{Script=Han}{0,2}？)(?=\p{Script=Han}{1,2}、))/gu;

/** The end of a name and the mark behind it, lost both: 、孙？吕涛，. */
const END_IN_LIST = /、(\p{Script=Han}{1,2})？(?=(\p{Script=Han})\p{Script=Han}{1,2}(?:[，。]|等|出席|参加|列席|分别))/gu;

/** Marks lost characters of lists as such, so that they end no sentence. */
export const withLost = (from: MappedText, surnames: ReadonlySet<string>): MappedText =>
  recoded(
    recoded(from, IN_LIST, () => LOST),
    END_IN_LIST,
    ([, name = '', next = '']) => (surnames.has(name[0] ?? '') && surnames.has(next) ? `、${name}${LOST}` : null),
  );
