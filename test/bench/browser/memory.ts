/** What the extension costs a page in script memory. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../../e2e/browsers/launch';
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

/** Pages that were left may be kept for the way back, in the same memory: what counts is what a page brings. */
async function broughtBy(stage: Stage, path: string): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let round = 0; round < Math.min(stage.rounds, ROUNDS); round++) {
    const before = await heapsOn(stage, '/empty');
    const after = await heapsOn(stage, path);
    if (before && after) pairs.push([after[0] - before[0], after[1] - before[1]]);
  }
  return pairs;
}

/** The stage with an extension that is ours but for its detector, which is empty: what any extension costs every page in Chromium. */
async function emptyStage(rounds: number): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'huiyao-empty-'));
  cpSync(builtExtension('chromium'), folder, { recursive: true });
  writeFileSync(join(folder, 'content/detector.iife.js'), ';');
  const stage = await setStage('chromium', rounds, {}, folder);
  const close = async () => {
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...stage, close };
}

async function aboveEmpty(stage: Stage, pairs: readonly Pair[]): Promise<Row> {
  const empty = await emptyStage(stage.rounds);
  try {
    const without = await broughtBy(empty, '/other');
    const ours = pairs.slice(0, without.length).map(([own], at): Pair => [own, without[at]?.[0] ?? Number.NaN]);
    return { what: 'of that, above an empty content script', unit: 'KB', bound: 150, aim: 50, measured: added(ours) };
  } finally {
    await empty.close();
  }
}

/** @returns the rows about script memory */
export async function heapRows(stage: Stage): Promise<Row[]> {
  const why = 'no part of its memory is told as ours';
  const [report, other] = [await broughtBy(stage, '/report'), await broughtBy(stage, '/other')];
  const row = (what: string, pairs: readonly Pair[], bound: number, aim: number): Row => ({
    ...{ what: `script memory added to ${what}`, unit: 'KB', bound, aim, why },
    measured: pairs.length ? added(pairs) : null,
  });
  const rows = [row('a report', report, 3072, 1024), row('another page', other, 150, 50)];
  return stage.browser.name === 'chromium' ? [...rows, await aboveEmpty(stage, other)] : rows;
}
