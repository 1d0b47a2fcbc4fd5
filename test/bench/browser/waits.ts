/** How long a person waits: for marks, for a tooltip, for the popup. */
import { eventually, hoverFirst, pause, stateOf } from '../../e2e/page';
import { reopenPopup } from '../../e2e/popup';
import type { Eye } from './eye';
import { alone, type Row } from './rows';
import { REST, type Stage, visit } from './stage';

async function times(rounds: number, measure: () => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const time = await measure();
    if (round >= 0) all.push(time);
  }
  return all;
}

/** From the detector's word to the first frame with marks. */
async function marked({ tab, desk, origin }: Stage, rest: number): Promise<number> {
  const eye = await visit(tab, `${origin}/report?marks`, rest);
  const seen = await desk.evaluate(() => Number(localStorage.getItem('seen')));
  if (!seen) throw new Error('the detector was not heard');
  if (!eye.painted) throw new Error('no marks were painted');
  return eye.painted - seen;
}

async function marksRow(stage: Stage, slower: number, bound: number, aim: number): Promise<Row> {
  const can = await stage.meters.tab.slow(slower);
  const measured = can ? alone(await times(stage.rounds, () => marked(stage, REST * slower))) : null;
  await stage.meters.tab.slow(1);
  return {
    what: `detection to painted marks, ${slower}×`,
    ...{ unit: 'ms', bound, aim, measured, why: 'this browser cannot be told to be slower' },
  };
}

const INTENT = 150;

async function hoverRow({ tab, origin, rounds }: Stage): Promise<Row> {
  const measured = alone(
    await times(rounds, async () => {
      await visit(tab, `${origin}/report?hover`);
      await hoverFirst(tab, 'official');
      await pause(100);
      return (await tab.evaluate(() => (globalThis as unknown as { eye: Eye }).eye.hover)) - INTENT;
    }),
  );
  return { what: 'tooltip painted after the intent delay', unit: 'ms', bound: 50, aim: 16, measured };
}

/** When the browser painted the largest thing in a page, counted from when it was opened. */
const largestPaint = () =>
  new Promise<number>((done, failed) => {
    new PerformanceObserver((list) => done(Math.max(...list.getEntries().map((entry) => entry.startTime)))).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
    setTimeout(() => failed(new Error('nothing was painted')), 2000);
  });

/** @returns the rows about opening the popup */
export async function popupRows(stage: Stage): Promise<Row[]> {
  const { browser, tab, origin, rounds } = stage;
  await visit(tab, `${origin}/report`);
  const tabId = await tab.id();
  await eventually(() => stateOf(browser, tabId));
  const popup = await browser.newTab();
  const opened = async (stopped: boolean) => {
    if (stopped) await browser.stopBackground();
    await reopenPopup(popup, browser, tabId);
    await pause(150);
    return popup.evaluate(largestPaint);
  };
  const warm = alone(await times(rounds, () => opened(false)));
  const cold = alone(await times(rounds, () => opened(true)));
  await popup.close();
  return [
    { what: 'popup to its content, background awake', unit: 'ms', bound: 150, aim: 80, measured: warm },
    { what: 'popup to its content, background stopped', unit: 'ms', bound: 400, aim: 150, measured: cold },
  ];
}

/** @returns the rows about waiting for marks and tooltips */
export async function waitRows(stage: Stage): Promise<Row[]> {
  return [await marksRow(stage, 1, 100, 30), await marksRow(stage, 4, 300, 100), await hoverRow(stage)];
}
