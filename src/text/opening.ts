import { openersOf } from './required';
import { OFTEN } from './sieve';
import { unitsOf } from './units';

const ANY = (_unit: number): boolean => true;

/** A pattern that is bound to the beginning of what it is asked of: asked of a place in a text, it is searched for only where its first unit stands. */
export class Opening {
  #opens = ANY;
  #asked = 0;

  /** @param reach how many units it looks at; all that follow unless told */
  constructor(
    readonly pattern: RegExp,
    readonly reach = Number.POSITIVE_INFINITY,
  ) {}

  /** Whether a match may begin with a unit: any may until it has been asked often. */
  #mayBegin(unit: number): boolean {
    if (this.#asked <= OFTEN && this.#asked++ === OFTEN) {
      const openers = openersOf(this.pattern);
      if (openers !== null) this.#opens = unitsOf(openers.join(''));
    }
    return this.#opens(unit);
  }

  at(text: string, at: number): boolean {
    return this.#mayBegin(text.charCodeAt(at)) && this.pattern.test(text.slice(at, at + this.reach));
  }

  /** How long what it matches at a place is, 0 where it matches nothing. */
  lengthAt(text: string, at: number): number {
    return this.#mayBegin(text.charCodeAt(at)) ? (this.pattern.exec(text.slice(at, at + this.reach))?.[0].length ?? 0) : 0;
  }
}
