import { ConverterFactory } from 'opencc-js/core';
import STCharacters from 'opencc-js/dict/STCharacters';
import STPhrases from 'opencc-js/dict/STPhrases';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TSPhrases from 'opencc-js/dict/TSPhrases';
import TWVariants from 'opencc-js/dict/TWVariants';

const DICTIONARIES = [TSCharacters, TSPhrases];
let forth: ((text: string) => string) | null = null;
let changing: Uint8Array | null = null;

/** The units that the dictionaries change anywhere, in whatever surroundings, each with a 1. */
export function changingUnits(): Uint8Array {
  changing ??= unitsThatChange();
  return changing;
}

function unitsThatChange(): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (const entry of DICTIONARIES.flatMap((file) => file.split('|'))) {
    const [from = '', to = ''] = entry.split(' ');
    for (let i = 0; i < from.length; i++) if (from.length !== to.length || from[i] !== to[i]) units[from.charCodeAt(i)] = 1;
  }
  return units;
}

/** Whether a line holds anything that could be changed: lines of Simplified text do not, and are most. */
function mayChange(line: string): boolean {
  const units = changingUnits();
  for (let i = 0; i < line.length; i++) if (units[line.charCodeAt(i)] === 1) return true;
  return false;
}

/** Traditional to Simplified. The dictionaries of this path keep the number of code points (never the Taiwan phrase tables, which do not). */
export function toSimplified(line: string): string {
  if (!mayChange(line)) return line;
  forth ??= ConverterFactory([DICTIONARIES]);
  return forth(line);
}

let back: ((text: string) => string) | null = null;

/**
 * Simplified to Traditional characters, in the shapes of Taiwan, for explanations of ours. Characters alone: what a word of the mainland
 * is called elsewhere is left alone, since the word itself is what is explained.
 */
export function traditional(text: string): string {
  back ??= ConverterFactory([[STCharacters, STPhrases], [TWVariants]]);
  return back(text);
}
