import { linesOf, oneOf } from './lines';
import subjects from './subjects.tsv?raw';

/** Words round a name that is no subject. */
export const SUBJECT_LINES = linesOf(subjects);
const one = (kind: string): string => oneOf(SUBJECT_LINES, kind);

/** What stands before a person who is the subject of the sentence. */
export const OPENS = /^(?:最后，|随后，|会上，|首先，|其间，|接下来，|接着，|之后，|会议最后，|紧接着，)?$/;

/** A person who says what follows directly. */
export const SAYS_NEXT = /^(?:同志)?(?:讲话)?(?:强调|指出|要求|表示)/;

/** A person who is heard, and what was reported: 听取了院长王明作的工作报告. */
export const REPORTS_NEXT =
  /^(?:同志)?(?:代表[^，。；]{2,20})?(?:所?[作做]|就[^，。；]{2,30}所?[作做])(?:了|的)?(?:题为)?(?:[《“][^》”\n]{2,60}[》”])?[^，。；]{0,60}(?:报告|汇报|说明|情况介绍)(?!会|厅|精神)/;

/** A phrase about someone's words or visit, behind the name. */
export const WORDS_OF = new RegExp(`^(?:同志)?${one('words-of')}`);

/** What is relayed of somebody else: 传达市长王明所作的报告. */
export const RELAYED = /(?:传达|学习)了?$/;

/** Verbs and prepositions whose object the name is, before it; `AS_OBJECT_REACH` UTF-16 units are looked at. */
export const AS_OBJECT = new RegExp(`${one('as-object')}$`);
/** How far before the name they are looked for. */
export const AS_OBJECT_REACH = 6;

/** A person whose speech is told of: 孟凡石的发言引起共鸣. */
export const HIS_SPEECH = /^(?:同志|委员|代表)?的(?:[一-龥]{0,4})(?:发言|讲话|报告|介绍|汇报)/;

/** A person who is said to speak, behind the name. */
export const SPEAKS_SOON = /^[^，。；]{0,30}讲话/;
