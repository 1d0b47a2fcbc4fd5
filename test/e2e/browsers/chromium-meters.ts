/** What Chromium's own instruments tell of a tab. */
import type { CDPSession } from 'playwright-core';
import type { Meters } from '../../bench/browser/meters';

export class ChromiumMeters implements Meters {
  private constructor(private readonly cdp: CDPSession) {}

  /** @param cdp a session with the tab, for these meters alone */
  static async attach(cdp: CDPSession): Promise<ChromiumMeters> {
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new ChromiumMeters(cdp);
  }

  async busy(): Promise<number> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  }

  async heap(): Promise<number> {
    for (let times = 0; times < 3; times++) await this.cdp.send('HeapProfiler.collectGarbage');
    return (await this.cdp.send('Runtime.getHeapUsage')).usedSize;
  }

  async slow(rate: number): Promise<boolean> {
    await this.cdp.send('Emulation.setCPUThrottlingRate', { rate });
    return true;
  }
}
