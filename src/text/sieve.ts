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

/** Lists of places: a text that a pattern matches in has one of each. */
const placesOf = (pattern: RegExp): readonly (readonly number[])[] =>
  requiredBy(pattern).map((words) =>
    words.map((word) => (word.length === 1 ? placeOf(word.charCodeAt(0)) : placeOfPair(word.charCodeAt(0), word.charCodeAt(1)))),
  );

/** What a pattern needs is read off it once it has been asked so often: one report is read sooner without. */
export const OFTEN = 200;
const asked = new Map<RegExp, number>();
const sieves = new Map<RegExp, readonly (readonly number[])[]>();

function isSeen(places: readonly number[]): boolean {
  for (let i = 0; i < places.length; i++) if (seen[places[i] as number] === number) return true;
  return false;
}

/**
 * Whether a pattern may match in a text: where it may not, which most patterns may not in most sentences, no search is needed. Many patterns
 * that are asked of one text share what is noted of it.
 */
export function mayMatch(words: string, pattern: RegExp): boolean {
  let lists = sieves.get(pattern);
  if (lists === undefined) {
    const times = (asked.get(pattern) ?? 0) + 1;
    asked.set(pattern, times);
    if (times <= OFTEN) return true;
    lists = placesOf(pattern);
    sieves.set(pattern, lists);
  }
  if (lists.length === 0) return true;
  if (words !== text) note(words);
  for (let i = 0; i < lists.length; i++) if (!isSeen(lists[i] as readonly number[])) return false;
  return true;
}

/** A pattern has so many lists at most. */
const LISTS = 2;

/** Tells for many patterns at once, in one walk over a text, which of them may match in it. */
export class Sieve {
  /** Where the calls of each place begin in their list; the next place's begin where they end. */
  readonly #from = new Uint16Array(PLACES + 1);
  /** Each a pattern that a place calls for, with one of its lists. */
  #calls = new Uint16Array(0);
  /** For each pattern, a bit for each of its lists, and a bit for each that the text has shown. */
  readonly #needed: Uint8Array;
  readonly #shown: Uint8Array;
  #asked = 0;

  constructor(readonly patterns: readonly RegExp[]) {
    this.#needed = new Uint8Array(patterns.length);
    this.#shown = new Uint8Array(patterns.length);
  }

  #make(): void {
    const called: number[][] = Array.from({ length: PLACES }, () => []);
    for (const [i, pattern] of this.patterns.entries())
      for (const [list, places] of placesOf(pattern).entries()) {
        this.#needed[i] = (this.#needed[i] as number) | (1 << list);
        for (const place of places) called[place]?.push(i * LISTS + list);
      }
    this.#calls = Uint16Array.from(called.flat());
    for (let place = 0; place < PLACES; place++) this.#from[place + 1] = (this.#from[place] as number) + (called[place]?.length ?? 0);
  }

  /** @returns the numbers of the patterns that may match, in order */
  passing(words: string): number[] {
    if (this.#asked <= OFTEN && this.#asked++ === OFTEN) this.#make();
    this.#shown.fill(0);
    let before = 0;
    for (let i = 0; i < words.length; i++) {
      const unit = words.charCodeAt(i);
      this.#show(placeOf(unit));
      this.#show(placeOfPair(before, unit));
      before = unit;
    }
    const passing: number[] = [];
    for (let i = 0; i < this.#shown.length; i++) if (this.#shown[i] === this.#needed[i]) passing.push(i);
    return passing;
  }

  #show(place: number): void {
    const to = this.#from[place + 1] as number;
    for (let i = this.#from[place] as number; i < to; i++) {
      const call = this.#calls[i] as number;
      this.#shown[call >> 1] = (this.#shown[call >> 1] as number) | (1 << (call & 1));
    }
  }
}
