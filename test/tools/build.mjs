/**
 * Builds the extension for both browsers and refuses what must never ship.
 *
 *   npm run build                 dist/chrome, dist/firefox and a packed zip of each
 *   npm run build -- --twice      builds a second time and fails unless every byte is the same
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faults, listFiles, sizeTable } from './build-checks.mjs';
import { shippedTexts } from './licences.mjs';
import { zip } from './zip.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const TARGETS = ['chrome', 'firefox'];

/** Runs Vite for one browser; its own talk is shown only when it fails. */
function bundle(target) {
  rmSync(join(root, 'dist', target), { recursive: true, force: true });
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const run = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, TARGET: target, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (run.status === 0) return;
  process.stderr.write(`${run.stdout}${run.stderr}`);
  throw new Error(`the build for ${target} failed`);
}

/** Removes the bundler's notes, which no browser needs, adds the licences of what is in it, and packs the rest. */
function pack(target) {
  const folder = join(root, 'dist', target);
  rmSync(join(folder, '.vite'), { recursive: true, force: true });
  writeFileSync(join(folder, 'licences.txt'), shippedTexts());
  const files = listFiles(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  const packed = zip(files);
  writeFileSync(join(root, 'dist', `huiyao-${target}.zip`), packed);
  return packed;
}

function buildAll() {
  return TARGETS.map((target) => {
    bundle(target);
    return { target, folder: join(root, 'dist', target), packed: pack(target) };
  });
}

const builds = buildAll();
const wrong = builds.flatMap(({ target, folder }) => faults(root, folder).map((fault) => `${target}: ${fault}`));
const { lines, over } = sizeTable(builds);
console.log(lines.join('\n'));
wrong.push(...over);

if (process.argv.includes('--twice')) {
  for (const [at, again] of buildAll().entries()) {
    const same = again.packed.equals(builds[at].packed);
    if (same) console.log(`${again.target}: the second build is the same, byte for byte`);
    else wrong.push(`${again.target}: the second build differs from the first`);
  }
}
for (const fault of new Set(wrong)) console.error(`build: ${fault}`);
process.exitCode = wrong.length ? 1 : 0;
