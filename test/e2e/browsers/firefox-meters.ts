/** What Firefox's own instruments tell of a tab. Each function given to the browser stands on its own. */
import type { Meters } from '../../bench/browser/meters';
import type { Marionette } from './marionette';

interface Process {
  readonly windows: readonly { readonly documentURI: { readonly spec: string } | null }[];
  readonly threads: readonly { readonly name: string; readonly cpuTime: number }[];
}

/** @returns milliseconds of processor time that the main thread of a page's process has taken; -1 where there is no such process */
async function mainThread(address: string): Promise<number> {
  const { ChromeUtils } = window as unknown as { ChromeUtils: { requestProcInfo(): Promise<{ children: readonly Process[] }> } };
  const { children } = await ChromeUtils.requestProcInfo();
  const own = children.find(({ windows }) => windows.some(({ documentURI }) => documentURI?.spec === address));
  const main = own?.threads.find(({ name }) => /^(?:GeckoMain|Isolated Web Co|Web Content|MainThread)/.test(name)) ?? own?.threads[0];
  return main ? main.cpuTime / 1e6 : -1;
}

interface Reports {
  minimizeMemoryUsage(done: () => void): void;
  getReports(
    each: (process: string, path: string, kind: number, units: number, amount: number) => void,
    data: null,
    end: () => void,
    endData: null,
    anonymize: boolean,
  ): void;
}

/** @returns bytes in the realms of an extension's scripts that stand in pages, and how many such realms there are */
async function realms(extensionHost: string): Promise<{ bytes: number; parts: number }> {
  const { Cc, Ci } = window as unknown as { Cc: Record<string, { getService(kind: unknown): Reports }>; Ci: Record<string, unknown> };
  const manager = Cc['@mozilla.org/memory-reporter-manager;1']?.getService(Ci.nsIMemoryReporterManager);
  if (!manager) return { bytes: 0, parts: 0 };
  await new Promise<void>((done) => manager.minimizeMemoryUsage(() => done()));
  let [bytes, parts] = [0, 0];
  const add = (process: string, path: string, _kind: number, units: number, amount: number) => {
    if (units !== 0 || !/^explicit\//.test(path) || !path.includes(extensionHost) || !/^(?:web|Isolated|Web Content)/i.test(process))
      return;
    if (/WebExtensions/.test(process)) return;
    bytes += amount;
    parts++;
  };
  await new Promise<void>((done) => manager.getReports(add, null, () => done(), null, false));
  return { bytes, parts };
}

export class FirefoxMeters implements Meters {
  constructor(
    private readonly marionette: Marionette,
    private readonly address: () => Promise<string>,
    private readonly host: string,
  ) {}

  async busy(): Promise<number> {
    const spent = await this.marionette.runInBrowser(mainThread, await this.address());
    if (spent < 0) throw new Error('no process holds the page');
    return spent;
  }

  async heap(): Promise<number | null> {
    const { bytes, parts } = await this.marionette.runInBrowser(realms, this.host);
    return parts ? bytes : null;
  }

  async slow(times: number): Promise<boolean> {
    return times === 1;
  }
}
