import { openersOf } from './required';
import { mayMatch } from './sieve';
import { unitsOf } from './units';

const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a pattern, as `matchAll` finds them. That one makes a new pattern of the pattern at each call, which costs more than
 * the search itself in a text as short as a sentence.
 * @param pattern with the flag `g`; or with `y`, where it begins with so many words, or with what must stand before, that it is tried
 *   at a place much faster than it is searched for
 */
export const matchesOf = (text: string, pattern: RegExp): readonly RegExpExecArray[] =>
  mayMatch(text, pattern) ? searched(text, pattern) : NONE;

/** The same where a sieve has let the text pass already; those that begin at a place or behind it. */
export function searched(text: string, pattern: RegExp, from = 0): readonly RegExpExecArray[] {
  if (pattern.sticky) return tried(text, pattern, from);
  pattern.lastIndex = from;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/** The units with which matches of a sticky pattern begin. */
const openers = new Map<RegExp, (unit: number) => boolean>();

function opensFor(pattern: RegExp): (unit: number) => boolean {
  const units = openersOf(pattern);
  if (units === null) throw new Error(`a pattern that is tried at places must tell with what it begins: ${pattern.source}`);
  const opens = unitsOf(units.join(''));
  openers.set(pattern, opens);
  return opens;
}

/** All matches of a sticky pattern, which is tried only at units with which it begins. */
function tried(text: string, pattern: RegExp, from: number): readonly RegExpExecArray[] {
  const opens = openers.get(pattern) ?? opensFor(pattern);
  let found: RegExpExecArray[] | null = null;
  for (let at = from; at < text.length; at++) {
    if (!opens(text.charCodeAt(at))) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    found ??= [];
    found.push(match);
    at = pattern.lastIndex - 1;
  }
  return found ?? NONE;
}
