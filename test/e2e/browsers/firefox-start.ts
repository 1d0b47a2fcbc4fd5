/** Starts Firefox on a fresh profile with the extension, and ends it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type LaunchOptions, PLAIN_HOST } from './browser';
import { setLanguage } from './firefox-internals';
import type { FirefoxSession } from './firefox-tab';
import { Marionette } from './marionette';

const PREFERENCES: Record<string, string | number | boolean> = {
  'marionette.port': 0, // any free one; Firefox writes it into the profile
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'extensions.getAddons.cache.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'network.dns.localDomains': PLAIN_HOST,
  'network.proxy.type': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};
const START_LIMIT_MS = 60_000;

async function writePreferences(profile: string): Promise<void> {
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), `${lines.join('\n')}\n`);
}

/** Waits until Firefox has written the port on which it listens into its profile. */
async function portOf(profile: string, firefox: ChildProcess): Promise<number> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline && firefox.exitCode === null) {
    const port = Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => ''));
    if (port > 0) return port;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Firefox did not start (exit code ${firefox.exitCode})`);
}

async function extensionIdOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

export interface StartedFirefox extends FirefoxSession {
  readonly closed: Promise<void>;
  readonly quit: () => Promise<void>;
}

/** Starts Firefox on a fresh profile and installs the extension as a temporary add-on. */
export async function startFirefox({ program, extension, headless = true, language = 'en-US' }: LaunchOptions): Promise<StartedFirefox> {
  const profile = await mkdtemp(join(tmpdir(), 'huiyao-firefox-'));
  await writePreferences(profile);
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, '--width=1280', '--height=985'];
  const firefox = spawn(program, [...(headless ? ['--headless'] : []), ...flags], { stdio: 'ignore' });
  const closed = new Promise<void>((done) => firefox.once('exit', () => done()).once('error', () => done()));
  const kill = () => firefox.kill('SIGKILL');
  process.once('exit', kill);
  const marionette = await Marionette.connect(await portOf(profile, firefox));
  if (language !== 'en-US') await marionette.runInBrowser(setLanguage, language);
  const install = async (path: string) => void (await marionette.send('Addon:Install', { path, temporary: true }));
  await install(extension);
  const quit = async () => {
    await marionette.quit();
    const late = setTimeout(kill, 10_000);
    await closed;
    clearTimeout(late);
    process.off('exit', kill);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { marionette, extensionId: await extensionIdOf(extension), install, current: '', closed, quit };
}
