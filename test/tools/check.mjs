/** `npm run check`: everything that must hold before a push, the quick things first; stops at the first that does not. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const bin = (path) => [process.execPath, `node_modules/${path}`];
const STEPS = [
  ['format', [...bin('@biomejs/biome/bin/biome'), 'format', '.']],
  ['lint', [...bin('oxlint/bin/oxlint'), '--type-aware']],
  ['types', [...bin('typescript/bin/tsc'), '-p', '.']],
  ['types of the reader, without the DOM', [...bin('typescript/bin/tsc'), '-p', 'src']],
  ['dead code', [...bin('knip/bin/knip.js'), '--no-progress']],
  ['tests and both builds', [process.execPath, 'test/tools/test.mjs']],
  ['the same build twice, and its size', [process.execPath, 'test/tools/build.mjs', '--twice']],
  ['lint of the Firefox build', [...bin('web-ext/bin/web-ext.js'), 'lint', '-s', 'dist/firefox', '--no-config-discovery', '--no-input']],
];

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

for (const [name, [program, ...args]] of STEPS) {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    console.error(`\ncheck: stopped at "${name}" after ${seconds(start)}`);
    process.exit(1);
  }
  console.log(`   ${name}: ${seconds(start)}`);
}
console.log('\ncheck: all is well');
