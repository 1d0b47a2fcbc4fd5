/** What the extension costs a page in script memory. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, builtExtension } from '../../e2e/browsers/launch';
import { added, type Row } from './rows';
import { type Stage, setStage, visit } from './stage';

const ROUNDS = 5;
/** Milliseconds in which a page comes to rest and its report is read. */
const REST = 1500;

type Pair = readonly [number, number];

async function heapsOn({ browser, tab, control, meters, origin }: Stage, path: string): Promise<Pair | null> {
  await visit(tab, `${origin}${path}`, REST);
  await visit(control, `${origin}${path}`, REST);
  const own = await meters.tab.heap();
  const without = browser.name === 'chromium' ? await meters.control.heap() : 0;
  return own === null || without === null ? null : [own / 1024, without / 1024];
}

/** What a page brings, once the one before it is gone. */
async function broughtBy(stage: Stage, path: string): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let round = 0; round < Math.min(stage.rounds, ROUNDS); round++) {
    const pair = await heapsOn(stage, path);
    if (pair) pairs.push(pair);
  }
  return pairs;
}

/** Does something on a stage of its own; `extension` is the folder of another extension than ours. */
async function onStage<T>(name: BrowserName, rounds: number, act: (stage: Stage) => Promise<T>, extension?: string): Promise<T> {
  const stage = await setStage(name, rounds, {}, { keepsNoPages: true, ...(extension ? { extension } : {}) });
  try {
    return await act(stage);
  } finally {
    await stage.close();
  }
}

/** The same for an extension that is ours but for its detector, which is empty: what any extension costs every page in Chromium (173 KB there; 191 KB once it has asked for the document, 259 KB once it has touched an element). */
async function onEmptyStage<T>(rounds: number, act: (stage: Stage) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'huiyao-empty-'));
  cpSync(builtExtension('chromium'), folder, { recursive: true });
  writeFileSync(join(folder, 'content/detector.iife.js'), ';');
  try {
    return await onStage('chromium', rounds, act, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const row = (what: string, pairs: readonly Pair[], bound: number, aim: number): Row => ({
  ...{ what, unit: 'KB', bound, aim, why: 'no part of its memory is told as ours' },
  measured: pairs.length ? added(pairs) : null,
});

/** @returns the rows about script memory */
export async function heapRows({ browser: { name }, rounds }: Stage): Promise<Row[]> {
  // A report leaves compiled code behind it for a while, so that other pages come first.
  const [other, report] = await onStage(
    name,
    rounds,
    async (stage) => [await broughtBy(stage, '/other'), await broughtBy(stage, '/report')] as const,
  );
  const rows = [row('script memory added to a report', report, 3072, 1024), row('script memory added to another page', other, 150, 50)];
  if (name !== 'chromium') return rows;
  const empty = await onEmptyStage(rounds, (stage) => broughtBy(stage, '/other'));
  const above = other.slice(0, empty.length).map(([own], at): Pair => [own, empty[at]?.[0] ?? Number.NaN]);
  return [...rows, row('of that, above an empty content script', above, 150, 50)];
}
