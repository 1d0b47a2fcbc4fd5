import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { articleFrom } from '../../cli/article-from';
import { read } from '../../src/index';

/**
 * `npm run eval` reads every labelled article of ../shared/eval/gold and prints the scorer's table.
 * `npm run eval -- --gold DIR` takes the labels of another folder (their sources are found beside them); further options go to the scorer.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const shared = join(root, '../shared/eval');
const options = process.argv.slice(2);
const at = options.indexOf('--gold');
const gold = resolve(at < 0 ? join(shared, 'gold') : (options[at + 1] ?? ''));
const rest = options.filter((_, i) => at < 0 || (i !== at && i !== at + 1));

if (!existsSync(join(shared, 'score.mjs')) || !existsSync(gold)) {
  console.error('The folder of real articles and labels beside the checkout (../shared) is not here: nothing to score.');
  process.exitCode = 2;
} else {
  const readings = readdirSync(gold)
    .filter((name) => name.endsWith('.json'))
    .map((name) => (JSON.parse(readFileSync(join(gold, name), 'utf8')) as { source: string }).source)
    .map((source) => {
      const file = resolve(gold, gold.startsWith(shared) ? join('..', source) : source);
      return JSON.stringify({ file, ...read(articleFrom(file, readFileSync(file))) });
    });
  mkdirSync(join(root, 'out'), { recursive: true });
  const printed = join(root, 'out/readings.jsonl');
  writeFileSync(printed, `${readings.join('\n')}\n`);
  const scored = spawnSync(process.execPath, [join(shared, 'score.mjs'), printed, '--gold', gold, ...rest], { stdio: 'inherit' });
  process.exitCode = scored.status ?? 1;
}
