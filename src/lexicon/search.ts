import { Steps } from './steps';

/** A place for each pair of units; pairs share places, so that a place that is set tells only that a word may be there. */
const pairOf = (first: number, second: number, places: number): number => (first * 31 + second) & (places - 1);

/** What a unit may begin. */
const [WORD, LONGER] = [1, 2];

/** Compares a text with many words at once, one step a character. */
export class Search {
  readonly #steps = new Steps();
  /** The word that ends with a step. */
  readonly #words: (string | undefined)[] = [];
  readonly #by: 1 | -1;
  readonly #places: number;
  readonly #begins: Uint8Array;
  readonly #pairs: Uint8Array;

  /** @param by 1 where words are looked for from their first character on, -1 from their last one back */
  constructor(list: ReadonlySet<string>, by: 1 | -1) {
    this.#by = by;
    this.#places = 2 ** Math.min(14, Math.max(8, Math.ceil(Math.log2(list.size * 16 + 1))));
    this.#begins = new Uint8Array(this.#places);
    this.#pairs = new Uint8Array(this.#places);
    for (const word of list) if (word !== '') this.#add(word);
  }

  #add(word: string): void {
    const unitAt = (i: number): number => word.charCodeAt(this.#by === 1 ? i : word.length - 1 - i);
    let step = 0;
    for (let i = 0; i < word.length; i++) step = this.#steps.add(step, unitAt(i));
    this.#words[step] = word;
    const first = unitAt(0);
    const begins = word.length === 1 ? WORD : LONGER;
    this.#begins[first & (this.#places - 1)] = (this.#begins[first & (this.#places - 1)] as number) | begins;
    if (begins === LONGER) this.#pairs[pairOf(first, unitAt(1), this.#places)] = 1;
  }

  /** Whether a word may be at a place: no at most places of a text, which spares them the search. */
  may(text: string, at: number): boolean {
    const first = text.charCodeAt(at);
    const begins = this.#begins[first & (this.#places - 1)] as number;
    if (begins === 0) return false;
    return (begins & WORD) !== 0 || this.#pairs[pairOf(first, text.charCodeAt(at + this.#by), this.#places)] === 1;
  }

  /** The longest word at a place. */
  longest(text: string, at: number): string | null {
    let found: string | null = null;
    let step = 0;
    for (let here = at; here >= 0 && here < text.length; here += this.#by) {
      step = this.#steps.from(step, text.charCodeAt(here));
      if (step === 0) break;
      found = this.#words[step] ?? found;
    }
    return found;
  }

  /** All words at a place, the shortest first. */
  each(text: string, at: number): string[] {
    const found: string[] = [];
    let step = 0;
    for (let here = at; here >= 0 && here < text.length; here += this.#by) {
      step = this.#steps.from(step, text.charCodeAt(here));
      if (step === 0) break;
      const word = this.#words[step];
      if (word !== undefined) found.push(word);
    }
    return found;
  }

  /** The first place of a stretch at which a word may begin, or its end. */
  next(text: string, from: number, to: number): number {
    const begins = this.#begins;
    const last = this.#places - 1;
    let at = from;
    while (at < to && (begins[text.charCodeAt(at) & last] === 0 || !this.may(text, at))) at++;
    return at;
  }
}
