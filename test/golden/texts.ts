import { readdirSync, readFileSync } from 'node:fs';
import { unmarked } from './marked';

const folder = new URL('.', import.meta.url);

/** @returns the words of all golden files, a file each, without their marks */
export const goldenTexts = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => unmarked(readFileSync(new URL(name, folder), 'utf8')));
