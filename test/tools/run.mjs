/**
 * Runs a TypeScript program of ours in Node: `node test/tools/run.mjs FILE.ts [ARGUMENT…]`.
 * The program sees the arguments as `process.argv.slice(2)`, may import `*.tsv?raw` and may await at its top level.
 * Nothing but the program's own output is printed; the exit code is the program's, 1 where it throws.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';

const [, , file, ...rest] = process.argv;
if (!file) {
  console.error('usage: node test/tools/run.mjs FILE.ts [ARGUMENT…]');
  process.exit(2);
}
const program = resolve(file);
process.argv = [process.argv[0] ?? 'node', program, ...rest];
try {
  await runnerImport(program, { configFile: false, envDir: false, logLevel: 'silent', publicDir: false });
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
}
