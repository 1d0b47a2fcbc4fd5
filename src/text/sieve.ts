import { requiredBy } from './required';

/** Where a character or a pair of them was seen: the number of the last text that held it. Pairs share places, which lets some texts pass that hold none. */
const seen = new Int32Array(0x20000);
const placeOf = (first: number, second: number): number => 0x10000 + ((first * 31 + second) & 0xffff);

let text = '';
let number = 0;

/** Notes what a text holds. */
function note(words: string): void {
  text = words;
  number++;
  let before = 0;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    seen[unit] = number;
    seen[placeOf(before, unit)] = number;
    before = unit;
  }
}

/**
 * Tells texts in which a pattern matches nothing from others without a search: those that hold nothing of what each match needs.
 * Many patterns that are asked of one text share what is noted of it.
 */
export class Sieve {
  /** Places of which one must have been seen; none where every text passes. */
  readonly #places: Int32Array;

  constructor(pattern: RegExp) {
    const keys = requiredBy(pattern) ?? [];
    this.#places = new Int32Array(keys.length);
    keys.forEach((key, i) => {
      this.#places[i] = key.length === 1 ? key.charCodeAt(0) : placeOf(key.charCodeAt(0), key.charCodeAt(1));
    });
  }

  passes(words: string): boolean {
    const places = this.#places;
    if (places.length === 0) return true;
    if (words !== text) note(words);
    for (let i = 0; i < places.length; i++) if (seen[places[i] as number] === number) return true;
    return false;
  }
}

const sieves = new Map<RegExp, Sieve>();

/** Whether a pattern may match in a text: where it may not, which most patterns may not in most sentences, no search is needed. */
export function mayMatch(words: string, pattern: RegExp): boolean {
  let sieve = sieves.get(pattern);
  if (!sieve) {
    sieve = new Sieve(pattern);
    sieves.set(pattern, sieve);
  }
  return sieve.passes(words);
}
