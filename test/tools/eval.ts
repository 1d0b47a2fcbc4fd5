import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { articleFrom } from '../../cli/article-from';
import { read } from '../../src/index';
import { shortOf } from './aims';

/**
 * `npm run eval` reads every labelled article of ../shared/eval/gold, prints the scorer's table and says which rows fall short of their aims.
 * `--gold DIR` takes the labels of another folder (their sources are found beside them), `--labels FILE.jsonl --texts DIR` those of a file;
 * further options go to the scorer.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const shared = join(root, '../shared/eval');
const options = process.argv.slice(2);

/** Takes an option and its value out of the list. */
function taken(name: string): string | null {
  const at = options.indexOf(name);
  return at < 0 ? null : (options.splice(at, 2)[1] ?? '');
}

interface Label {
  readonly id: string;
  readonly source: string;
}

/** Writes the labels of a file as the scorer wants them, a file each. */
function unpacked(file: string): string {
  const folder = join(root, 'out/labels');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  for (const line of lines) writeFileSync(join(folder, `${(JSON.parse(line) as Label).id}.json`), line);
  return folder;
}

const labels = taken('--labels');
const texts = taken('--texts');
const folder = taken('--gold');
const gold = labels ? unpacked(resolve(labels)) : resolve(folder ?? join(shared, 'gold'));

/** Where the text of a label lies. */
const fileOf = (source: string): string => {
  if (texts) return resolve(texts, source);
  return resolve(gold, gold.startsWith(shared) ? join('..', source) : source);
};

if (!existsSync(join(shared, 'score.mjs')) || !existsSync(gold)) {
  console.error('The folder of real articles and labels beside the checkout (../shared) is not here: nothing to score.');
  process.exitCode = 2;
} else {
  const files = readdirSync(gold)
    .filter((name) => name.endsWith('.json'))
    .map((name) => fileOf((JSON.parse(readFileSync(join(gold, name), 'utf8')) as Label).source));
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`${missing.length} texts are not there, the first: ${missing[0]}`);
  const readings = files.map((file) => JSON.stringify({ file, ...read(articleFrom(file, readFileSync(file))) }));
  mkdirSync(join(root, 'out'), { recursive: true });
  const printed = join(root, 'out/readings.jsonl');
  writeFileSync(printed, `${readings.join('\n')}\n`);
  const scored = spawnSync(process.execPath, [join(shared, 'score.mjs'), printed, '--gold', gold, ...options], { encoding: 'utf8' });
  process.stdout.write(scored.stdout);
  process.stderr.write(scored.stderr);
  const column = labels ? 'unseen' : 'known';
  const lines = scored.status === 0 ? shortOf(scored.stdout, column) : [];
  if (scored.status === 0) console.log(lines.length === 0 ? '\nEvery aim is reached.' : `\nShort of its aim:\n${lines.join('\n')}`);
  process.exitCode = scored.status ?? 1;
}
