/** `node test/tools/shots.mjs`: builds the extension and takes the pictures of the README anew, in docs/screens. Look at them. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

process.exitCode = node('test/tools/build.mjs') || node('test/tools/run.mjs', 'test/tools/shots-run.ts');
