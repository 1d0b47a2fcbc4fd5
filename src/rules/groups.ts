import groups from './groups.tsv?raw';
import { linesOf, oneOf } from './lines';

/** Words of posts without names. */
export const GROUP_LINES = linesOf(groups);
const one = (kind: string): string => oneOf(GROUP_LINES, kind);

/** Posts without names at the subject's place: 各镇主要负责同志. */
export const GROUP = new RegExp(
  `(?<=^|[，。；：、\\n）和及])(?:“[^“”\\n]{2,16}”(?=代表))?[^，。；：、\\n“”]{0,30}?${one('post')}(?=[、，和及]|${one('acts')})`,
  'g',
);
/** An item of a list of offices that share the post behind them: 区直有关部门、财政局、. */
export const SHARES = new RegExp(
  `[^，。；：、\\n“”（）]{0,16}(?:（[^（）\\n]{1,8}）)?[^，。；：、\\n“”（）]{0,8}${one('shares')}(?:、|和|及|以及)$`,
);
/** What stands before a list of offices, and is none of it: a verb with its object. */
export const GOVERNS = new RegExp(`^${one('governs')}`);
/** Those to whom something is done are no subject: 并向代表介绍了情况. */
export const TOWARDS = /^(?:并|还|随后)?[向对给]/;
/** An opening bracket with a place before it, in which a group was cut: 各县（市、区）县长. */
export const OPENS_BRACKET = /[^，。；：、\n（）]{1,10}（[^（）\n]{1,8}$/;
/** Where that bracket closes. */
export const CLOSES_BRACKET = /^[^（）]{1,6}）/;
