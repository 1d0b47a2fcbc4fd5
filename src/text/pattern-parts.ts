/** What parts of a pattern tell of their matches, alone and together. */

/** Words of one or two UTF-16 units of which one is needed, and how often, by judgement, a sentence holds any. */
export interface Need {
  readonly words: readonly string[];
  readonly weight: number;
}

/** What a part of a pattern tells of its matches. */
export interface Part {
  /** All strings that it matches, where they are few. */
  readonly exact: readonly string[] | null;
  /** What it needs besides, the rarest first. */
  readonly needs: readonly Need[];
  /** Units of which one begins each match, unless the match is empty; null where they are many. */
  readonly first: readonly string[] | null;
  readonly mayBeEmpty: boolean;
}

/** A place between characters. */
export const PLACE: Part = { exact: [''], needs: [], first: [], mayBeEmpty: true };
export const ANYTHING: Part = { exact: null, needs: [], first: null, mayBeEmpty: true };

/** A part that matches one of some words. */
export const wordsPart = (exact: readonly string[]): Part => {
  const first = exact.map((word) => word[0] as string);
  return { exact, needs: [], first, mayBeEmpty: false };
};

/** So many strings of a part are followed; so many words are worth asking for, and so many needs. */
const [MOST_EXACT, MOST_WORDS, MOST_NEEDS] = [24, 96, 2];

const weightOf = (word: string): number => (word.length > 1 ? 1 : '，。、的'.includes(word) ? 40 : 5);

function needOf(words: readonly string[]): Need {
  let weight = 0;
  for (const word of words) weight += weightOf(word);
  return { words, weight };
}

const rarest = (needs: readonly Need[]): readonly Need[] =>
  needs.length < 2 ? needs : [...needs].sort((a, b) => a.weight - b.weight).slice(0, MOST_NEEDS);

const distinct = (words: readonly string[]): readonly string[] => (words.length < 2 ? words : [...new Set(words)]);

/** The beginnings or ends of some strings, whichever are rarer. */
function needOfAll(exact: readonly string[]): Need {
  if (exact.every((words) => words.length < 3)) return needOf(exact);
  const first = needOf(distinct(exact.map((words) => words.slice(0, 2))));
  const last = needOf(distinct(exact.map((words) => words.slice(-2))));
  return last.weight < first.weight ? last : first;
}

/** What is needed of a part altogether. */
export function needed({ exact, needs }: Pick<Part, 'exact' | 'needs'>): readonly Need[] {
  return exact === null || exact.length > MOST_WORDS || exact.includes('') ? needs : rarest([...needs, needOfAll(exact)]);
}

/** One part behind the other. */
export function inTurn(parts: readonly Part[]): Part {
  const needs: Need[] = [];
  let run = PLACE.exact as readonly string[];
  let isWhole = true;
  for (const part of parts) {
    for (const need of part.needs) needs.push(need);
    if (part === PLACE) continue;
    if (part.exact && part.exact.length * run.length <= MOST_EXACT) run = crossed(run, part.exact);
    else {
      for (const need of needed({ exact: run, needs: [] })) needs.push(need);
      run = part.exact ?? [''];
      isWhole = false;
    }
  }
  const told = isWhole ? { exact: run, needs: rarest(needs) } : { exact: null, needs: needed({ exact: run, needs: rarest(needs) }) };
  return { ...told, first: firstOf(parts), mayBeEmpty: parts.every((part) => part.mayBeEmpty) };
}

function firstOf(parts: readonly Part[]): readonly string[] | null {
  const units: string[] = [];
  for (const { first, mayBeEmpty } of parts) {
    if (first === null) return null;
    for (const unit of first) units.push(unit);
    if (!mayBeEmpty) break;
  }
  return units;
}

const crossed = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.length === 1 && a[0] === '' ? b : a.flatMap((left) => b.map((right) => left + right));

/** One of several parts: one of all that they need most. */
export function oneOf(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] as Part;
  const exact: string[] = [];
  const words: string[] = [];
  let areExact = true;
  let areKnown = true;
  for (const part of parts) {
    const need = needed(part)[0];
    if (part.exact && areExact) for (const each of part.exact) exact.push(each);
    else areExact = false;
    if (need && areKnown) for (const each of need.words) words.push(each);
    else areKnown = false;
  }
  const known = areKnown ? distinct(words) : [];
  const isFew = areExact && exact.length <= MOST_EXACT;
  return {
    exact: isFew ? exact : null,
    needs: areKnown && !isFew && known.length <= MOST_WORDS ? [needOf(known)] : [],
    first: parts.every((part) => part.first !== null) ? parts.flatMap((part) => part.first ?? []) : null,
    mayBeEmpty: parts.some((part) => part.mayBeEmpty),
  };
}
