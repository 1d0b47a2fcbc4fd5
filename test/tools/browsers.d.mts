export type BrowserKind = 'chromium' | 'firefox';
export interface Machine {
  env?: Record<string, string | undefined>;
  platform?: string;
  runnable?: (path: string) => boolean;
}
export const INSTALL_LINE: string;
export function findBrowser(kind: BrowserKind, machine?: Machine): string | null;
export function findBrowsers(): Record<BrowserKind, string | null>;
export function howToInstall(missing: readonly BrowserKind[], platform?: string): string;
export function ensureBrowsers(): Record<BrowserKind, string>;
