/** The way to the dictionary of Traditional characters: it is fetched for the first text that may hold one, and most hold none. */
import { mayHoldTraditional, rowsOfStandard, useConverter } from '../../src/reader';
import { CONVERTER, type World } from './contract';

/** Milliseconds that a text waits for the dictionary; then it is read as it stands. */
const PATIENCE = 2000;

let standard: ReadonlySet<string> | null = null;

const isWanted = (text: string): boolean => {
  standard ??= new Set(new TextDecoder('gbk').decode(rowsOfStandard()));
  return mayHoldTraditional(text, standard);
};

/** Lends the dictionary to the reader, where it is there. @returns whether it is */
function lent(): boolean {
  const converter = (globalThis as World)[CONVERTER];
  if (converter) useConverter(converter);
  return !!converter;
}

/**
 * @param fetch has the dictionary put into this frame; resolves when it is there, may reject, and may never answer
 * @returns what a text has to wait for before it is read; null where it can be read at once
 */
export function dictionaryFor(text: string, fetch: () => Promise<unknown>): Promise<unknown> | null {
  if (!isWanted(text) || lent()) return null;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([fetch().catch(() => null), late]).then(lent);
}
