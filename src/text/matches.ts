import { mayMatch } from './sieve';

const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a pattern, as `matchAll` finds them. That one makes a new pattern of the pattern at each call, which costs more than
 * the search itself in a text as short as a sentence.
 * @param pattern with the flag `g`
 */
export const matchesOf = (text: string, pattern: RegExp): readonly RegExpExecArray[] =>
  mayMatch(text, pattern) ? searched(text, pattern) : NONE;

/** The same where a sieve has let the text pass already. */
export function searched(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
