/** What looks on from inside a page. Runs in the page's own world, with or without the extension; what it sees lies in `eye`. */

export interface Eye {
  /** Records of changes of the document. */
  mutations: number;
  /** Sum of the layout shifts; null where the browser tells none. */
  shift: number | null;
  /** Tasks over 50 ms; null where the browser tells none. */
  longTasks: number | null;
  /**
   * Milliseconds of the longest time in which the page could do nothing, from its first frame after it was parsed: until then the browser lays it out,
   * which takes anything from a twentieth to a whole second on the largest pages, whoever looks on.
   */
  gap: number;
  /** Time of day, in milliseconds, at which the first frame with a mark was painted. */
  painted: number;
  /** Milliseconds from the last move of the mouse to the first frame with a tooltip. */
  hover: number;
}

function look(): void {
  const eye: Eye = { mutations: 0, shift: null, longTasks: null, gap: 0, painted: 0, hover: 0 };
  (globalThis as unknown as { eye: Eye }).eye = eye;
  const wants = (what: string) => location.hash.includes(what) || location.search.includes(what);
  const afterFrame = (then: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', then);
    port1.start();
    requestAnimationFrame(() => port2.postMessage(0));
  };
  const count = () => {
    for (const type of ['layout-shift', 'longtask'] as const) {
      if (!PerformanceObserver.supportedEntryTypes.includes(type)) continue;
      if (type === 'layout-shift') eye.shift = 0;
      else eye.longTasks = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if (type === 'longtask') eye.longTasks = (eye.longTasks ?? 0) + 1;
          else eye.shift = (eye.shift ?? 0) + (entry as PerformanceEntry & { readonly value: number }).value;
      }).observe({ type, buffered: true });
    }
    document.addEventListener('DOMContentLoaded', () => {
      const observer = new MutationObserver((records) => (eye.mutations += records.length));
      observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    });
  };
  const gap = () => {
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    port1.addEventListener('message', () => {
      const now = performance.now();
      eye.gap = Math.max(eye.gap, now - last);
      last = now;
      port2.postMessage(0);
    });
    port1.start();
    const start = () => {
      last = performance.now();
      port2.postMessage(0);
    };
    document.addEventListener('DOMContentLoaded', () => afterFrame(start));
  };
  const marks = () => {
    if (CSS.highlights.size === 0) requestAnimationFrame(marks);
    else afterFrame(() => (eye.painted = Date.now()));
  };
  const hover = () => {
    let moved = 0;
    addEventListener('pointermove', () => (moved = performance.now()), true);
    const wait = () => {
      const tip = document.querySelector('hl-tip');
      if (tip?.matches(':popover-open')) afterFrame(() => (eye.hover ||= performance.now() - moved));
      else setTimeout(wait, 1);
    };
    wait();
  };
  if (wants('count')) count();
  if (wants('gap')) gap();
  if (wants('marks')) marks();
  if (wants('hover')) hover();
}

/** The eye as a script for the head of a page. */
export const EYE = `(${look.toString()})()`;
