/** Of the phrases towards Traditional characters, those that these texts hold. */
export function phrasesOf(texts: string): string;
export function writeOwnDictionary(from: string, to: string): void;
