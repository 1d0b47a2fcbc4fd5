export interface Sample {
  /** The file's name without its ending, or `seed-000` for a real article. */
  readonly id: string;
  /** `meeting-report`, or what else the article is. */
  readonly kind: string;
  /** Whether it comes from the folder of real articles beside the checkout. */
  readonly real: boolean;
  readonly text: string;
}
/** Our own articles, and the real ones where the folder beside the checkout is there. */
export function readSamples(): Sample[];
