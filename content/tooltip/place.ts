/** Where a tooltip goes: above the line of text or below it, never over it, never out of the window. */
import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels between the line and the tooltip. */
const GAP = 8;
/** Pixels kept free at the edges of the window. */
const EDGE = 8;

/** Each number by name: the boxes that a browser gives keep them out of the reach of a spread. */
const rectOf = ({ left, top, width, height }: Box) => ({ x: left, y: top, width, height });
const sizeOf = ({ width, height }: Size): Size => ({ width, height });

/** The window and the two boxes, as the positioning library asks for them: it needs no document. */
const platformOf = (line: Box, tip: Size, view: Size): Platform => ({
  // Each side by its name: the browser's own boxes have nothing that could be spread.
  getElementRects: () => ({ reference: rectOf(line), floating: { x: 0, y: 0, width: tip.width, height: tip.height } }),
  getClippingRect: () => ({ x: 0, y: 0, ...sizeOf(view) }),
  getDimensions: () => sizeOf(tip),
  isRTL: () => false,
});

/**
 * Above is preferred: what stands there has been read. Where neither side has room enough, the roomier one is taken.
 * @param line the box of the words that are meant, in pixels of the window
 * @param tip the size of the tooltip
 * @param view the size of the window
 * @returns left and top of the tooltip in pixels of the window, and the height it must not pass where it has to be cut
 */
export async function placeTip(line: Box, tip: Size, view: Size): Promise<{ left: number; top: number; most: number | null }> {
  let room = tip.height;
  const { x, y, placement } = await computePosition(line, tip, {
    platform: platformOf(line, tip, view),
    strategy: 'fixed',
    placement: 'top-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, crossAxis: false }),
      shift({ padding: EDGE }),
      size({ padding: EDGE, apply: ({ availableHeight }) => void (room = Math.max(0, Math.floor(availableHeight))) }),
    ],
  });
  const cut = tip.height > room;
  return { left: Math.round(x), top: Math.round(cut && placement.startsWith('top') ? y + tip.height - room : y), most: cut ? room : null };
}
