/**
 * `npm run demo`: builds the extension, then shows it on sample reports in the browser of this machine.
 *   --headless            unseen, with screenshots in out/demo/ (by itself where there is no display)
 *   --browser chromium    or firefox; the first that is installed unless told
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

// Ctrl+C is for the demo itself, which closes the browser and then ends.
process.on('SIGINT', () => undefined);

const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

process.exitCode = node('test/tools/build.mjs') || node('test/tools/run.mjs', 'test/tools/demo-run.ts', ...process.argv.slice(2));
