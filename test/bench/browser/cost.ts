/** What the extension costs a page: processor time, changes, memory. */
import type { Tab } from '../../e2e/browsers/browser';
import type { Eye } from './eye';
import type { Meters } from './meters';
import { heapRows } from './memory';
import { HUGE_PAGES } from './pages';
import { added, alone, attempt, type Measured, type Row } from './rows';
import { REST, type Stage, visit } from './stage';

const NO_SWITCH = 'this browser cannot be told to be slower';

/** Does something with both tabs, so many times by turns, at a speed. @returns null where the browser cannot be so slow */
async function byPairs(stage: Stage, times: number, measure: (tab: Tab, meters: Meters) => Promise<number>): Promise<Measured | null> {
  const { tab, control, meters, rounds } = stage;
  if (!(await meters.tab.slow(times)) || !(await meters.control.slow(times))) return null;
  const pairs: [number, number][] = [];
  for (let round = -1; round < rounds; round++) {
    const pair: [number, number] = [await measure(tab, meters.tab), await measure(control, meters.control)];
    if (round >= 0) pairs.push(pair);
  }
  await meters.tab.slow(1);
  await meters.control.slow(1);
  return added(pairs);
}

/** Processor time of the main thread from a page's address to its rest. */
const busyOn = (stage: Stage, path: string) => async (tab: Tab, meters: Meters) => {
  await visit(tab, `${stage.origin}/empty`, 150);
  const before = await meters.busy();
  await visit(tab, `${stage.origin}${path}`);
  return (await meters.busy()) - before;
};

async function busyRows(stage: Stage): Promise<Row[]> {
  const row = async (times: number, bound: number, aim: number): Promise<Row> => ({
    what: `main-thread time added to a page that is no report, ${times}×`,
    ...{ unit: 'ms', bound, aim, why: NO_SWITCH },
    measured: await byPairs(stage, times, busyOn(stage, '/other')),
  });
  return [await row(1, 5, 1), await row(4, 20, 4)];
}

const seen = async (stage: Stage, path: string, of: (eye: Eye) => number | null): Promise<Measured | null> => {
  const missing = of(await visit(stage.tab, `${stage.origin}${path}`)) === null;
  return missing ? null : byPairs(stage, 1, async (tab) => of(await visit(tab, `${stage.origin}${path}`)) ?? 0);
};

async function quietRows(stage: Stage): Promise<Row[]> {
  const none = { bound: 0, aim: 0, why: 'this browser does not tell them' };
  const row = async (what: string, path: string, of: (eye: Eye) => number | null): Promise<Row> => ({
    ...{ what, unit: 'number', ...none },
    measured: await seen(stage, path, of),
  });
  return [
    await row('long tasks added there', '/other?count', (eye) => eye.longTasks),
    await row('mutations added there', '/other?count', (eye) => eye.mutations),
    await row('mutations added to a report', '/report?count', (eye) => eye.mutations),
    { ...(await row('layout shift added to a report', '/report?count', (eye) => eye.shift)), unit: 'CLS' },
  ];
}

/** The time in which a page could do nothing, above what it has without us; the worst of all pages. */
async function longestRow(stage: Stage, times: number, bound: number, aim: number): Promise<Row> {
  const measure = (path: string) =>
    byPairs(
      { ...stage, rounds: 3 },
      times,
      async (tab) => (await visit(tab, `${stage.origin}/${path}?gap`, REST * (path === 'report' ? 1 : 3))).gap,
    );
  const all = [];
  for (const path of ['report', 'other', ...HUGE_PAGES]) all.push({ path, measured: await measure(path) });
  const worst = all.reduce((most, each) => ((each.measured?.value ?? 0) > (most.measured?.value ?? 0) ? each : most));
  return { what: `longest task added, ${times}× (${worst.path})`, ...{ unit: 'ms', bound, aim, why: NO_SWITCH }, measured: worst.measured };
}

/** Changes made in ten seconds to an article, a thousand a second. Runs in the page. */
async function changeForTenSeconds(): Promise<void> {
  const text = [...document.querySelectorAll('p')].reduce((a, b) =>
    (b.textContent ?? '').length > (a.textContent ?? '').length ? b : a,
  ).firstChild;
  const end = performance.now() + 10_000;
  while (text && performance.now() < end) {
    for (let change = 0; change < 10; change++) text.nodeValue = `${(text.nodeValue ?? '').replace(/\d*$/, '')}${change}`;
    await new Promise((done) => setTimeout(done, 10));
  }
}

async function restlessRow({ tab, origin, rounds }: Stage): Promise<Row> {
  const spent: number[] = [];
  for (let round = 0; round < Math.min(rounds, 3); round++) {
    await visit(tab, `${origin}/restless`, 1500);
    spent.push(await tab.scriptTime(() => tab.evaluate(changeForTenSeconds)));
  }
  return {
    what: 'time of our scripts in 10 s of changes inside a report',
    ...{ unit: 'ms', bound: 50, aim: 50, why: 'this browser does not tell how long a script ran' },
    measured: spent.some(Number.isNaN) ? null : alone(spent),
  };
}

/** @returns every row about what the extension costs */
export async function costRows(stage: Stage): Promise<Row[]> {
  const parts: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
    'main-thread time': () => busyRows(stage),
    'what a page sees': () => quietRows(stage),
    'longest task, 1×': async () => [await longestRow(stage, 1, 50, 16)],
    'longest task, 4×': async () => [await longestRow(stage, 4, 50, 50)],
    'script memory': () => heapRows(stage),
    'changes inside a report': async () => [await restlessRow(stage)],
  };
  const rows: Row[] = [];
  for (const [what, measure] of Object.entries(parts)) rows.push(...(await attempt(what, measure)));
  return rows;
}
