/**
 * The licences of the packages that Huiyao is made with.
 *
 *   npm run licences             writes docs/licences.md anew; `--check` only says whether it is as it should be
 *
 * Every build ships the whole texts of the licences of the packages that are in it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LIST = `${ROOT}docs/licences.md`;

/** Licences that let us ship a package inside a program under the MIT licence, as long as its text goes with it. */
const SHIPPABLE = new Set(['MIT', 'Apache-2.0', 'MPL-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'CC0-1.0']);

/** @returns {{ name: string, version: string, licence: string, shipped: boolean }[]} every package of a lock file, by name */
export function packagesOf(lock) {
  return Object.entries(lock.packages)
    .filter(([path]) => path.includes('node_modules/'))
    .map(([path, { version, license, dev }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license ?? 'unknown',
      shipped: !dev,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

const parts = (licence) => licence.replace(/[()]/g, '').split(' AND ');

/** @returns {string[]} shipped packages whose licence does not let us ship them */
export const unshippable = (packages) =>
  packages
    .filter(({ shipped, licence }) => shipped && !parts(licence).every((part) => SHIPPABLE.has(part)))
    .map(({ name, licence }) => `${name} is under ${licence}`);

const readLock = () => packagesOf(JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')));

/** The list for people: what is shipped one by one, the tools as numbers. */
export function listOf(packages) {
  const counts = new Map();
  for (const { licence, shipped } of packages) if (!shipped) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const tools = [...counts].sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
  return `# Licences

Huiyao is under the [MIT licence](../LICENSE). This list is written by \`npm run licences\`.

## In the extension and the command line

The whole texts of these licences are in every build (\`licences.txt\`).

| package | version | licence |
|---|---|---|
${packages
  .filter(({ shipped }) => shipped)
  .map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
  .join('\n')}

## Tools that build and test it, and are not shipped

| licence | packages |
|---|--:|
${tools.map(([licence, count]) => `| ${licence} | ${count} |`).join('\n')}
`;
}

/** Every file of a package with a licence in it. */
function textsOf(folder) {
  const own = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /licen[cs]e/i.test(`${entry.parentPath.slice(folder.length)}/${entry.name}`))
    .filter((entry) => !/node_modules|\.[cm]?[jt]s$/.test(`${entry.parentPath.slice(folder.length)}/${entry.name}`));
  return own.map((entry) => `${entry.parentPath}/${entry.name}`).sort();
}

/** @returns {string} the texts of the licences of everything in a build; throws for a package that has none */
export function shippedTexts() {
  const shipped = readLock().filter((each) => each.shipped);
  const sections = shipped.map(({ name, version, licence }) => {
    const folder = `${ROOT}node_modules/${name}`;
    const texts = textsOf(folder).map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
    if (!texts.length) throw new Error(`${name} comes without the text of its licence`);
    return `${name} ${version} (${licence})\n\n${texts.join('\n\n')}`;
  });
  return `${[`Huiyao\n\n${readFileSync(`${ROOT}LICENSE`, 'utf8').trim()}`, ...sections].join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packages = readLock();
  const wrong = unshippable(packages);
  const list = listOf(packages);
  if (!process.argv.includes('--check')) writeFileSync(LIST, list);
  else if (!existsSync(LIST) || readFileSync(LIST, 'utf8') !== list) wrong.push('docs/licences.md is not up to date: npm run licences');
  for (const line of wrong) console.error(`licences: ${line}`);
  process.exitCode = wrong.length ? 1 : 0;
}
