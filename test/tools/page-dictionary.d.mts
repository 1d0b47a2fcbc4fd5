export function packPairs(dictionary: string): { keys: string; shifts: string };
export function unpackPairs(keys: string, shifts: string): string;
export function writePageDictionary(from: string, to: string): void;

/** The pairs whose right character is among the words. */
export function neededCharacters(dictionary: string, words: string): string;

/** The phrases that the characters alone would convert otherwise. */
export function neededPhrases(list: string, dictionary: string): string;

/** Of the phrases towards Traditional characters, those that these texts hold. */
export function phrasesOf(texts: string): string;
export function writeOwnDictionary(from: string, to: string): void;
