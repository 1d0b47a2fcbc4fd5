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

/** Of the glossary, what finding its words takes: id, forms, kind. */
const forms = (line) => {
  const [id, form, , kind, unquoted] = line.split('\t');
  return [id, form, '', kind, unquoted].join('\t');
};

/** @returns {string} a list without remarks and blank lines */
export function trimmed(name, text) {
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  return (name === 'slogans.tsv' ? lines.map(forms) : lines).join('\n');
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
  const alone = new Map(singles.split(' ').map((each) => [each[0], String.fromCharCode(Number.parseInt(each.slice(1), 16))]));
  let code = 0;
  const pairs = table.split(' ').map((step) => {
    code += Number.parseInt(step, 36);
    return String.fromCharCode(code);
  });
  return (packed) => {
    let text = '';
    for (let at = 0; at < packed.length; at++) {
      const letter = packed[at];
      const lead = leads.indexOf(letter);
      text += lead < 0 ? (alone.get(letter) ?? letter) : pairs[lead * letters.length + letters.indexOf(packed[++at])];
    }
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
