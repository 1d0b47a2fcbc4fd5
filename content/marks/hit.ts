/** Which character of the text lies under a point of the window. */
import { offsetOf, type PageText, rangeOf, slicesOf } from '../page-text';

/** Pixels around a character in which a pointer still means it: lines of text lie apart. */
const SLACK = 2;

interface Point {
  readonly x: number;
  readonly y: number;
}

const within = ({ x, y }: Point, box: DOMRect): boolean =>
  x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK;

/** The boxes of the character at an offset; none where the page has changed meanwhile. */
function boxesAt(page: PageText, offset: number): DOMRect[] {
  const [slice] = slicesOf(page, [offset, offset + 1]);
  if (!slice || slice.end > slice.node.length) return [];
  return [...rangeOf(slice).getClientRects()];
}

/** Open shadow roots that the text was read from: without being named they hide their text from the question. */
const rootsOf = new WeakMap<PageText, ShadowRoot[]>();

function shadowRoots(page: PageText): ShadowRoot[] {
  const known = rootsOf.get(page);
  if (known) return known;
  const roots = new Set<ShadowRoot>();
  for (const { node } of page.pieces) {
    const root = node.getRootNode();
    if ('host' in root) roots.add(root as ShadowRoot);
  }
  const found = [...roots];
  rootsOf.set(page, found);
  return found;
}

/**
 * @returns the offset of the character under a point, or null where there is none of the article's.
 * The browser names the nearest gap between characters, however far away, so the boxes beside it are asked.
 */
export function offsetAt(doc: Document, page: PageText, point: Point): number | null {
  const caret = doc.caretPositionFromPoint(point.x, point.y, { shadowRoots: shadowRoots(page) });
  const gap = caret && offsetOf(page, caret.offsetNode, caret.offset);
  if (gap === null) return null;
  return [gap, gap - 1].find((offset) => offset >= 0 && boxesAt(page, offset).some((box) => within(point, box))) ?? null;
}
