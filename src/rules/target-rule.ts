/** One way to say a target. */
export interface TargetRule {
  readonly id: string;
  readonly match: RegExp;
  /**
   * What belongs to the target beside the match: a measure of the list right before it, the people or places it is about, the rest of its
   * clause; or, `led`, not even what leads within the match (确保…止跌回升).
   */
  readonly takes?: 'measure' | 'people' | 'clause' | 'led' | 'deadline' | 'each';
  readonly yes: string;
  readonly no?: string;
}
