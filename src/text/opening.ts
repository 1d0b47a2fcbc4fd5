import { openersOf } from './required';
import { unitsOf } from './units';

const ANY = (): boolean => true;

/** A pattern that is bound to the beginning of what it is asked of: asked of a place in a text, it is searched for only where its first unit stands. */
export class Opening {
  readonly #opens: (unit: number) => boolean;

  /** @param reach how many units it looks at; all that follow unless told */
  constructor(
    readonly pattern: RegExp,
    readonly reach = Number.POSITIVE_INFINITY,
  ) {
    const openers = openersOf(pattern);
    this.#opens = openers === null ? ANY : unitsOf(openers.join(''));
  }

  at(text: string, at: number): boolean {
    return this.#opens(text.charCodeAt(at)) && this.pattern.test(text.slice(at, at + this.reach));
  }

  /** How long what it matches at a place is, 0 where it matches nothing. */
  lengthAt(text: string, at: number): number {
    return this.#opens(text.charCodeAt(at)) ? (this.pattern.exec(text.slice(at, at + this.reach))?.[0].length ?? 0) : 0;
  }
}
