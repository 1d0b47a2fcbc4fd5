/** A target's number, as a person writes it. */
import type { Target } from '../../src/model';

const SIGNS: Readonly<Record<NonNullable<Target['op']>, string>> = { '=': '', '>=': '≥ ', '<=': '≤ ', '>': '> ', '<': '< ', '~': '≈ ' };

/** A currency or a measure word stands apart from its number, a percent sign does not. */
const unitAfter = (unit: string, points: string): string => (unit === '%' ? '%' : ` ${unit === 'pp' ? points : unit}`);

/**
 * @param language tag by whose customs digits are grouped
 * @param points the interface's word for percentage points
 * @returns sign, number or range, and unit; null where the target has no number
 */
export function amountOf(target: Target, language: string, points: string): string | null {
  if (target.value === null) return null;
  const digits = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const sign = target.op ? SIGNS[target.op] : '';
  const range = target.upTo === null ? '' : `–${digits.format(target.upTo)}`;
  return `${sign}${digits.format(target.value)}${range}${target.unit ? unitAfter(target.unit, points) : ''}`;
}
