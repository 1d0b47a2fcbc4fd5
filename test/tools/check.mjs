/** `npm run check`: everything that must hold before a push, the quick things first; stops at the first that does not. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const bin = (path) => [process.execPath, `node_modules/${path}`];
const STEPS = [
  { name: 'format', command: [...bin('@biomejs/biome/bin/biome'), 'format', '.'] },
  { name: 'lint', command: [...bin('oxlint/bin/oxlint'), '--type-aware'] },
  { name: 'types', command: [...bin('typescript/bin/tsc'), '-p', '.'] },
  { name: 'types of the reader, without the DOM', command: [...bin('typescript/bin/tsc'), '-p', 'src'] },
  { name: 'dead code', command: [...bin('knip/bin/knip.js'), '--no-progress'] },
  { name: 'tests and both builds', command: [process.execPath, 'test/tools/test.mjs'] },
  { name: 'the same build twice, and its size', command: [process.execPath, 'test/tools/build.mjs', '--twice'] },
  { name: 'the same build from an archive of the source', command: [process.execPath, 'test/tools/build-for-amo.mjs', '--if-clean'] },
  {
    name: 'lint of the Firefox build',
    command: [...bin('web-ext/bin/web-ext.js'), 'lint', '-s', 'dist/firefox', '--no-config-discovery', '--no-input'],
  },
];

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

for (const { name, command } of STEPS) {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    console.error(`\ncheck: stopped at "${name}" after ${seconds(start)}`);
    process.exit(1);
  }
  console.log(`   ${name}: ${seconds(start)}`);
}
console.log('\ncheck: all is well');
