import type { MeetingReading } from '../model';
import { type Labels, marksOf } from './labels';

/** The words that doubts are told with. */
type Words = Pick<Labels, 'locale' | 'doubtUncertain' | 'doubtRule' | 'doubtDamaged'>;

/** Facts that were right less often than this on labelled articles are marked as uncertain. */
const SURE = 0.8;

interface Fact {
  readonly confidence: number;
}

/** Why a fact is doubted: how often facts found like it were right, and whether the page is damaged besides. */
export interface Doubt {
  /** 0 to 1. */
  readonly share: number;
  readonly damaged: boolean;
}

/** @returns null where a fact is sure enough */
export const doubtOf = ({ confidence }: Fact, { article }: Pick<MeetingReading, 'article'>): Doubt | null =>
  confidence < SURE ? { share: confidence, damaged: article.damage.length > 0 } : null;

/** @returns the doubt that all of several facts share; null for a single one, and where they differ or any is sure */
export function sharedDoubt(facts: readonly Fact[], reading: Pick<MeetingReading, 'article'>): Doubt | null {
  const [first, ...others] = facts;
  const same = first !== undefined && others.length > 0 && others.every(({ confidence }) => confidence === first.confidence);
  return same ? doubtOf(first, reading) : null;
}

/** The share in the reader's way of writing: 74%. */
export const percent = (share: number, labels: Pick<Labels, 'locale'>): string =>
  new Intl.NumberFormat(labels.locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** Why a fact is doubted, in words: how often facts found like it were right, and whether the page is damaged. */
export function doubtWords({ share, damaged }: Doubt, labels: Words): string {
  const { colon, comma } = marksOf(labels);
  const why = `${labels.doubtUncertain}${colon}${labels.doubtRule} ${percent(share, labels)}`;
  return damaged ? `${why}${comma}${labels.doubtDamaged}` : why;
}

/** @returns what is said of an uncertain fact, in brackets behind it; nothing of a sure one */
export function doubtAside(fact: Fact, reading: MeetingReading, labels: Labels): string {
  const doubt = doubtOf(fact, reading);
  return doubt === null ? '' : marksOf(labels).aside(doubtWords(doubt, labels));
}
