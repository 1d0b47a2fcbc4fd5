/** Starts the browser that is asked for, with the extension as it was built. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser, howToInstall } from '../../tools/browsers.mjs';
import type { LaunchOptions, TestBrowser } from './browser';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

export type BrowserName = TestBrowser['name'];

/** @returns the folder of the build for a browser; @throws where nothing is built */
export function builtExtension(name: BrowserName): string {
  const folder = resolve(name === 'chromium' ? 'dist/chrome' : 'dist/firefox');
  if (!existsSync(folder)) throw new Error(`${folder} is not built: npm run build`);
  return folder;
}

/**
 * Starts a browser on a fresh profile with the built extension.
 * @throws an error with the install line where the browser is missing
 */
export async function launch(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<TestBrowser> {
  const program = options.program ?? findBrowser(name);
  if (!program) throw new Error(`${name} is not installed. ${howToInstall([name])}`);
  const start = name === 'chromium' ? launchChromium : launchFirefox;
  return start({ ...options, program, extension: options.extension ?? builtExtension(name) });
}
