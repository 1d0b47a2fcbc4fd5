/** The demo after the build: which browser, seen or unseen, and what is printed. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../e2e/browsers/launch';
import { findBrowsers, howToInstall } from './browsers.mjs';
import { demoInNode, demoInWindow, demoUnseen } from './demo-ways';
import { startServer } from './serve.mjs';

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** @returns the browser that was asked for, or the first that is installed; null where there is none */
function chooseBrowser(asked: string | undefined): BrowserName | null {
  const found = findBrowsers();
  if (asked === undefined) return NAMES.find((name) => found[name] !== null) ?? null;
  const name = NAMES.find((known) => known === asked);
  if (!name) throw new Error(`--browser ${asked}: it is chromium or firefox`);
  if (found[name] === null) throw new Error(`${name} is not installed. ${howToInstall([name])}`);
  return name;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { headless: { type: 'boolean' }, browser: { type: 'string' } } });
  const name = chooseBrowser(values.browser);
  const server = await startServer();
  try {
    if (!name) demoInNode();
    else if (values.headless || !hasDisplay()) await demoUnseen(name, server.origin);
    else await demoInWindow(name, server.origin);
  } finally {
    await server.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
