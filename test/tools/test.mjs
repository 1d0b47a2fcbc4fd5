/**
 * `npm test`: unit, golden and article tests, then both builds, then the extension in Chromium and in Firefox.
 * Ends with one line of counts; the exit code is 0 only when every test ran and passed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const node = (...args) => spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;

/** Runs one set of tests. @returns its counts; a set that failed without a failing test (it could not be loaded) counts one failure */
function vitest(name, ...args) {
  const report = `out/test/${name}.json`;
  rmSync(report, { force: true });
  const status = node(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  );
  return { ...countsOf(report), status };
}

function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** @returns the counts of a step that is no test of its own: nothing when it went well, one failure when not */
const step = (status) => ({ passed: 0, failed: 0, skipped: 0, status });

function browsers() {
  try {
    const { chromium, firefox } = ensureBrowsers();
    console.log(`Chromium: ${chromium}\nFirefox: ${firefox}`);
    return step(0);
  } catch (error) {
    console.error(error.message);
    return step(1);
  }
}

mkdirSync('out/test', { recursive: true });
const found = browsers();
const runs = [found, vitest('unit')];
if (found.status === 0) {
  const built = step(node('test/tools/build.mjs'));
  runs.push(built);
  if (built.status === 0) runs.push(vitest('e2e', '--config', 'vitest.e2e.config.ts'));
}

const total = (what) => runs.reduce((sum, run) => sum + run[what], 0);
const unsaid = runs.filter((run) => run.status !== 0 && run.failed === 0).length;
const failed = total('failed') + unsaid;
console.log(`${total('passed')} passed, ${failed} failed${total('skipped') ? `, ${total('skipped')} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
