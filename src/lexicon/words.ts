import { Search } from './search';

/** A set of words that can be asked which of them begins or ends at a place of a text. */
export interface Words {
  readonly all: readonly string[];
  has(word: string): boolean;
  /** The longest word that begins at `at`, or null. */
  startingAt(text: string, at: number): string | null;
  /** All words that begin at `at`, the shortest first. */
  eachStartingAt(text: string, at: number): readonly string[];
  /** The longest word that ends just before `end`, or null. */
  endingAt(text: string, end: number): string | null;
  /** Whether any word begins in a stretch. */
  standsIn(text: string, from: number, to: number): boolean;
  /** The first place of a stretch at which a word may begin (most of those where none does are told apart at once), or the stretch's end. */
  next(text: string, from: number, to: number): number;
}

/** @returns the rows of a data file: cells parted by tabs; blank lines and lines that begin with `#` are no rows */
export function rows(file: string): string[][] {
  return file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** @returns the first cells of a data file as a set of words */
export const wordsOf = (file: string): Words => words(rows(file).map((row) => row[0] as string));

const NONE: readonly string[] = [];

class WordList implements Words {
  readonly all: readonly string[];
  readonly #set: ReadonlySet<string>;
  // Searches are made when they are first asked for: most scripts ask a few of all.
  #forth: Search | null = null;
  #back: Search | null = null;

  constructor(list: readonly string[]) {
    this.#set = new Set(list);
    this.all = [...this.#set];
  }

  #forward(): Search {
    this.#forth ??= new Search(this.#set, 1);
    return this.#forth;
  }

  has(word: string): boolean {
    return this.#forward().may(word, 0) && this.#set.has(word);
  }

  startingAt(text: string, at: number): string | null {
    const search = this.#forward();
    return search.may(text, at) ? search.longest(text, at) : null;
  }

  eachStartingAt(text: string, at: number): readonly string[] {
    const search = this.#forward();
    return search.may(text, at) ? search.each(text, at) : NONE;
  }

  next(text: string, from: number, to: number): number {
    return this.#forward().next(text, from, to);
  }

  standsIn(text: string, from: number, to: number): boolean {
    for (let at = this.next(text, from, to); at < to; at = this.next(text, at + 1, to)) if (this.startingAt(text, at)) return true;
    return false;
  }

  endingAt(text: string, end: number): string | null {
    this.#back ??= new Search(this.#set, -1);
    return this.#back.may(text, end - 1) ? this.#back.longest(text, end - 1) : null;
  }
}

/** @returns the set of the given words */
export const words = (list: readonly string[]): Words => new WordList(list);
