import { describes, holdsCounted } from '../rules/level-verbs';
import {
  ANY_OBJECT,
  ANY_UNIT,
  AS_IT_IS,
  BEHIND_ANOTHER,
  CHANGED,
  ENDS,
  MEASURED,
  NUMBERED,
  OBJECT,
  OPEN_UNIT,
  PASSED,
  REPEATED,
  TIMES,
} from '../rules/levels';
import { COUNTABLE, MEASURES } from '../rules/measures';
import { OTHER_NUMBERS, type OtherNumber } from '../rules/other-numbers';
import { holdsFor } from '../rules/parted-rule';

/** A level in its clause: what stands before it, as far as it is the measure's and as far as it only moves it, and what stands behind. */
export interface Level {
  readonly words: string;
  readonly at: number;
  readonly level: string;
  readonly before: string;
  readonly moves: string;
  readonly after: string;
}

/** Whether a level tells of performance. */
export function performs(l: Level, measure: string): boolean {
  if (TIMES.test(l.level)) return CHANGED.test(l.before + l.moves) || REPEATED.test(measure);
  return (/[%％‰元倍]|百分/.test(l.level) ? amounts(l) : counts(l)) || isNamed(l, measure);
}

/** A share or money beside a measure or a move. */
const amounts = ({ before, moves }: Level): boolean =>
  moves !== '' || MEASURES.test(before) || /(?:[率比]|比例|(?:目标|计划)的?|(?:占|完成|实现|为|达到?)[^，]{2,16}的)$/.test(before);

/** A count of what counts. */
function counts({ words, at, level, before, moves, after }: Level): boolean {
  return (
    COUNTABLE.test(before) ||
    (/^\d[\d.]*[多余]?[人名]$/.test(level) && PASSED.test(before)) ||
    (/总[量数]/.test(moves) && before !== '') ||
    (/达|突破|超过/.test(moves) && OPEN_UNIT.test(level) && NUMBERED.test(level) && /[一-龥]{2}$/.test(before) && !AS_IT_IS.test(before)) ||
    (/(?:[起例件处倍]|人次)$/.test(level) && MEASURES.test(before)) ||
    (holdsCounted(before + moves) && NUMBERED.test(level) && (ENDS.test(after) || ANY_OBJECT.test(after) || OBJECT.test(after))) ||
    (MEASURED.test(level) &&
      NUMBERED.test(level) &&
      /[一-龥]{3}$/.test(before) &&
      !AS_IT_IS.test(before) &&
      !describes(before) &&
      (ENDS.test(after) || holdsCounted(before))) ||
    (before === '' &&
      /达|[增升]至/.test(moves) &&
      (OPEN_UNIT.test(level) || /[人名]$/.test(level)) &&
      BEHIND_ANOTHER.test(words.slice(0, at - moves.length))) ||
    (/^(?:20\d\d年度?)?$/.test(before) && /[吨亩斤里次箱担]/.test(level) && /达|突破|增|减|降|超/.test(moves)) ||
    ((CHANGED.test(moves) || (moves !== '' && (ANY_UNIT.test(before) || moves.startsWith('率')) && !describes(before))) &&
      (NUMBERED.test(level) || CHANGED.test(moves))) ||
    (moves !== '' && (MEASURES.test(before) || OBJECT.test(after)))
  );
}

/** Whether a number ends its clause behind the noun of a measure that no list needs to hold: 退出贫困村261个, 先行调解成功率91%. */
const isNamed = ({ level, moves, after }: Level, measure: string): boolean =>
  NUMBERED.test(level) &&
  (/[%％‰元倍]|百分点/.test(level) || OPEN_UNIT.test(level)) &&
  (ENDS.test(after) || (/恢复到[一-龥]{0,6}$/.test(measure) && /^的?水平/.test(after))) &&
  (moves !== '占' || /[%％‰]/.test(level)) &&
  /[一-龥A-Za-z\d]{2}”?$/.test(measure) &&
  !describes(measure);

/** The way in which a number tells of something else than performance, or null. */
export function otherTold({ words, at, level, before, moves, after }: Level, measure: string): OtherNumber | null {
  const ahead = words.slice(0, at);
  const parts = { before, moves, lead: before + moves, measure, level, ahead, after, upto: ahead + level };
  return OTHER_NUMBERS.find((rule) => holdsFor(rule, parts) && !(rule.uncounted && holdsCounted(parts.lead))) ?? null;
}
