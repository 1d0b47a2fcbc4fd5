import { FOLLOWERS, POSTS, SURNAMES, WEAK_SURNAMES } from '../lexicon';
import { COMMON_FAMILIES, NEVER_IN_RUN } from '../rules/name-characters';
import { unitsOf } from '../text/units';
import { isFullName, isListItem, isTranscribed } from './name-shapes';

/** What ends a run of names: marks, blanks, 等, 和. */
const ENDS = unitsOf('、，；。：（）() \n等和及与');
const IS_COMMON = unitsOf(COMMON_FAMILIES);
/** The longest rosters without marks hold some twenty names. */
const LONGEST = 64;
/** The sizes of names: what is known may have any. */
const SIZES = [3, 2, 4, 5, 6];
/** So many characters of names only are a roster. */
const ROSTER = 12;
/** A run of names is worth at least so much a character. */
const LEAST = 0.6;

/** A way to cut what is left of a run, and how much speaks for it. */
interface Cut {
  readonly names: readonly string[];
  readonly worth: number;
}

/**
 * What speaks for a name within a run, for each of its characters: 0 where it is none. Frequent family names count most, so that 黄华林惠中
 * is cut before 林.
 */
function worthOf(name: string, known: ReadonlySet<string>): number {
  if (known.has(name)) return 2;
  if (name.length > 3) return name.length === 4 && isTranscribed(name) ? 0.7 : 0;
  const isCommon = IS_COMMON(name.charCodeAt(0));
  if (isFullName(name)) return (isCommon ? 0.8 : 0.5) + (name.length === 3 ? 0.2 : 0);
  const isWeak =
    WEAK_SURNAMES.has(name[0] as string) && isListItem(name) && (isCommon || name.length === 3) && !POSTS.endingAt(name, name.length);
  return isWeak ? (isCommon ? 0.5 : 0.2) + (name.length === 3 ? 0.2 : 0) : 0;
}

/** Cuts a run without separators into names, the most likely ones; null where it cannot be cut into names only. */
export function splitNames(run: string, known: ReadonlySet<string>): string[] | null {
  const best: (Cut | null)[] = Array.from({ length: run.length + 1 }, () => null);
  best[run.length] = { names: [], worth: 0 };
  for (let at = run.length - 2; at >= 0; at--)
    for (const size of SIZES) {
      const rest = best[at + size];
      const name = run.slice(at, at + size);
      const worth = rest ? worthOf(name, known) : 0;
      if (!rest || worth === 0) continue;
      const whole = rest.worth + worth * size;
      if (whole > (best[at]?.worth ?? 0)) best[at] = { names: [name, ...rest.names], worth: whole };
    }
  const cut = best[0];
  return cut && cut.worth >= LEAST * run.length ? [...cut.names] : null;
}

/** The names of a list that lost the marks between them: 徐正亮束怀声、. Null where one name stands there, or none. */
export function runAt(text: string, start: number, known: ReadonlySet<string>): string[] | null {
  let end = start;
  while (end < text.length && end - start <= LONGEST && !ENDS(text.charCodeAt(end)) && !isVerb(text, end)) end++;
  const run = text.slice(start, end);
  // What a roster of many names holds stands within names: 李向阳, 张会革.
  const isRoster = run.length >= ROSTER;
  if (
    run.length < 4 ||
    run.length > LONGEST ||
    known.has(run) ||
    isTranscribed(run) ||
    !(isRoster || isPlain(run)) ||
    POSTS.startingAt(text, end)
  )
    return null;
  const names = isOneOfFour(run) ? null : splitNames(run, known);
  return names && names.length > 1 ? names : null;
}

/** Whether four characters are one name: those of two have frequent family names each. */
const isOneOfFour = (run: string): boolean =>
  run.length === 4 &&
  ((SURNAMES.startingAt(run, 0)?.length ?? 0) > 1 ||
    ![0, 2].every((at) => IS_COMMON(run.charCodeAt(at)) && isFullName(run.slice(at, at + 2))));

const isVerb = (text: string, at: number): boolean => (FOLLOWERS.startingAt(text, at)?.length ?? 0) > 1;

/** Whether a run holds neither a post, nor a verb, nor an adverb. */
function isPlain(run: string): boolean {
  for (let i = 0; i < run.length; i++) {
    if (NEVER_IN_RUN(run.charCodeAt(i))) return false;
    if ((POSTS.startingAt(run, i)?.length ?? 0) > 1 || isVerb(run, i)) return false;
  }
  return true;
}
