import leads from './leads.tsv?raw';
import { linesOf, oneOf } from './lines';
import whose from './whose.tsv?raw';

/** What stands before a measure. */
export const LEAD_LINES = linesOf(leads);

/** What stands at the beginning of a clause before a measure and is no part of it. */
export const LEADS = new RegExp(`^(?:${LEAD_LINES.map((line) => line.pattern).join('|')})+`);
/** Words that tell whose a measure is. */
export const WHOSE_LINES = linesOf(whose);
/** Whose a measure is, wherever it ends: 云台法院共受理…, 为企业减免…. */
export const SUBJECT = new RegExp(`^${oneOf(WHOSE_LINES, 'whose')}`);
