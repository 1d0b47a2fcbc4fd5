/** What a build must not hold, and how large it may be. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Folders whose sources are shipped or run by us. */
const SOURCES = ['content', 'background', 'popup', 'src', 'cli'];

/** Ways in which text becomes markup or code. */
const FORBIDDEN = [
  [/\b(?:inner|outer)HTML\b/, 'writes markup from a string'],
  [
    /\binsertAdjacentHTML\b|\bdocument\.write(?:ln)?\b|\bset(?:HTML|HTMLUnsafe)\s*\(|\bcreateContextualFragment\b/,
    'writes markup from a string',
  ],
  [/\bdangerouslySetInnerHTML\b|\bsrcdoc\b/, 'writes markup from a string'],
  [/\bDOMParser\b|\bparseHTMLUnsafe\b/, 'reads markup from a string'],
  [/\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*['"`]/, 'runs code from a string'],
  [/\bset(?:Timeout|Interval)\s*\(\s*['"`]/, 'runs code from a string'],
  [/['"`]javascript:/i, 'runs code from an address'],
];

/** Scripts that run beside a page's own: in them, nothing of a library may do so either. */
const BESIDE_PAGES = /^content\//;

/** What a page of the extension must not hold: its policy would stop it, and a reviewer would ask. */
const IN_PAGES = [
  [/<script(?![^>]*\ssrc=)/i, 'holds a script of its own'],
  [/<[a-z][^>]*\son[a-z]+\s*=/i, 'holds a handler of its own'],
  [/<style\b|<[a-z][^>]*\sstyle\s*=/i, 'holds a style of its own'],
  [/(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i, 'loads something from elsewhere'],
];

/** Words of a policy that would let strings, other sites or plain connections in. */
const WEAK_POLICY = /unsafe|data:|blob:|https?:|\*/;

/** Bytes. `gz`: as gzip packs it. The bounds are those of published annotators of the same kind. */
const BUDGETS = [
  { what: 'detector', file: 'content/detector.iife.js', bound: 6 * 1024 },
  { what: 'annotator, gz', file: 'content/annotate.js', gz: true, bound: 120 * 1024 },
  { what: 'tooltip, gz', file: 'content/tooltip.js', gz: true, bound: 20 * 1024 },
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

const found = (rules, text) => rules.filter(([pattern]) => pattern.test(text)).map(([, why]) => why);

function* scriptFaults(file, bytes) {
  const code = bytes.toString('latin1');
  if (/[^\0-\x7f\u3001-\u301f\u4e00-\u9fff\uff01-\uff5e“”‘’…—]/u.test(bytes.toString('utf8')))
    yield `${file} holds characters that are neither ASCII nor Chinese`;
  if (/(?:chrome|moz)-extension:\/\/[a-p0-9]/.test(code)) yield `${file} names an extension address`;
  if (/\beval\s*\(|\bnew\s+Function\b/.test(code)) yield `${file} runs code from a string`;
  if (BESIDE_PAGES.test(file)) for (const why of new Set(found(FORBIDDEN, code))) yield `${file} ${why}`;
}

function* manifestFaults(manifest) {
  if ('web_accessible_resources' in manifest) yield 'the manifest shows files to web pages (web_accessible_resources)';
  if ('externally_connectable' in manifest) yield 'the manifest lets web pages send messages (externally_connectable)';
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  if (!policy.startsWith("default-src 'none'") || WEAK_POLICY.test(policy)) yield `the policy of the extension's pages is weak: ${policy}`;
}

function* builtFaults(folder) {
  yield* manifestFaults(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  for (const file of listFiles(folder)) {
    const bytes = readFileSync(join(folder, file));
    if (file.endsWith('.js')) yield* scriptFaults(file, bytes);
    if (file.endsWith('.html')) for (const why of found(IN_PAGES, bytes.toString('utf8'))) yield `${file} ${why}`;
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
