/**
 * Packs the word lists for the script that goes into pages.
 * Scripts are written in ASCII, and a Chinese character costs six letters as an escape. Here it costs two, or one where
 * it is frequent: a quarter less to load once everything is compressed. Remarks and explanations stay behind.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Characters that a string literal holds as they are, whatever quotes it. */
const LETTERS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter((letter) => !'\\`"$'.includes(letter));
/** So many characters get a letter of their own. */
const FREQUENT = 28;

/**
 * Of the glossary, what finding its words takes: forms without the marks between their members (the reader skips those); kind, and whether
 * quotation marks are needed, only where they are not those of most. The reader counts the rows, and the background, which has the whole
 * glossary, knows a formulation by its row as well as by its id.
 */
const forms = (line) => {
  const [, written, , kind, unquoted] = line.split('\t');
  const plain = new Set(written.split('|').map((form) => form.replace(/[，、；：\s“”‘’]/g, '')));
  const usual = kind === 'canon' && unquoted === '1';
  return [[...plain].join('|'), ...(usual ? [] : [kind, unquoted])].join('\t');
};

/** @returns {string} a list without remarks and blank lines */
export function trimmed(name, text) {
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  return (name === 'slogans.tsv' ? ['forms', ...lines.slice(1).map(forms)] : lines).join('\n');
}

/** @returns {{ singles: string, table: string, leads: string, letters: string, codes: Map<string, string> }} a code for every character of these texts */
export function codeFor(texts) {
  const counts = new Map();
  for (const unit of texts.join('').split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const foreign = [...counts.keys()].filter((unit) => unit > '\x7f').sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
  const free = LETTERS.filter((letter) => !counts.has(letter));
  const singles = foreign.slice(0, FREQUENT);
  const others = foreign.slice(FREQUENT).sort();
  const leads = free.slice(singles.length);
  if (others.length > leads.length * LETTERS.length) throw new Error('the word lists use too many letters of ASCII to be packed');
  const codes = new Map(singles.map((unit, at) => [unit, free[at]]));
  for (const [at, unit] of others.entries()) codes.set(unit, leads[Math.floor(at / LETTERS.length)] + LETTERS[at % LETTERS.length]);
  const steps = others.map((unit, at) => unit.charCodeAt(0) - (at ? others[at - 1].charCodeAt(0) : 0));
  return {
    singles: singles.map((unit, at) => free[at] + unit.charCodeAt(0).toString(16)).join(' '),
    table: steps.map((step) => step.toString(36)).join(' '),
    leads: leads.join(''),
    letters: LETTERS.join(''),
    codes,
  };
}

/** @returns {string} a text in the letters of a code */
export const pack = (text, { codes }) =>
  text
    .split('')
    .map((unit) => codes.get(unit) ?? unit)
    .join('');

/**
 * Makes the function that undoes `pack`. It is written into the script as it stands here, so it uses nothing from outside.
 * @returns {(packed: string) => string}
 */
export function unpacker(singles, table, leads, letters) {
  // By the code of a letter of ASCII: the character it stands for alone, its place among the leads, its place among the letters.
  const alone = Array.from({ length: 128 }, (_, code) => code);
  for (const each of singles.split(' ').filter(Boolean)) alone[each.charCodeAt(0)] = Number.parseInt(each.slice(1), 16);
  const leadAt = new Int16Array(128).fill(-1);
  for (let at = 0; at < leads.length; at++) leadAt[leads.charCodeAt(at)] = at * letters.length;
  const letterAt = new Int16Array(128);
  for (let at = 0; at < letters.length; at++) letterAt[letters.charCodeAt(at)] = at;
  let unit = 0;
  const pairs = Uint16Array.from(table.split(' '), (step) => (unit += Number.parseInt(step, 36)));
  return (packed) => {
    const units = new Uint16Array(packed.length);
    let length = 0;
    for (let at = 0; at < packed.length; at++) {
      const code = packed.charCodeAt(at);
      units[length++] = leadAt[code] < 0 ? alone[code] : pairs[leadAt[code] + letterAt[packed.charCodeAt(++at)]];
    }
    let text = '';
    for (let at = 0; at < length; at += 8192) text += String.fromCharCode.apply(null, units.subarray(at, Math.min(at + 8192, length)));
    return text;
  };
}

/**
 * Writes every word list of a folder as a module of its own.
 * @param {string} from folder of the lists (*.tsv)
 * @param {string} to folder for the modules, made where it is missing
 */
export function writePageWords(from, to) {
  const names = readdirSync(from)
    .filter((name) => name.endsWith('.tsv'))
    .sort();
  const texts = names.map((name) => trimmed(name, readFileSync(`${from}/${name}`, 'utf8')));
  const code = codeFor(texts);
  const key = [code.singles, code.table, code.leads, code.letters].map((part) => JSON.stringify(part)).join(', ');
  mkdirSync(to, { recursive: true });
  writeFileSync(`${to}/unpack.js`, `${unpacker}\nexport const unpack = unpacker(${key});\n`);
  for (const [at, name] of names.entries()) {
    const packed = JSON.stringify(pack(texts[at], code));
    writeFileSync(`${to}/${name}.js`, `import { unpack } from './unpack.js';\nexport default unpack(${packed});\n`);
  }
}
