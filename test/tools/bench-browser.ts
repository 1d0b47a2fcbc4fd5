/**
 * `npm run bench:browser` measures every row of the table of budgets in Chromium and in Firefox, against the same pages without the
 * extension, and prints bound, aim and measured beside each other. Its exit code is 1 where a bound is missed. Build first.
 *
 *   --browser NAME   chromium or firefox alone
 *   --rounds N       rounds of each measure (9)
 *   --only PART      sizes, reading, waits, popup or cost alone
 *   --save           writes the tables with their date to docs/budgets.md
 */
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../e2e/browsers/launch';
import { costRows } from '../bench/browser/cost';
import { readerScript, readingRows } from '../bench/browser/reading';
import { attempt, isMissed, type Row, tableOf } from '../bench/browser/rows';
import { sizeRows } from '../bench/browser/sizes';
import { type Stage, setStage } from '../bench/browser/stage';
import { popupRows, waitRows } from '../bench/browser/waits';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    only: { type: 'string' },
    save: { type: 'boolean', default: false },
  },
});

const PARTS: Readonly<Record<string, (stage: Stage) => Promise<Row[]>>> = {
  reading: readingRows,
  waits: waitRows,
  popup: popupRows,
  cost: costRows,
};
const wants = (part: string) => !values.only || values.only === part;

async function rowsIn(name: BrowserName): Promise<Row[]> {
  const rows = wants('sizes')
    ? sizeRows(name === 'chromium' ? 'chrome' : 'firefox', `dist/huiyao-${name === 'chromium' ? 'chrome' : name}.zip`)
    : [];
  const stage = await setStage(name, Number(values.rounds), {
    '/reader': { body: '<!doctype html><meta charset="utf-8"><title>reader</title><script src="/reader.js"></script>' },
    '/reader.js': { type: 'text/javascript; charset=utf-8', body: await readerScript() },
  });
  try {
    for (const [part, measure] of Object.entries(PARTS)) if (wants(part)) rows.push(...(await attempt(part, () => measure(stage))));
  } finally {
    await stage.close();
  }
  return rows;
}

const machine = () =>
  `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}`;

const report = (tables: readonly string[]): string =>
  `# Budgets, measured

Saved by \`npm run bench:browser -- --save\` on ${new Date().toISOString().slice(0, 10)}; ${machine()}; medians of ${values.rounds} rounds by turns
with the same page without the extension, which is opened where no extension runs. Browsers without a window.

${tables.join('\n\n')}
`;

const names = (['chromium', 'firefox'] as const).filter((name) => !values.browser || values.browser === name);
const tables: string[] = [];
const missed: string[] = [];
for (const name of names) {
  const rows = await rowsIn(name);
  tables.push(`## ${name === 'chromium' ? 'Chromium' : 'Firefox'}\n\n${tableOf(rows)}`);
  missed.push(...rows.filter(isMissed).map(({ what }) => `${name}: ${what}`));
  console.log(`${tables.at(-1)}\n`);
  if (values.save) writeFileSync('docs/budgets.md', report(tables));
}
for (const what of missed) console.log(`bound missed: ${what}`);
process.exitCode = missed.length > 0 ? 1 : 0;
