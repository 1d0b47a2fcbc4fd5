/** A step of a search: the word that ends here, and where each further character leads. */
interface Step {
  word: string | null;
  next: Map<number, Step> | null;
}

/** A place for each pair of units; pairs share places, so that a place that is set tells only that a word may be there. */
const pairOf = (first: number, second: number, places: number): number => (first * 31 + second) & (places - 1);

/** Compares a text with many words at once, one step a character. */
export class Search {
  readonly #first: Step = { word: null, next: null };
  readonly #by: 1 | -1;
  readonly #places: number;
  readonly #pairs: Uint8Array;
  readonly #single: Uint8Array;

  /** @param by 1 where words are looked for from their first character on, -1 from their last one back */
  constructor(list: ReadonlySet<string>, by: 1 | -1) {
    this.#by = by;
    this.#places = 2 ** Math.min(14, Math.max(8, Math.ceil(Math.log2(list.size * 16 + 1))));
    this.#pairs = new Uint8Array(this.#places);
    this.#single = new Uint8Array(this.#places);
    for (const word of list) if (word !== '') this.#add(word);
  }

  #add(word: string): void {
    const unitAt = (i: number): number => word.charCodeAt(this.#by === 1 ? i : word.length - 1 - i);
    let step = this.#first;
    for (let i = 0; i < word.length; i++) {
      step.next ??= new Map();
      const to: Step = step.next.get(unitAt(i)) ?? { word: null, next: null };
      step.next.set(unitAt(i), to);
      step = to;
    }
    step.word = word;
    if (word.length === 1) this.#single[unitAt(0) & (this.#places - 1)] = 1;
    else this.#pairs[pairOf(unitAt(0), unitAt(1), this.#places)] = 1;
  }

  /** Whether a word may be at a place: no at most places of a text, which spares them the search. */
  may(text: string, at: number): boolean {
    const first = text.charCodeAt(at);
    return this.#single[first & (this.#places - 1)] === 1 || this.#pairs[pairOf(first, text.charCodeAt(at + this.#by), this.#places)] === 1;
  }

  /** The longest word at a place. */
  longest(text: string, at: number): string | null {
    let found: string | null = null;
    let step: Step | undefined = this.#first;
    for (let here = at; step.next; here += this.#by) {
      step = step.next.get(text.charCodeAt(here));
      if (!step) break;
      if (step.word !== null) found = step.word;
    }
    return found;
  }

  /** All words at a place, the shortest first. */
  each(text: string, at: number): string[] {
    const found: string[] = [];
    let step: Step | undefined = this.#first;
    for (let here = at; step.next; here += this.#by) {
      step = step.next.get(text.charCodeAt(here));
      if (!step) break;
      if (step.word !== null) found.push(step.word);
    }
    return found;
  }
}
