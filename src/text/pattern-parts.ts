/** What parts of a pattern tell of their matches, alone and together. */

/** Words of one or two UTF-16 units of which one is needed, and how often, by judgement, a sentence holds any; null where none is known. */
export type Keys = { readonly words: readonly string[]; readonly weight: number } | null;

/** What a part of a pattern tells of its matches. */
export interface Part {
  /** All strings that it matches, where they are few. */
  readonly exact: readonly string[] | null;
  readonly keys: Keys;
  /** Units of which one begins each match, unless the match is empty; null where they are many. */
  readonly first: readonly string[] | null;
  readonly mayBeEmpty: boolean;
}

/** A place between characters. */
export const PLACE: Part = { exact: [''], keys: null, first: [], mayBeEmpty: true };
export const ANYTHING: Part = { exact: null, keys: null, first: null, mayBeEmpty: true };

/** A part that matches one of some words. */
export const wordsPart = (exact: readonly string[]): Part => ({
  ...{ exact, keys: null },
  first: exact.map((word) => word[0] as string),
  mayBeEmpty: false,
});

/** So many strings of a part are followed. */
const MOST_EXACT = 24;
/** So many keys are worth asking for. */
export const MOST_KEYS = 96;

const weightOf = (key: string): number => (key.length > 1 ? 1 : '，。、的'.includes(key) ? 40 : 5);

function keysFrom(words: readonly string[]): Keys {
  let weight = 0;
  for (const word of words) weight += weightOf(word);
  return { words, weight };
}

/** Those that are rarer. */
const better = (a: Keys, b: Keys): Keys => (a === null || (b !== null && b.weight < a.weight) ? b : a);

const distinct = (words: readonly string[]): readonly string[] => (words.length < 2 ? words : [...new Set(words)]);

/** What is needed of a part: what it knows itself, or the beginnings or ends of all that it matches. */
export function needed({ exact, keys }: Pick<Part, 'exact' | 'keys'>): Keys {
  if (exact === null || exact.length > MOST_KEYS || exact.includes('')) return keys;
  if (exact.every((words) => words.length < 3)) return better(keys, keysFrom(exact));
  const first = keysFrom(distinct(exact.map((words) => words.slice(0, 2))));
  return better(keys, better(first, keysFrom(distinct(exact.map((words) => words.slice(-2))))));
}

/** One part behind the other. */
export function inTurn(parts: readonly Part[]): Part {
  let keys: Keys = null;
  let run = PLACE.exact as readonly string[];
  let isWhole = true;
  for (const part of parts) {
    keys = better(keys, part.keys);
    if (part === PLACE) continue;
    if (part.exact && part.exact.length * run.length <= MOST_EXACT) run = crossed(run, part.exact);
    else {
      keys = better(keys, needed({ exact: run, keys: null }));
      run = part.exact ?? [''];
      isWhole = false;
    }
  }
  const told = isWhole ? { exact: run, keys } : { exact: null, keys: needed({ exact: run, keys }) };
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

/** One of several parts. */
export function oneOf(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] as Part;
  const exact: string[] = [];
  const words: string[] = [];
  let areExact = true;
  let areKnown = true;
  for (const part of parts) {
    const keys = needed(part);
    if (part.exact && areExact) for (const each of part.exact) exact.push(each);
    else areExact = false;
    if (keys && areKnown) for (const each of keys.words) words.push(each);
    else areKnown = false;
  }
  const known = areKnown ? distinct(words) : [];
  return {
    exact: areExact && exact.length <= MOST_EXACT ? exact : null,
    keys: areKnown && known.length <= MOST_KEYS ? keysFrom(known) : null,
    first: parts.every((part) => part.first !== null) ? parts.flatMap((part) => part.first ?? []) : null,
    mayBeEmpty: parts.some((part) => part.mayBeEmpty),
  };
}
