/**
 * Packs the dictionary of Traditional and Simplified characters for the script that goes into pages:
 * as steps from one character to the next it takes half the room that it takes as escapes.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import ownPhrases from 'opencc-js/dict/STPhrases';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';

const DIGITS = 36;

/**
 * @param {string} dictionary pairs of single characters: `A B|C D`
 * @returns {{ keys: string, shifts: string }} steps from one left character to the next, and from each to its right one
 */
export function packPairs(dictionary) {
  const pairs = dictionary.split('|').map((pair) => pair.split(' ').map((character) => character.codePointAt(0)));
  pairs.sort(([a], [b]) => a - b);
  const write = (numbers) => numbers.map((number) => number.toString(DIGITS)).join(' ');
  return {
    keys: write(pairs.map(([left], at) => left - (at ? pairs[at - 1][0] : 0))),
    shifts: write(pairs.map(([left, right]) => right - left)),
  };
}

/**
 * Undoes `packPairs`. It is written into the script as it stands here, so it uses nothing from outside.
 * @returns {string} the dictionary, sorted by its left characters
 */
export function unpackPairs(keys, shifts) {
  const shift = shifts.split(' ');
  let left = 0;
  const pairs = keys.split(' ').map((step, at) => {
    left += Number.parseInt(step, 36);
    return `${String.fromCodePoint(left)} ${String.fromCodePoint(left + Number.parseInt(shift[at], 36))}`;
  });
  return pairs.join('|');
}

/** @returns {string} the phrases that the characters alone would convert otherwise; the others need no line */
export function neededPhrases(list, dictionary) {
  const single = new Map(dictionary.split('|').map((pair) => pair.split(' ')));
  const alone = (words) => Array.from(words, (character) => single.get(character) ?? character).join('');
  const pairs = list.split('|').map((pair) => pair.split(' '));
  const odd = pairs.filter(([from, to]) => alone(from) !== to);
  const inside = pairs.filter(([from]) => odd.some(([other]) => other !== from && from.includes(other)));
  return [...new Set([...odd, ...inside])].map((pair) => pair.join(' ')).join('|');
}

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

/** Folders of the reader whose words a text is compared with. */
const READER = ['text', 'lexicon', 'rules', 'extract', 'resolve'];

/** @returns {string} everything that is written in the sources of the reader */
const wordsOf = (from) =>
  READER.flatMap((folder) => readdirSync(`${from}/${folder}`).map((name) => readFileSync(`${from}/${folder}/${name}`, 'utf8'))).join('');

/**
 * Conversion only serves comparing: what is shown is sliced from the page. A character whose other shape no word of the reader holds
 * may therefore keep its own.
 * @returns {string} the pairs whose right character is among the words
 */
export function neededCharacters(dictionary, words) {
  const known = new Set(words);
  return dictionary
    .split('|')
    .filter((pair) => known.has(pair.split(' ')[1]))
    .join('|');
}

/** Writes the dictionary as a module into a folder. @param {string} from the folder of the sources */
export function writePageDictionary(from, to) {
  const { keys, shifts } = packPairs(neededCharacters(characters, wordsOf(from)));
  mkdirSync(to, { recursive: true });
  writeFileSync(`${to}/phrases.js`, `export default ${JSON.stringify(neededPhrases(phrases, characters))};\n`);
  writeFileSync(`${to}/characters.js`, `${unpackPairs}\nexport default unpackPairs(${JSON.stringify(keys)}, ${JSON.stringify(shifts)});\n`);
}
