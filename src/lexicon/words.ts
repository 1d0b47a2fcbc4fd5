/** A set of words that can be asked which of them begins or ends at a place of a text. */
export interface Words {
  readonly has: (word: string) => boolean;
  /** The longest word that begins at `at`, or null. */
  readonly startingAt: (text: string, at: number) => string | null;
  /** All words that begin at `at`, the shortest first. */
  readonly eachStartingAt: (text: string, at: number) => readonly string[];
  /** The longest word that ends just before `end`, or null. */
  readonly endingAt: (text: string, end: number) => string | null;
  readonly all: readonly string[];
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

/** A step of a search: the word that ends here, and where each further character leads. */
interface Step {
  word: string | null;
  next: Map<number, Step> | null;
}

/** Lays words out so that a text is compared with all of them at once, one step a character. */
function stepsOf(list: Iterable<string>, unitAt: (word: string, i: number) => number): Step {
  const first: Step = { word: null, next: null };
  for (const word of list) {
    let step = first;
    for (let i = 0; i < word.length; i++) {
      step.next ??= new Map();
      const unit = unitAt(word, i);
      let to = step.next.get(unit);
      if (!to) step.next.set(unit, (to = { word: null, next: null }));
      step = to;
    }
    step.word = word;
  }
  return first;
}

/** The last word on the way from a place, `by` units a step. */
function longest(first: Step, text: string, at: number, by: 1 | -1): string | null {
  let found: string | null = null;
  let step: Step | undefined = first;
  for (let here = at; step.next; here += by) {
    step = step.next.get(text.charCodeAt(here));
    if (!step) break;
    if (step.word !== null) found = step.word;
  }
  return found;
}

const NONE: readonly string[] = [];

/** All words on the way from a place. */
function each(first: Step, text: string, at: number): readonly string[] {
  let found: string[] | null = null;
  let step: Step | undefined = first;
  for (let here = at; step?.next; here++) {
    step = step.next.get(text.charCodeAt(here));
    if (step && step.word !== null) (found ??= []).push(step.word);
  }
  return found ?? NONE;
}

/** Units that share their last bits share a place: at most places of a text, that alone tells that no word is there. */
const PLACES = 4096;

function placesOf(list: Iterable<string>, unitOf: (word: string) => number): Uint8Array {
  const places = new Uint8Array(PLACES);
  for (const word of list) places[unitOf(word) % PLACES] = 1;
  return places;
}

/** @returns the set of the given words */
export function words(list: readonly string[]): Words {
  const set = new Set(list);
  const forth = stepsOf(set, (word, i) => word.charCodeAt(i));
  const begins = placesOf(set, (word) => word.charCodeAt(0));
  const ends = placesOf(set, (word) => word.charCodeAt(word.length - 1));
  const back = stepsOf(set, (word, i) => word.charCodeAt(word.length - 1 - i));
  return {
    all: [...set],
    has: (word) => set.has(word),
    startingAt: (text, at) => (begins[text.charCodeAt(at) % PLACES] === 1 ? longest(forth, text, at, 1) : null),
    eachStartingAt: (text, at) => (begins[text.charCodeAt(at) % PLACES] === 1 ? each(forth, text, at) : NONE),
    endingAt: (text, end) => (ends[text.charCodeAt(end - 1) % PLACES] === 1 ? longest(back, text, end - 1, -1) : null),
  };
}
