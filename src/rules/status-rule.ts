import type { TargetStatus, TargetType } from '../model';
import type { PartedRule } from './parted-rule';

/** What is looked at of a place where a target stands. */
export interface StatusParts {
  /** The target's own words. */
  readonly words: string;
  /** Its sentence before them, the last 24 units of that, and both together. */
  readonly before: string;
  readonly near: string;
  readonly whole: string;
  /** Its sentence behind them, at most 60 units. */
  readonly after: string;
  /** The 200 units before them, sentences before its own among them. */
  readonly ahead: string;
}

/** One way to tell a goal from what was reached. */
export interface StatusRule extends PartedRule<keyof StatusParts> {
  readonly status: TargetStatus;
  readonly type?: TargetType;
  /** What the sentences before it tell in its paragraph. */
  readonly paragraph?: TargetStatus;
  /** A sentence of which this is the first rule to hold, and one of which it is not; ¦ stands before and behind the target. */
  readonly yes: string;
  readonly no?: string;
}
