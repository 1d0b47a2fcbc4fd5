/** A page that never rests does not keep us busy, and we never answer a change with a change. */
import { expect, it } from 'vitest';
import type { Tab } from '../browsers/browser';
import { eventually, pause } from '../page';
import { type Mode, openReport, reportPage, serving } from './mode';

const SECONDS = 10;
/** Milliseconds of our script that all these changes may cost: one reading of the article, or two. */
const BOUND = 50;

/** Changes a counter inside the article a thousand times a second, and counts every change of the page by anybody. */
const CLOCK = `<script>window.changes = 0; window.seen = 0;
addEventListener('load', () => {
  const counter = document.createTextNode('0');
  document.querySelector('p').append(counter);
  new MutationObserver((records) => { window.seen += records.length; }).observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
  window.readings = 0; let painted;
  window.run = () => { painted = CSS.highlights.get('hl-1'); setInterval(() => { const now = CSS.highlights.get('hl-1'); if (now !== painted) window.readings++; painted = now; }, 20); const timer = setInterval(() => { const due = (performance.now() - start) | 0; for (; window.changes < Math.min(due, ${SECONDS * 1000}); window.changes++) counter.data = String(window.changes); if (due > ${SECONDS * 1000}) clearInterval(timer); }, 4); const start = performance.now(); };
});</script>`;

interface Counts {
  changes: number;
  seen: number;
  /** How often the marks were painted anew. */
  readings: number;
  run(): void;
}

const counts = (tab: Tab) =>
  tab.evaluate(() => {
    const { changes, seen, readings } = window as unknown as Counts;
    return { changes, seen, readings };
  });

const mode: Mode = (session, name) => {
  const origin = serving({ '/clock': reportPage(CLOCK) });

  it('with a thousand changes a second for ten seconds costs next to nothing, and has no change from us', async () => {
    const { tab } = session();
    await openReport(session(), `${origin()}/clock`);
    const spent = await tab.scriptTime(async () => {
      await tab.evaluate(() => (window as unknown as Counts).run());
      await pause(SECONDS * 1000);
      await eventually(async () => expect((await counts(tab)).changes).toBe(SECONDS * 1000));
    });
    const { changes, seen, readings } = await counts(tab);
    expect(seen).toBe(changes);
    // Every six seconds: a counter is no news.
    expect(readings).toBeGreaterThan(0);
    expect(readings).toBeLessThanOrEqual(3);
    if (name === 'chromium') expect(spent).toBeLessThan(BOUND);
  });
};

export default mode;
