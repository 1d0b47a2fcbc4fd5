import { requiredBy } from './required';

/**
 * Where a character or a pair of them was seen: the number of the last text that held it. Several share a place, so that some texts pass that
 * hold nothing: a larger table would let fewer pass, but would not lie at hand.
 */
const PLACES = 0x4000;
const seen = new Uint16Array(PLACES);
const LAST = 0xffff;
const placeOf = (unit: number): number => (unit * 7) & 0x1fff;
const placeOfPair = (first: number, second: number): number => 0x2000 + ((first * 31 + second) & 0x1fff);

let text = '';
let number = 0;

/** Notes what a text holds. */
function note(words: string): void {
  text = words;
  if (number === LAST) {
    seen.fill(0);
    number = 0;
  }
  number++;
  let before = 0;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    seen[placeOf(unit)] = number;
    seen[placeOfPair(before, unit)] = number;
    before = unit;
  }
}

/** The places of which a text that a pattern matches in has one; null where it may have none. */
function placesOf(pattern: RegExp): readonly number[] | null {
  const keys = requiredBy(pattern);
  return keys && keys.map((key) => (key.length === 1 ? placeOf(key.charCodeAt(0)) : placeOfPair(key.charCodeAt(0), key.charCodeAt(1))));
}

const sieves = new Map<RegExp, readonly number[] | null>();

/**
 * Whether a pattern may match in a text: where it may not, which most patterns may not in most sentences, no search is needed. Many patterns
 * that are asked of one text share what is noted of it.
 */
export function mayMatch(words: string, pattern: RegExp): boolean {
  let places = sieves.get(pattern);
  if (places === undefined) {
    places = placesOf(pattern);
    sieves.set(pattern, places);
  }
  if (places === null) return true;
  if (words !== text) note(words);
  for (let i = 0; i < places.length; i++) if (seen[places[i] as number] === number) return true;
  return false;
}

/** Tells for many patterns at once, in one walk over a text, which of them may match in it. */
export class Sieve {
  /** For each place, the patterns that it calls for. */
  readonly #called: (number[] | undefined)[] = new Array<number[] | undefined>(PLACES).fill(undefined);
  readonly #isPlace = new Uint8Array(PLACES);
  /** For each pattern, the last text that called for it; without a place of its own each does. */
  readonly #last: Float64Array;
  #texts = 0;

  constructor(patterns: readonly RegExp[]) {
    this.#last = new Float64Array(patterns.length);
    patterns.forEach((pattern, i) => {
      const places = placesOf(pattern);
      if (places === null) this.#last[i] = Number.POSITIVE_INFINITY;
      for (const place of places ?? []) {
        this.#isPlace[place] = 1;
        this.#called[place] = [...(this.#called[place] ?? []), i];
      }
    });
  }

  /** @returns the numbers of the patterns that may match, in order */
  passing(words: string): number[] {
    this.#texts++;
    let before = 0;
    for (let i = 0; i < words.length; i++) {
      const unit = words.charCodeAt(i);
      this.#call(placeOf(unit));
      this.#call(placeOfPair(before, unit));
      before = unit;
    }
    const passing: number[] = [];
    for (let i = 0; i < this.#last.length; i++) if ((this.#last[i] as number) >= this.#texts) passing.push(i);
    return passing;
  }

  #call(place: number): void {
    if (this.#isPlace[place] === 1)
      for (const i of this.#called[place] as number[]) if ((this.#last[i] as number) < this.#texts) this.#last[i] = this.#texts;
  }
}
