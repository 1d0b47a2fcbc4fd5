import { KIND_NUMBERS, type KindNumber } from '../rules/kind-numbers';
import { holdsFor } from '../rules/parted-rule';

/**
 * The way in which a number only tells of what kind something is, of which another level is told: 5000万元企业1家.
 * @param before what stands before it, at least four characters
 * @param after what stands behind it
 * @returns null where it does not
 */
export const kindTold = (level: string, before: string, after: string): KindNumber | null =>
  KIND_NUMBERS.find((rule) => holdsFor(rule, { level, before, after })) ?? null;
