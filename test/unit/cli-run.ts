/** Runs the command line as a shell would. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** @param input what stands on the standard input; nothing where it is left out */
export function huiyao(args: readonly string[], input: string | Uint8Array = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['bin/huiyao.mjs', ...args]);
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
    // A program that is not interested in its input closes it early; that is no fault of the test.
    child.stdin.once('error', () => {});
    child.stdin.end(input);
  });
}

/** @returns the objects of JSON Lines, each line by itself */
export const objects = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** @returns a folder of its own, which the system sweeps */
export const folder = (): string => mkdtempSync(join(tmpdir(), 'huiyao-'));

/** An invented report, in the manner of the reports. */
export const report = (name: string): string =>
  [
    '云岭市召开三季度经济运行调度会',
    '来源：云岭日报 2023-07-19',
    `7月18日上午，全市三季度经济运行调度会召开。市委书记${name}主持会议并讲话，市委副书记、市长顾云舟部署工作。`,
    `${name}强调，要锚定目标不放松，确保三季度新开工项目不少于30个，规上工业增加值增长6%以上。要牢固树立“一线工作法”。`,
  ].join('\n');
