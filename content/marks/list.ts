/** Which words of a reading are marked, and what stands behind each. */
import type { MeetingReading, Person, Slogan, Span, Target } from '../../src/model';

export type Marked =
  | { readonly class: 'official'; readonly official: Person }
  | { readonly class: 'target'; readonly target: Target }
  | { readonly class: 'slogan'; readonly slogan: Slogan };

export type Mark = Marked & { readonly span: Span };

const spread = (marked: Marked, spans: readonly Span[]): Mark[] => spans.map((span) => ({ ...marked, span }));

/** @returns every place to be marked, in the order of the text; of two that begin together the longer first */
export function marksOf(reading: MeetingReading): Mark[] {
  const officials = reading.persons.filter((person) => person.class === 'official');
  const marks = [
    ...officials.flatMap((official) => spread({ class: 'official', official }, official.spans)),
    ...reading.targets.flatMap((target) => spread({ class: 'target', target }, target.spans)),
    ...reading.slogans.flatMap((slogan) => spread({ class: 'slogan', slogan }, slogan.spans)),
  ];
  return marks.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** Marks by place: which of them hold an offset. */
export class MarkIndex {
  readonly #starts: readonly number[];
  readonly #longest: number;

  /** @param marks in the order of {@link marksOf} */
  constructor(readonly marks: readonly Mark[]) {
    this.#starts = marks.map(({ span }) => span[0]);
    this.#longest = marks.reduce((most, { span }) => Math.max(most, span[1] - span[0]), 0);
  }

  /** @returns the marks that hold the character at an offset, the innermost first */
  at(offset: number): Mark[] {
    const found: Mark[] = [];
    for (let at = this.#firstFrom(offset - this.#longest); at < this.marks.length; at++) {
      const mark = this.marks[at] as Mark;
      if (mark.span[0] > offset) break;
      if (mark.span[1] > offset) found.push(mark);
    }
    return found.sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  }

  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
