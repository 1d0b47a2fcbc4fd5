import type { Target } from '../model';
import { type Labels, marksOf } from './labels';

/** The words that amounts are told with. */
type Words = Pick<Labels, 'locale' | 'unitPoints'>;

const SIGNS: Readonly<Record<NonNullable<Target['op']>, string>> = { '=': '', '>=': '≥ ', '<=': '≤ ', '>': '> ', '<': '< ', '~': '≈ ' };

const isChinese = (labels: Words) => marksOf(labels).comma === '、';

/** From here on a number is told in the large units of its language: 1086.4亿; 108.64 billion. */
const LARGE = { chinese: 10_000, others: 1_000_000 } as const;

/** No digit is lost: the reader's numbers have at most as many as the article writes. */
function number(value: number, labels: Words): string {
  const isLarge = Math.abs(value) >= LARGE[isChinese(labels) ? 'chinese' : 'others'];
  const large = { notation: 'compact', compactDisplay: 'long' } as const;
  return new Intl.NumberFormat(labels.locale, { maximumFractionDigits: 6, ...(isLarge ? large : {}) }).format(value);
}

/** A currency by its name in Chinese and by its code elsewhere: 2000万美元; 20 million USD. */
function currency(code: string, labels: Words): string {
  if (!isChinese(labels)) return ` ${code}`;
  if (code === 'CNY') return '元';
  const name = new Intl.DisplayNames([labels.locale], { type: 'currency', fallback: 'code' }).of(code) ?? code;
  return name === code ? ` ${code}` : name;
}

function unitAfter(unit: string | null, labels: Words): string {
  if (unit === null || unit === '') return '';
  if (unit === '%') return '%';
  if (unit === 'pp') return isChinese(labels) ? labels.unitPoints : ` ${labels.unitPoints}`;
  if (/^[A-Z]{3}$/u.test(unit)) return currency(unit, labels);
  return isChinese(labels) && /^\p{Script=Han}/u.test(unit) ? unit : ` ${unit}`;
}

/**
 * A target's number in the reader's way of writing numbers: `≥ 6%`, `20 million USD`, `5–6%`.
 * @returns null where the target has no number
 */
export function amountOf(target: Pick<Target, 'op' | 'value' | 'upTo' | 'unit'>, labels: Words): string | null {
  if (target.value === null) return null;
  const upTo = target.upTo === null ? '' : `–${number(target.upTo, labels)}`;
  return `${SIGNS[target.op ?? '=']}${number(target.value, labels)}${upTo}${unitAfter(target.unit, labels)}`;
}

/**
 * An ISO date in the reader's way of writing dates: 30 May 2022; 2022年5月30日.
 * @param iso YYYY-MM-DD
 * @returns the words as given when they are no such date
 */
export function dateWord(iso: string, labels: Labels): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const language = labels.locale === 'en' ? 'en-GB' : labels.locale;
  return Number.isNaN(time) ? iso : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
