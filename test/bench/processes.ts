/** What is measured from outside: whole programs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { timed } from './measure';
import { reports } from './texts';

const ONCE = (reader: string, text: string): string => `
const start = performance.now();
const { read } = await import(${JSON.stringify(reader)});
const loaded = performance.now();
read({ text: ${JSON.stringify(text)} }, { force: true });
console.log(JSON.stringify([loaded - start, performance.now() - loaded]));`;

/** @returns milliseconds for loading the reader and for its first reading, in a process of its own */
export function coldRead(file: string, text: string): { load: number; first: number } {
  const program = ONCE(pathToFileURL(file).href, text);
  const ran = spawnSync(process.execPath, ['--input-type=module', '-'], { input: program, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(ran.stderr);
  const [load, first] = JSON.parse(ran.stdout) as [number, number];
  return { load, first };
}

/** @returns files a second of the command line, its start included, on a folder of so many invented reports */
export function filesPerSecond(count: number, workers: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'huiyao-corpus-'));
  const texts = reports();
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `${i}.txt`), texts[i % texts.length] as string);
  const run = (where: string) =>
    spawnSync(process.execPath, ['bin/huiyao.mjs', '--workers', String(workers), where], { stdio: ['ignore', 'ignore', 'inherit'] });
  // The first start builds the program.
  run(join(folder, '0.txt'));
  const time = timed(() => run(folder));
  rmSync(folder, { recursive: true, force: true });
  return (count / time) * 1000;
}
