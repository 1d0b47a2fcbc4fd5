/** Hears what a page tells of the pointer, and of what closes a tooltip. */
import type { Span } from '../../src/model';
import { Hover, type HoverOptions } from '../hover';
import { boxesOf } from '../marks/boxes';
import { TAG } from '../tooltip/contract';

/** Removes what a copy of this script left behind that was stopped while its tooltip was open. */
function removeStray(doc: Document): void {
  for (const stray of doc.querySelectorAll(TAG)) stray.remove();
}

/** @returns a handle that closes the tooltip, for when the marks change under it, and opens it */
export function attachHover(given: Omit<HoverOptions, 'dismiss' | 'lineOf' | 'showMark'>): Hover {
  const { doc, signal, marks } = given;
  const lineOf = (span: Span) => (marks.page && boxesOf(marks.page, span)[0]) ?? null;
  const hover: Hover = new Hover({ ...given, lineOf, showMark: (mark) => hover.showMark(mark), dismiss: () => hover.dismiss() });
  const passive = { passive: true, capture: true, signal };
  removeStray(doc);
  doc.addEventListener('pointermove', (event) => hover.move(event), passive);
  doc.addEventListener('click', (event) => hover.click(event), passive);
  doc.documentElement.addEventListener('pointerleave', () => hover.leave(), { passive: true, signal });
  doc.addEventListener('keydown', (event) => event.key === 'Escape' && hover.escape(), passive);
  doc.addEventListener('scroll', () => hover.scroll(), passive);
  doc.defaultView?.addEventListener('resize', () => hover.resize(), { passive: true, signal });
  doc.defaultView?.addEventListener('pagehide', () => hover.hide(), { passive: true, signal });
  return hover;
}
