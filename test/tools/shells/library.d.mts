export interface Sample {
  readonly id: string;
  /** The class of its label: `meeting-report` or what it is instead. */
  readonly kind: string;
  /** Not ours, but of the folder of real articles beside the checkout. */
  readonly real: boolean;
  readonly text: string;
}
/** Our sample articles, then the real ones where their folder is there; each kind in the order of its names. */
export function readSamples(): Sample[];
