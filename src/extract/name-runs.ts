import { FOLLOWERS, POSTS } from '../lexicon';
import { NEVER_IN_RUN } from '../rules/name-characters';
import { unitsOf } from '../text/units';
import { isFullName, isTranscribed } from './name-shapes';

/** What ends a run of names: marks, blanks, 等. */
const ENDS = unitsOf('、，；。：（）(） \n等');
const LONGEST = 12;

/** Cuts a run without separators into names, known ones first; null where it cannot be cut into names only. */
export function splitNames(run: string, known: ReadonlySet<string>, failed = new Set<number>()): string[] | null {
  if (run === '') return [];
  if (failed.has(run.length)) return null;
  const sizes = [...new Set([...[4, 3, 2, 5, 6].filter((n) => known.has(run.slice(0, n)) && run.length >= n), 3, 2])];
  for (const size of sizes) {
    const name = run.slice(0, size);
    if (name.length < size || !(known.has(name) || isFullName(name))) continue;
    const rest = splitNames(run.slice(size), known, failed);
    if (rest) return [name, ...rest];
  }
  failed.add(run.length);
  return null;
}

/** The names of a list that lost the marks between them: 徐正亮束怀声、. Null where one name stands there, or none. */
export function runAt(text: string, start: number, known: ReadonlySet<string>): string[] | null {
  let end = start;
  while (end < text.length && end - start <= LONGEST && !ENDS(text.charCodeAt(end)) && !isVerb(text, end)) end++;
  const run = text.slice(start, end);
  if (run.length < 5 || run.length > LONGEST || known.has(run) || isTranscribed(run) || !isPlain(run) || POSTS.startingAt(text, end))
    return null;
  const names = splitNames(run, known);
  return names && names.length > 1 ? names : null;
}

const isVerb = (text: string, at: number): boolean => (FOLLOWERS.startingAt(text, at)?.length ?? 0) > 1;

/** Whether a run holds neither a post, nor a verb, nor an adverb. */
function isPlain(run: string): boolean {
  for (let i = 0; i < run.length; i++) {
    if (NEVER_IN_RUN(run.charCodeAt(i))) return false;
    if ((POSTS.startingAt(run, i)?.length ?? 0) > 1 || isVerb(run, i)) return false;
  }
  return true;
}
