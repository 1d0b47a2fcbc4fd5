import type { SloganType } from '../model';

/** A slogan's words at one place, in units of the normalised text. */
export interface SloganMention {
  readonly start: number;
  readonly end: number;
  readonly type: SloganType;
  readonly glossaryId: string | null;
  readonly rule: string;
}
