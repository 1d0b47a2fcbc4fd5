/** Builds a text piece by piece, each piece knowing the node that it came from. */

/** `text.slice(start, end)` stands in `node` from `offset` on, unit for unit, but for {@link TURNS}. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

type Growing = { -readonly [Key in keyof Piece]: Piece[Key] };

const BLANK = /[ \t\r\n\f]+/g;
/** White space that is not a lone space: only then has anything to be folded. */
const FOLDABLE = /[\t\r\n\f]|[ ]{2}/;

/** Characters that turn the order of what stands behind them: outside the page they could make its words look like ours. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** As long as one of them, and as little to be seen; the reader passes over it. */
const NOTHING = '\u2060';

/** Writes text as a browser would show it: white space folded, no space at either end of a line, no empty lines. */
export class TextWriter {
  readonly pieces: Growing[] = [];
  #parts: string[] = [];
  #last = '\n';
  length = 0;

  /** Ends the line, unless nothing has been written on it. */
  break(): void {
    this.#trim();
    if (this.#last !== '\n') this.#put('\n');
  }

  /** Writes the text of a node; `keep` shows its spaces and line breaks as they are. */
  write(node: Text, keep: boolean): void {
    const data = node.data;
    if (keep) this.#lines(node, data);
    else if (!FOLDABLE.test(data)) this.#line(node, 0, data);
    else this.#fold(node, data);
  }

  /** @returns the whole text; nothing can be written afterwards */
  finish(): string {
    this.break();
    return this.#parts.join('').replace(/\n$/, '');
  }

  /** Text whose line breaks are shown. */
  #lines(node: Text, data: string): void {
    let at = 0;
    for (const line of data.split(/\r\n?|\n/)) {
      if (at) this.break();
      this.#append(node, at, line);
      at += line.length + (data.startsWith('\r\n', at + line.length) ? 2 : 1);
    }
  }

  #fold(node: Text, data: string): void {
    let at = 0;
    for (const { 0: run, index } of data.matchAll(BLANK)) {
      this.#append(node, at, data.slice(at, index));
      this.#space(node, index);
      at = index + run.length;
    }
    this.#append(node, at, data.slice(at));
  }

  /** Text in which every space stands alone. */
  #line(node: Text, offset: number, data: string): void {
    const lead = data.startsWith(' ') ? 1 : 0;
    if (lead) this.#space(node, offset);
    this.#append(node, offset + lead, data.slice(lead));
  }

  #space(node: Text, offset: number): void {
    if (this.#last !== ' ' && this.#last !== '\n') this.#append(node, offset, ' ');
  }

  #append(node: Text, offset: number, words: string): void {
    if (!words) return;
    const piece = this.pieces.at(-1);
    const start = this.length;
    this.#put(words.replace(TURNS, NOTHING));
    const follows = piece?.node === node && piece.end === start && piece.offset + (piece.end - piece.start) === offset;
    if (follows) piece.end = this.length;
    else this.pieces.push({ node, start, end: this.length, offset });
  }

  #put(words: string): void {
    this.#parts.push(words);
    this.length += words.length;
    this.#last = words.at(-1) as string;
  }

  /** Takes back the space at the end of the line. */
  #trim(): void {
    while (this.#last === ' ') {
      const words = this.#pop().slice(0, -1);
      const piece = this.pieces.at(-1);
      if (piece && --piece.end === piece.start) this.pieces.pop();
      if (words) this.#put(words);
      else this.#last = this.#parts.at(-1)?.at(-1) ?? '\n';
    }
  }

  #pop(): string {
    const words = this.#parts.pop() as string;
    this.length -= words.length;
    return words;
  }
}
