/** Where a tooltip goes: above the line of text or below it, never over it, never out of the window. */

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

const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Above is preferred: what stands there has been read. Where neither side has room enough, the roomier one is taken.
 * @param line the box of the words that are meant, in pixels of the window
 * @param tip the size of the tooltip
 * @param view the size of the window
 * @returns left and top of the tooltip in pixels of the window, and the height it must not pass where it has to be cut
 */
export function placeTip(line: Box, tip: Size, view: Size): { left: number; top: number; most: number | null } {
  const above = Math.max(0, line.top - GAP - EDGE);
  const below = Math.max(0, view.height - (line.top + line.height) - GAP - EDGE);
  const up = tip.height <= above || above >= below;
  const room = Math.floor(up ? above : below);
  const height = Math.min(tip.height, room);
  return {
    left: Math.round(between(EDGE, line.left, view.width - tip.width - EDGE)),
    top: Math.round(up ? line.top - GAP - height : line.top + line.height + GAP),
    most: tip.height > room ? room : null,
  };
}
