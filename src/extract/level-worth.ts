import { describes, holdsCounted } from '../rules/level-verbs';
import {
  AND_OTHERS,
  ANSWERS,
  ANY_OBJECT,
  ANY_UNIT,
  ASPECTS,
  AS_IT_IS,
  BEHIND_ANOTHER,
  BOUGHT,
  BUILDS,
  BUILT_AREA,
  CHANGED,
  COHORT,
  COSTS,
  COUNTS_PEOPLE,
  DESIGNED,
  ENDS,
  FEES,
  HANDED_DOWN,
  HONOURED,
  MEASURED,
  NOW,
  NUMBERED,
  OBJECT,
  OF_OTHERS,
  OF_THE_EVENT,
  OF_WHOM,
  OPEN_UNIT,
  OTHER,
  PASSED,
  POPULATION,
  PUT_FORWARD,
  REPEATED,
  MADE_KNOWN,
  SPENT,
  TO_MAKE_KNOWN,
  TIMES,
  WITHIN,
} from '../rules/levels';
import { COUNTABLE, MEASURES } from '../rules/measures';

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

/** Whether a number tells of something else: who came, how many were listed, what the day's own event was worth. */
export const isOther = ({ words, at, level, before, moves, after }: Level, measure: string): boolean =>
  COUNTS_PEOPLE.test(measure) ||
  /每[人户]至少$/.test(before + moves) ||
  (POPULATION.test(before + moves.replace(/[为约达有]+$/, '')) && /[总共]/.test(before.slice(-4) + moves)) ||
  PUT_FORWARD.test(measure) ||
  (/[人名]$/.test(level) && COHORT.test(measure) && !CHANGED.test(before + moves)) ||
  (FEES.test(measure) && /^为?$/.test(moves)) ||
  (/[人名]$/.test(level) && AND_OTHERS.test(before + moves)) ||
  (measure === '' && moves === '在') ||
  NOW.test(words.slice(0, at)) ||
  (TO_MAKE_KNOWN.test(measure) && !CHANGED.test(before + moves)) ||
  (/[份条册张场]$/.test(level) && MADE_KNOWN.test(after)) ||
  HANDED_DOWN.test(words.slice(0, at)) ||
  WITHIN.test(after) ||
  ASPECTS.test(after) ||
  ANSWERS.test(measure) ||
  (/[个家户名条座处]$/.test(level) && OF_WHOM.test(before + moves)) ||
  (/[个家项位]$/.test(level) && OF_OTHERS.test(after)) ||
  measure.startsWith('按') ||
  (SPENT.test(measure) && BOUGHT.test(after)) ||
  (BUILT_AREA.test(measure) && !holdsCounted(before + moves)) ||
  (DESIGNED.test(measure) && !BUILDS.test(words.slice(0, at))) ||
  (COSTS.test(measure) && /元/.test(level) && !CHANGED.test(before + moves)) ||
  (moves === '' && OTHER.test(measure)) ||
  (moves === '' && /(?:完成|复查|[检核排抽督]查|摸排|验收|接入|反馈|交办)[一-龥]{0,2}的$/.test(before) && /^[一-龥]/.test(after)) ||
  /(?:[与和对给把]|(?<![意方取])向)$/.test(before) ||
  (!NUMBERED.test(level) && !/百分/.test(level) && !CHANGED.test(moves)) ||
  OF_THE_EVENT.test(words.slice(0, at)) ||
  (/[个名]$/.test(level) && HONOURED.test(words.slice(0, at))) ||
  /([座个户处条所])（(?!其中)[^（）]*$/.exec(words.slice(0, at))?.[1] === level.at(-1) ||
  /（(?:其中(?!：?完成)|包?含|包括)[^）]*$/.test(words.slice(0, at));
