/** Marks on paper, where the reader has asked for them: they are put on as printing begins and taken off when it is over. */
import type { Marks } from './marks';

export interface PrintNeeds {
  readonly view: Window;
  readonly marks: Marks;
  /** Puts a legend below the page, or takes it away. */
  legend(on: boolean): void;
  readonly signal: AbortSignal;
}

export function attachPrinting({ view, marks, legend, signal }: PrintNeeds): void {
  const turn = (on: boolean) => {
    if (on && (!marks.printed || !marks.page)) return;
    marks.paper(on);
    legend(on);
  };
  view.addEventListener('beforeprint', () => turn(true), { passive: true, signal });
  view.addEventListener('afterprint', () => turn(false), { passive: true, signal });
  signal.addEventListener('abort', () => legend(false), { once: true });
}
