import { rows } from '../lexicon/words';
import table from './year-ways.tsv?raw';

/** When the years that a way tells count; `ahead` and `over` also tell which years are not the present. */
export type Counts =
  | 'latest'
  | 'latest-of-last'
  | 'sole'
  | 'name'
  | 'after-summed'
  | 'before-latest'
  | 'next-told'
  | 'ahead'
  | 'soon'
  | 'lately'
  | 'over'
  | 'present';

/** One way in which a report tells its year. */
export interface YearWay {
  readonly id: string;
  /** The months of the meeting in which it counts. */
  readonly from: number;
  readonly to: number;
  /** What is added to the year that is told. */
  readonly added: number;
  readonly counts: Counts;
  /** Its first or second group is a year. */
  readonly pattern: RegExp;
  /** A month, the year of the meeting in it (empty where none is to be told), and the words that tell it. */
  readonly proof: { readonly month: number; readonly year: number | null; readonly words: string };
}

/** The ways in the order in which they are tried. */
export const YEAR_WAYS: readonly YearWay[] = rows(table).map(
  ([id = '', months = '', added = '', counts = '', pattern = '', month = '', year = '', words = '']) => {
    const [from, to] = months.split('–').map(Number) as [number, number];
    return {
      id,
      from,
      to,
      added: Number(added),
      counts: counts as Counts,
      pattern: new RegExp(pattern, 'gm'),
      proof: { month: Number(month), year: year === '' ? null : Number(year), words },
    };
  },
);
