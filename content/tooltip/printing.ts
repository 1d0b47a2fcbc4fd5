/** Marks on paper, where the reader has asked for them: they are put on as printing begins and taken off when it is over. */
import type { TooltipNeeds } from './contract';

/** @param legend puts a legend below the page, or takes it away */
export function attachPrinting({ doc, marks, signal }: TooltipNeeds, legend: (on: boolean) => void): void {
  const turn = (on: boolean) => {
    if (on && !(marks.printed && marks.all.length)) return;
    marks.paper(on);
    legend(on);
  };
  doc.defaultView?.addEventListener('beforeprint', () => turn(true), { passive: true, signal });
  doc.defaultView?.addEventListener('afterprint', () => turn(false), { passive: true, signal });
  signal.addEventListener('abort', () => legend(false), { once: true });
}
