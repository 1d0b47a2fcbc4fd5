import { describe, expect, it } from 'vitest';
import { type BrowserKind, findBrowser, howToInstall } from '../tools/browsers.mjs';

const find = (kind: BrowserKind, platform: string, files: string[], env: Record<string, string> = {}) =>
  findBrowser(kind, { platform, env, runnable: (path) => files.includes(path) });

describe('finding a browser', () => {
  it('takes the one that a variable names, before any other', () => {
    expect(find('chromium', 'linux', ['/opt/mine', '/usr/bin/chromium'], { CHROME_PATH: '/opt/mine' })).toBe('/opt/mine');
    expect(find('firefox', 'linux', ['/opt/fox', '/usr/bin/firefox'], { FIREFOX_PATH: '/opt/fox' })).toBe('/opt/fox');
  });

  it('says so when a variable names nothing that runs', () => {
    expect(() => find('firefox', 'linux', ['/usr/bin/firefox'], { FIREFOX_PATH: '/nowhere' })).toThrow('FIREFOX_PATH is /nowhere');
  });

  it.each([
    ['chromium', 'linux', '/home/x/bin/google-chrome', { PATH: '/home/x/bin:/bin' }],
    ['chromium', 'linux', '/usr/bin/microsoft-edge', {}],
    ['firefox', 'linux', '/usr/bin/firefox-esr', { PATH: '' }],
    ['chromium', 'darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['firefox', 'darwin', '/Users/x/Applications/Firefox.app/Contents/MacOS/firefox', { HOME: '/Users/x' }],
    ['chromium', 'win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', { ProgramFiles: 'C:\\Program Files' }],
    ['chromium', 'win32', 'C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe', { 'ProgramFiles(x86)': 'C:\\P86' }],
    ['firefox', 'win32', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe', { ProgramFiles: 'C:\\Program Files' }],
  ] as const)('finds %s on %s at %s', (kind, platform, path, env) => {
    expect(find(kind, platform, [path], env)).toBe(path);
  });

  it('finds none where there is none, and tells how to install it', () => {
    expect(find('chromium', 'linux', [])).toBeNull();
    expect(howToInstall(['chromium'], 'linux')).toContain('apt-get install -y chromium firefox-esr fonts-noto-cjk');
    expect(howToInstall(['firefox'], 'darwin')).toMatch(/Firefox.*FIREFOX_PATH/);
  });
});
