#!/usr/bin/env node
/**
 * `npx huiyao`: builds the command line once, from its sources, and runs it.
 * A build is known by the names, sizes and times of its sources: another state of them makes another build, and programs that
 * start at the same time never see each other's half-made one.
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'huiyao');
const SOURCES = ['src', 'content', 'cli'];
const SINGLE = ['bin/huiyao.mjs', 'package.json', 'tsconfig.json'];
/** Builds that nobody has started for this long are taken away; milliseconds. */
const OLD = 7 * 24 * 3600 * 1000;

function files() {
  const inFolders = SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  return [...inFolders.filter((name) => /\.(?:tsx?|tsv)$/.test(name)), ...SINGLE].sort();
}

function stateOfSources() {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const name of files()) {
    const { size, mtimeMs } = statSync(join(root, name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

async function build(outDir) {
  const { build: vite } = await import('vite');
  const entry = { huiyao: join(root, 'cli/huiyao.ts'), 'huiyao-worker': join(root, 'cli/huiyao-worker.ts') };
  await vite({
    ...{ root, configFile: false, envDir: false, publicDir: false, logLevel: 'error' },
    build: {
      ...{ outDir, emptyOutDir: false, ssr: true, target: 'node20', minify: false },
      rollupOptions: {
        input: entry,
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}

function sweep() {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > OLD)
      rmSync(path, { recursive: true, force: true });
  }
}

/** @returns the folder of a build of the sources as they are now */
async function built() {
  const wanted = join(cache, stateOfSources());
  if (existsSync(wanted)) return wanted;
  mkdirSync(cache, { recursive: true });
  sweep();
  const made = mkdtempSync(join(cache, 'making-'));
  chmodSync(made, 0o755);
  try {
    await build(made);
    renameSync(made, wanted);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    // Another program may have been quicker; its build is as good.
    if (!existsSync(wanted)) throw error;
  }
  return wanted;
}

/** Marks a build as in use. A checkout that may not be written to is no hindrance. */
function touch(folder) {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {}
}

try {
  const folder = await built();
  touch(folder);
  const { main } = await import(pathToFileURL(join(folder, 'huiyao.mjs')).href);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  process.exitCode = await main({ args: process.argv.slice(2), worker: join(folder, 'huiyao-worker.mjs'), version });
} catch (error) {
  console.error(`huiyao: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 3;
}
