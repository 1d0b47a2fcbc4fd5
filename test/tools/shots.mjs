/**
 * Builds the extension and takes pictures of all its screens, in both browsers, light and dark, in three languages.
 *
 *   npm run shots                            out/shots/index.html shows them all; look at them
 *   npm run shots -- --save                  copies the chosen ones to docs/screens
 *   npm run shots -- --only popup,options    these screens alone; --language en,zh_TW and --browser firefox narrow it further
 *   npm run shots -- --built                 takes the build that is there
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
const asked = process.argv.slice(2);
const rest = asked.filter((each) => each !== '--built');

process.exitCode =
  (rest.length < asked.length ? 0 : node('test/tools/build.mjs')) || node('test/tools/run.mjs', 'test/tools/shots-run.ts', ...rest);
