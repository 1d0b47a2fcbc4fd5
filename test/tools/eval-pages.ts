/**
 * `npm run eval:pages` opens every page of ../shared/pages in Chromium and in Firefox with the built extension, and prints what it made of each class;
 * then how well article and body are found, beside Mozilla's Readability.
 *
 *   --browser NAME      chromium or firefox alone
 *   --node              without a browser, in seconds
 *   --detection         detection only, --bodies  bodies only
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../e2e/browsers/launch';
import { bodiesInBrowser } from './pages/bodies-browser';
import { bodiesInNode } from './pages/bodies-node';
import { bodyTable } from './pages/finders';
import { verdictsInBrowser } from './pages/browser-run';
import { verdictsInNode } from './pages/node-run';
import { isThere, type Row, readRows } from './pages/set';
import { classTable, faultLines, high, median, ratesOf } from './pages/tables';

/** Both rates of detection must reach it. */
const BOUND = 0.99;

async function detection(rows: readonly Row[], where: BrowserName | 'node'): Promise<void> {
  const verdicts = where === 'node' ? await verdictsInNode(rows) : await verdictsInBrowser(rows, where);
  const { precision, recall, needless } = ratesOf(verdicts);
  const times = verdicts.filter(({ woke }) => woke).map(({ ms }) => ms);
  console.log(`Detection, ${where}\n${classTable(verdicts)}`);
  console.log(`precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  needless wakes ${(100 * needless).toFixed(1)} %`);
  console.log(`verdict after ${median(times).toFixed(1)} ms (median), ${high(times).toFixed(1)} ms (95 of 100)`);
  for (const line of faultLines(verdicts)) console.log(line);
  const misled = verdicts.filter(({ shown, row }) => shown !== row.isReport).length;
  console.log(`pages on which the user is shown a report and there is none, or none and there is one: ${misled}`);
  if (precision < BOUND || recall < BOUND) process.exitCode = 1;
}

async function bodies(rows: readonly Row[], where: BrowserName | 'node'): Promise<void> {
  const found = where === 'node' ? bodiesInNode(rows) : await bodiesInBrowser(rows, where);
  console.log(`\nThe article's body, ${where}\n${bodyTable(found)}`);
}

const { values } = parseArgs({
  options: { node: { type: 'boolean' }, browser: { type: 'string' }, detection: { type: 'boolean' }, bodies: { type: 'boolean' } },
});
const NAMES = ['chromium', 'firefox'] as const;
const places = values.node ? (['node'] as const) : NAMES.filter((name) => !values.browser || values.browser === name);

if (isThere()) {
  const rows = readRows();
  for (const where of places) {
    if (!values.bodies) await detection(rows, where);
    if (!values.detection) await bodies(rows, where);
  }
} else {
  console.log('The folder of real pages beside the checkout (../shared/pages) is not here: nothing to try.');
}
