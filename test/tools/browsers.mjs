/** Finds the browsers of this machine, and installs them where that is ours to do (root on Debian or Ubuntu). */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import process from 'node:process';

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};
const MAC_APPS = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};
const WINDOWS_PROGRAMS = {
  chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};
const VARIABLE = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
const PACKAGES = ['chromium', 'firefox-esr', 'fonts-noto-cjk'];

export const INSTALL_LINE = `apt-get update && apt-get install -y ${PACKAGES.join(' ')}`;

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Every place where a browser usually lies, the likeliest first: the search path, then the platform's own folders. */
function* usualPlaces(kind, env, platform) {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    for (const program of WINDOWS_PROGRAMS[kind]) for (const root of roots) yield win32.join(root, program);
    return;
  }
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin', '/snap/bin'];
  if (platform === 'darwin') {
    for (const app of MAC_APPS[kind])
      for (const root of ['/Applications', posix.join(env.HOME ?? '/', 'Applications')]) yield posix.join(root, app);
  }
  for (const name of NAMES[kind]) for (const folder of folders) yield posix.join(folder, name);
}

/**
 * Finds one kind of browser.
 * @param kind `chromium` (Chromium, Chrome or Edge) or `firefox`
 * @param machine environment, platform and the test for a runnable file; this machine's unless told
 * @returns its path, or null where there is none. `CHROME_PATH` and `FIREFOX_PATH` go before everything else.
 * @throws where the variable names a file that cannot be run
 */
export function findBrowser(kind, { env = process.env, platform = process.platform, runnable = isProgram } = {}) {
  const chosen = env[VARIABLE[kind]];
  if (chosen) {
    if (!runnable(chosen)) throw new Error(`${VARIABLE[kind]} is ${chosen}, which cannot be run`);
    return chosen;
  }
  for (const path of usualPlaces(kind, env, platform)) if (runnable(path)) return path;
  return null;
}

/** @returns both browsers' paths, null for one that is not installed */
export const findBrowsers = () => ({ chromium: findBrowser('chromium'), firefox: findBrowser('firefox') });

/** @returns one line that tells how to install what is missing on this platform */
export function howToInstall(missing, platform = process.platform) {
  if (platform === 'linux') return `As root on Debian or Ubuntu: ${INSTALL_LINE} (or set CHROME_PATH and FIREFOX_PATH)`;
  const where = { chromium: 'Chrome (https://www.google.com/chrome/)', firefox: 'Firefox (https://www.mozilla.org/firefox/)' };
  return `Install ${missing.map((kind) => where[kind]).join(' and ')}, or set ${missing.map((kind) => VARIABLE[kind]).join(' and ')}.`;
}

const mayInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
const hasChineseFont = () => (spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout ?? '').trim() !== '';

function aptInstall() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', ...PACKAGES]])
    spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'inherit', 'inherit'] });
}

/**
 * Makes sure that both browsers are there; as root on Debian or Ubuntu it installs them, with Chinese fonts, where they are not.
 * @returns both paths
 * @throws an error with the line to type where one is still missing
 */
export function ensureBrowsers() {
  const complete = () => Object.values(findBrowsers()).every(Boolean) && (!mayInstall() || hasChineseFont());
  if (!complete() && mayInstall()) aptInstall();
  const found = findBrowsers();
  const missing = Object.keys(found).filter((kind) => !found[kind]);
  if (missing.length > 0) throw new Error(`Not installed: ${missing.join(', ')}. ${howToInstall(missing)}`);
  return found;
}
