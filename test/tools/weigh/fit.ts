/** Learns what signs weigh: a logistic regression that is drawn towards what was expected. */

interface Weighed {
  readonly id: string;
  readonly weight: number;
  /** Pages that the weight was learned from, where it was. */
  readonly pages?: number;
}
interface Seen {
  readonly isReport: boolean;
  readonly signs: readonly string[];
}

/** How strongly a weight is held at what was expected: the less, the more the labels have their way. */
const HOLD = 0.1;
/** Pages with a sign that hold its weight as strongly as judgement does: about what a page tells whose odds are plain. */
const PAGES_OF_JUDGEMENT = 10;
const STEPS = 4000;
const RATE = 0.004;

/**
 * @param expected every sign with the weight that it has by judgement or from pages before; `bound` is what a page must reach, and counts against it
 * @param steepness how steeply the odds rise with the weights
 * @returns the weights under which the labels are likeliest, those of rare signs near what was expected
 */
export function fitted(expected: readonly Weighed[], steepness: number, pages: readonly Seen[]): Map<string, number> {
  const weights = new Map(expected.map(({ id, weight }) => [id, weight]));
  const faces = pages.map(({ isReport, signs }) => ({ isReport, signs: [...signs, 'bound'] }));
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map(
      expected.map(({ id, weight, pages: before = 0 }) => [
        id,
        HOLD * (1 + before / PAGES_OF_JUDGEMENT) * steepness * (weight - (weights.get(id) ?? 0)),
      ]),
    );
    for (const { isReport, signs } of faces) {
      const score = signs.reduce((sum, id) => sum + side(id) * (weights.get(id) ?? 0), 0);
      const miss = (isReport ? 1 : 0) - 1 / (1 + Math.exp(-steepness * score));
      for (const id of signs) slope.set(id, (slope.get(id) ?? 0) + side(id) * miss);
    }
    for (const [id, rise] of slope) weights.set(id, (weights.get(id) ?? 0) + RATE * rise);
  }
  return weights;
}

const side = (id: string): number => (id === 'bound' ? -1 : 1);
