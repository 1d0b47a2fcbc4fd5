/** `[start, end)` in units of the normalised text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const STOP = /[。！？!?…]+[”’）】]*|\n/g;

/** What is longer than this, in UTF-16 units, is no sentence any more (the longest of reports have some 300), and is cut. */
const LONGEST = 1000;
const SOFT = ['；', '，', '、', ' '];

/** Cuts what is too long for a sentence, at a mark where there is one. */
function* cut(text: string, { start, end }: Stretch): Generator<Stretch> {
  let at = start;
  while (end - at > LONGEST) {
    const piece = text.slice(at, at + LONGEST);
    const mark = SOFT.map((soft) => piece.lastIndexOf(soft)).find((place) => place > LONGEST / 2) ?? piece.length - 1;
    yield { start: at, end: at + mark + 1 };
    at += mark + 1;
  }
  yield { start: at, end };
}

/** @returns the sentences of a stretch, each with its closing mark */
export function sentencesOf(text: string, { start, end }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  let at = start;
  STOP.lastIndex = start;
  for (let m = STOP.exec(text); m && m.index < end; m = STOP.exec(text)) {
    for (const piece of cut(text, { start: at, end: m.index + m[0].length })) found.push(piece);
    at = m.index + m[0].length;
  }
  if (at < end) for (const piece of cut(text, { start: at, end })) found.push(piece);
  return found;
}
