/**
 * `npm run build-for-amo` makes what addons.mozilla.org asks for: the extension, and the source that it was built from.
 * The source is the commit as Git archives it. It is unpacked into an empty folder and built there; both builds must be the same, byte for byte.
 *
 *   --if-clean  says so and does nothing where there are changes that no commit holds
 *   --ci        installs the packages anew in that folder (`npm ci`) instead of lending it ours
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACKED = ['chrome', 'firefox'].map((target) => `huiyao-${target}.zip`);

/** Runs a program; @returns its output, @throws with what it said where it failed */
function run(program, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, maxBuffer: 1 << 28 });
  if (status === 0) return stdout;
  throw new Error(`${program} ${args.join(' ')} failed: ${error?.message ?? `${stdout}${stderr}`}`);
}

const build = (folder) => run(process.execPath, ['test/tools/build.mjs'], folder);

/** The source of the last commit, unpacked into a new folder with the packages in it. */
function unpackedSource(install) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'huiyao-source-')));
  writeFileSync(join(folder, 'source.tar'), run('git', ['archive', '--format=tar', 'HEAD'], ROOT));
  run('tar', ['-xf', 'source.tar'], folder);
  rmSync(join(folder, 'source.tar'));
  if (install) run('npm', ['ci', '--no-audit', '--no-fund'], folder);
  else symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(folder, 'node_modules'));
  return folder;
}

const readBuilt = (folder) => PACKED.map((name) => readFileSync(join(folder, 'dist', name)));
const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

function main() {
  const changed = run('git', ['status', '--porcelain'], ROOT).length > 0;
  if (changed && process.argv.includes('--if-clean')) return console.log('skipped: there are changes that no commit holds');
  if (changed) throw new Error('there are changes that no commit holds: commit them first');
  const source = unpackedSource(process.argv.includes('--ci'));
  try {
    build(ROOT);
    build(source);
    const [ours, theirs] = [readBuilt(ROOT), readBuilt(source)];
    for (const [at, name] of PACKED.entries()) {
      console.log(`${digest(ours[at])}  ${name}`);
      if (!ours[at].equals(theirs[at])) throw new Error(`${name} built from the source archive differs (${digest(theirs[at])})`);
    }
    mkdirSync(join(ROOT, 'out'), { recursive: true });
    const archive = run('git', ['archive', '--format=zip', 'HEAD'], ROOT);
    writeFileSync(join(ROOT, 'out/huiyao-source.zip'), archive);
    console.log(`${digest(archive)}  huiyao-source.zip\nbuilt from the source archive: the same, byte for byte`);
  } finally {
    rmSync(source, { recursive: true, force: true });
  }
}

try {
  main();
} catch (error) {
  console.error(`build-for-amo: ${error.message}`);
  process.exitCode = 1;
}
