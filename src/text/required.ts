/**
 * What a pattern cannot do without, read off its source: each match needs at least one of some characters, or pairs of characters, in the
 * text that is searched.
 */
import { ANYTHING, inTurn, needed, oneOf, type Part, PLACE, wordsPart } from './pattern-parts';

/** A range of a class is written out where it has no more units. */
const MOST_UNITS = 24;
const DIGITS = [...'0123456789'];
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };
const TIMES = /[*+?]\??|\{(\d+)(,?)\d*\}\??/y;
/** Characters that stand for themselves; the last of them is not taken where it is told how often it stands. */
const PLAIN = /[^\\^$.*+?()[\]{}|]+(?![*+?{])/y;

/** Reads a pattern's source from left to right. */
class Source {
  #at = 0;

  constructor(readonly text: string) {}

  #takes(words: string): boolean {
    if (!this.text.startsWith(words, this.#at)) return false;
    this.#at += words.length;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  whole(): Part {
    const parts = [this.#sequence()];
    while (this.#takes('|')) parts.push(this.#sequence());
    return oneOf(parts);
  }

  /** Whether each of its alternatives is bound to the beginning of a text. */
  isBound(): boolean {
    let isBound = this.text.startsWith('^');
    while (this.#at < this.text.length) {
      this.#sequence();
      if (this.#takes('|')) isBound &&= this.text.startsWith('^', this.#at);
    }
    return isBound;
  }

  #sequence(): Part {
    const parts: Part[] = [];
    for (let next = this.text[this.#at]; next && next !== '|' && next !== ')'; next = this.text[this.#at]) {
      const plain = this.#match(PLAIN);
      parts.push(plain ? wordsPart([plain[0]]) : this.#repeated(this.#atom()));
    }
    return inTurn(parts);
  }

  /** A part with how often it stands. */
  #repeated(part: Part): Part {
    const times = this.#match(TIMES);
    if (!times || (times[1] === '1' && times[2] === '')) return part;
    const stands = times[1] === undefined ? times[0].startsWith('+') : Number(times[1]) > 0;
    return { exact: null, needs: stands ? needed(part) : [], first: part.first, mayBeEmpty: !stands || part.mayBeEmpty };
  }

  #atom(): Part {
    if (this.#takes('(')) return this.#group();
    if (this.#takes('[')) return this.#class();
    if (this.#takes('\\')) return this.#escape();
    if (this.#takes('^') || this.#takes('$')) return PLACE;
    if (this.#takes('.')) return ANYTHING;
    return wordsPart([this.text[this.#at++] as string]);
  }

  /** What must stand behind or before is in the text, too; what must not tells nothing. */
  #group(): Part {
    const around = this.#takes('?=') || this.#takes('?<=');
    const barred = !around && (this.#takes('?!') || this.#takes('?<!'));
    if (!around && !barred && !this.#takes('?:') && this.#takes('?<')) this.#at = this.text.indexOf('>', this.#at) + 1;
    const part = this.whole();
    this.#at++;
    if (barred) return PLACE;
    return around ? { ...PLACE, needs: needed(part) } : part;
  }

  #escape(): Part {
    const units = this.#escaped();
    return units === null ? ANYTHING : units.length === 0 ? PLACE : wordsPart(units);
  }

  /** The units that an escape stands for: null where they are many or unknown, none where it stands between units. */
  #escaped(): readonly string[] | null {
    const sign = this.text[this.#at++] as string;
    if (sign === 'd') return DIGITS;
    if (sign === 'b' || sign === 'B') return [];
    if (sign === 'u') return this.#coded(4);
    if (sign === 'x') return this.#coded(2);
    if (sign === 'p' || sign === 'P') this.#at = this.text.indexOf('}', this.#at) + 1;
    if (CONTROLS[sign]) return [CONTROLS[sign]];
    return /[a-zA-Z\d]/.test(sign) ? null : [sign];
  }

  #coded(digits: number): readonly string[] | null {
    if (this.text[this.#at] === '{') {
      this.#at = this.text.indexOf('}', this.#at) + 1;
      return null;
    }
    this.#at += digits;
    return [String.fromCharCode(Number.parseInt(this.text.slice(this.#at - digits, this.#at), 16))];
  }

  #class(): Part {
    const barred = this.#takes('^');
    let units: string[] | null = [];
    while (!this.#takes(']')) {
      const first = this.#unit();
      const isRange = this.text[this.#at] === '-' && this.text[this.#at + 1] !== ']';
      if (isRange) this.#at++;
      const taken: readonly string[] | null = isRange ? range(first, this.#unit()) : first;
      if (taken === null) units = null;
      else for (const unit of taken) units?.push(unit);
    }
    return barred || units === null ? ANYTHING : wordsPart(units);
  }

  #unit(): readonly string[] | null {
    if (!this.#takes('\\')) return [this.text[this.#at++] as string];
    return this.#takes('b') ? ['\b'] : this.#escaped();
  }
}

function range(first: readonly string[] | null, last: readonly string[] | null): readonly string[] | null {
  if (first?.length !== 1 || last?.length !== 1) return null;
  const [from, to] = [(first[0] as string).charCodeAt(0), (last[0] as string).charCodeAt(0)];
  return to - from < MOST_UNITS ? Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)) : null;
}

/** Half a pair, and what has no case of its own. */
const HARD = /[\ud800-\udfff]|\\ud[89a-f]/i;

/** @returns lists of words of one or two UTF-16 units: each match of a pattern needs one of each list in the text that is searched */
export const requiredBy = ({ source, ignoreCase }: RegExp): readonly (readonly string[])[] =>
  ignoreCase || HARD.test(source) ? [] : needed(new Source(source).whole()).map(({ words }) => words);

/** @returns units of which one stands where a match begins, for a pattern that is bound to a place of a text; null where any may */
export function openersOf({ source, ignoreCase, multiline, sticky }: RegExp): readonly string[] | null {
  if (ignoreCase || HARD.test(source) || (!sticky && (multiline || !new Source(source).isBound()))) return null;
  const { first, mayBeEmpty } = new Source(source).whole();
  return mayBeEmpty ? null : first;
}
