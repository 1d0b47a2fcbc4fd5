/** What a build must not hold, and how large it may be. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Folders whose sources are shipped or run by us. */
const SOURCES = ['content', 'background', 'popup', 'src', 'cli'];

/** Ways in which text becomes markup or code. */
const FORBIDDEN = [
  [/\b(?:inner|outer)HTML\b/, 'writes markup from a string'],
  [/\binsertAdjacentHTML\b|\bdocument\.write(?:ln)?\b/, 'writes markup from a string'],
  [/\bdangerouslySetInnerHTML\b/, 'writes markup from a string'],
  [/\beval\s*\(|\bnew\s+Function\b/, 'runs code from a string'],
];

/** Bytes. `gz`: as gzip packs it. The bounds are those of published annotators of the same kind. */
const BUDGETS = [
  { what: 'detector', file: 'content/detector.iife.js', bound: 6 * 1024 },
  { what: 'annotator, gz', file: 'content/annotate.js', gz: true, bound: 120 * 1024 },
];
const PACKED_BOUND = 600 * 1024;

/** @returns {string[]} every file under a folder, as sorted paths with forward slashes */
export function listFiles(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return paths.map((path) => path.replaceAll('\\', '/')).sort();
}

function* sourceFaults(root) {
  for (const folder of SOURCES) {
    for (const file of listFiles(join(root, folder)).filter((name) => /\.(?:ts|tsx|js|mjs)$/.test(name))) {
      const lines = readFileSync(join(root, folder, file), 'utf8').split('\n');
      for (const [at, line] of lines.entries()) {
        for (const [pattern, why] of FORBIDDEN) if (pattern.test(line)) yield `${folder}/${file}:${at + 1} ${why}: ${line.trim()}`;
      }
    }
  }
}

function* builtFaults(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  if ('web_accessible_resources' in manifest) yield 'the manifest shows files to web pages (web_accessible_resources)';
  for (const file of listFiles(folder).filter((name) => name.endsWith('.js'))) {
    const bytes = readFileSync(join(folder, file));
    if (bytes.some((byte) => byte > 0x7f)) yield `${file} holds characters outside ASCII`;
    if (/(?:chrome|moz)-extension:\/\/[a-p0-9]/.test(bytes.toString('latin1'))) yield `${file} names an extension address`;
  }
  for (const { file } of BUDGETS) if (!listFiles(folder).includes(file)) yield `${file} is missing`;
}

/** @returns {string[]} what is wrong with the sources under `root` and the build in `folder` */
export const faults = (root, folder) => [...sourceFaults(root), ...builtFaults(folder)];

const row = (target, what, size, bound) => [target, what, `${size}`, `${bound}`, `${((100 * size) / bound).toFixed(0)} %`];

function measure({ target, folder, packed }) {
  const rows = BUDGETS.map(({ what, file, gz, bound }) => {
    const bytes = readFileSync(join(folder, file));
    return row(target, what, gz ? gzipSync(bytes, { level: 9 }).length : bytes.length, bound);
  });
  return [...rows, row(target, 'packed zip', packed.length, PACKED_BOUND)];
}

/** @returns {{ lines: string[], over: string[] }} the table of sizes in bytes, and what is over its bound */
export function sizeTable(builds) {
  const rows = builds.flatMap(measure);
  const table = [['target', 'what', 'bytes', 'bound', 'used'], ...rows];
  const widths = table[0].map((_, at) => Math.max(...table.map((cells) => cells[at].length)));
  const lines = table.map((cells) => cells.map((cell, at) => (at < 2 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '));
  const over = rows.filter(([, , size, bound]) => Number(size) > Number(bound));
  return { lines, over: over.map(([target, what, size, bound]) => `${target}: ${what} is ${size} bytes, over its bound of ${bound}`) };
}
