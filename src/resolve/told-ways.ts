import { ANY_YEAR } from '../rules/meeting-years';
import { type Counts, YEAR_WAYS, type YearWay } from '../rules/year-ways';
import { matchesOf } from '../text/matches';

/** How many months a day may lie ahead that a meeting announces, and behind that it looks back on. */
const NEAR = 2;

/** What a report tells of years. */
interface Told {
  readonly month: number;
  readonly body: string;
  /** The names of its meeting, a line each. */
  readonly names: string;
  /** All years that are told of. */
  readonly years: readonly number[];
  /** The latest of those that do not lie ahead. */
  readonly latest: number;
}

/** The years of the meeting that the first way gives which gives any. */
export function yearsTold(body: string, names: string, month: number): readonly number[] {
  const years = yearsBy(body, ANY_YEAR);
  const ahead = waysIn(month, 'ahead').flatMap((way) => yearsBy(body, way.pattern));
  const told = { month, body, names, years, latest: Math.max(...years.filter((year) => !ahead.includes(year))) };
  for (const way of YEAR_WAYS.filter(({ from, to }) => from <= month && month <= to)) {
    const found = COUNTING[way.counts](way, told);
    if (found.length > 0) return found.map((year) => year + way.added);
  }
  return [];
}

const waysIn = (month: number, counts: Counts): readonly YearWay[] =>
  YEAR_WAYS.filter((way) => way.counts === counts && way.from <= month && month <= way.to);

/** The years that a pattern finds, each once. */
export const yearsBy = (text: string, pattern: RegExp): number[] => [...new Set(matchesOf(text, pattern).map((m) => Number(m[1] ?? m[2])))];

/** The ways that tell of a year by its being summed up. */
const SUMMING_UP = YEAR_WAYS.filter(({ counts }) => counts === 'before-latest');

/** The words of those who report on the year before. */
const OF_LAST = /去年|过去一年/;
/** The words of those who look ahead to the next. */
const OF_NEXT = /明年|来年/;

const foundIn = ({ pattern }: YearWay, { body }: Told): number[] => yearsBy(body, pattern);
const sole = (years: number[]): number[] => (years.length === 1 ? years : []);
const latest = (way: YearWay, told: Told): number[] => foundIn(way, told).filter((year) => year === told.latest);

/** Which years of those that a way tells count. */
const COUNTING: Readonly<Record<Counts, (way: YearWay, told: Told) => number[]>> = {
  /** The latest year that is told of. */
  latest,
  'latest-of-last': (way, told) => (OF_LAST.test(told.body) ? latest(way, told) : []),
  /** The only one. */
  sole: (way, told) => sole(foundIn(way, told)),
  /** The first year of the meeting's own name, where the one behind it is told of. */
  name: (way, { names, years }) =>
    yearsBy(names, way.pattern)
      .slice(0, 1)
      .filter((year) => years.includes(year + 1)),
  /** The first whose forerunner is summed up. */
  'after-summed': (way, told) => {
    const summed = SUMMING_UP.flatMap((other) => foundIn(other, told));
    return foundIn(way, told)
      .filter((year) => summed.includes(year - 1))
      .slice(0, 1);
  },
  /** The one before the latest. */
  'before-latest': (way, told) => foundIn(way, told).filter((year) => year + 1 === told.latest),
  /** The one before the latest, or before one that lies ahead. */
  'next-told': (way, told) => foundIn(way, told).filter((year) => year >= told.latest - 1 && told.years.includes(year + 1)),
  /** The only one, where the one before it is told of, or the report speaks of the next. */
  ahead: (way, told) => sole(foundIn(way, told)).filter((year) => told.years.includes(year - 1) || OF_NEXT.test(told.body)),
  /** That of a month to come soon. */
  soon: ({ pattern }, { body, month }) => {
    const due = matchesOf(body, pattern).find((m) => (Number(m[2]) - month + 12) % 12 <= NEAR);
    return due ? [Number(due[1]) - (Number(due[2]) < month ? 1 : 0)] : [];
  },
  /** The latest, where its month is over since long no more. */
  lately: ({ pattern }, told) => {
    const { body, month } = told;
    const near = matchesOf(body, pattern).filter((m) => month - NEAR <= Number(m[2]) && Number(m[2]) <= month);
    return near.some((m) => Number(m[1]) === told.latest) ? [told.latest] : [];
  },
  /** None: it is over. */
  over: () => [],
  /** One that is not over and none comes behind, or that one behind the next is looked ahead to. */
  present: (way, told) => {
    const over = waysIn(told.month, 'over').flatMap((other) => foundIn(other, told));
    return foundIn(way, told).filter((year) => !over.includes(year) && (year >= told.latest || (told.month > 4 && year + 1 < told.latest)));
  },
};
