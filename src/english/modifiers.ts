import { MODIFIERS } from './tables';

/**
 * Takes the modifiers off the end of words: 市政府常务副 → 市政府 and 常务, 副.
 * @returns what stands before them, and the modifiers in their order
 */
export function modifiersOf(words: string): { rest: string; found: string[] } {
  const word = [...MODIFIERS.keys()].find((modifier) => words.endsWith(modifier));
  if (word === undefined) return { rest: words, found: [] };
  const before = modifiersOf(words.slice(0, -word.length));
  return { rest: before.rest, found: [...before.found, word] };
}
