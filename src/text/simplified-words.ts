import { mapped } from './mapped';
import { simplified } from './script';

/** @returns words in Simplified characters, whatever they are written in: for comparing what a reader types with what an article says */
export const simplifiedWords = (words: string): string => simplified(mapped(words)).text;
