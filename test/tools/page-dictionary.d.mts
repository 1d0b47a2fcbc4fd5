export function packPairs(dictionary: string): { keys: string; shifts: string };
export function unpackPairs(keys: string, shifts: string): string;
export function writePageDictionary(to: string): void;

/** The phrases that the characters alone would convert otherwise. */
export function neededPhrases(list: string, dictionary: string): string;
