/** Makes the dictionary that the explanations need when they are written in Traditional characters. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import ownPhrases from 'opencc-js/dict/STPhrases';

/**
 * Of the phrases that turn Simplified characters into Traditional ones, those that our own texts hold: all of them would take as much
 * room as the rest of the extension.
 * @param {string} texts everything that is explained in words of ours
 */
export function phrasesOf(texts) {
  const starting = new Map();
  for (const pair of ownPhrases.split('|')) starting.set(pair.slice(0, 2), [...(starting.get(pair.slice(0, 2)) ?? []), pair]);
  const held = new Set();
  for (let at = 0; at < texts.length; at++) {
    for (const pair of starting.get(texts.slice(at, at + 2)) ?? []) if (texts.startsWith(pair.split(' ')[0], at)) held.add(pair);
  }
  return [...held].sort().join('|');
}

/** Writes those phrases as a module into a folder. @param {string} from the folder of the sources */
export function writeOwnDictionary(from, to) {
  const folders = ['lexicon', 'places'].map((folder) => `${from}/${folder}`);
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => `${folder}/${name}`),
  );
  const texts = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  mkdirSync(to, { recursive: true });
  writeFileSync(`${to}/own-phrases.js`, `export default ${JSON.stringify(phrasesOf(texts))};\n`);
}
