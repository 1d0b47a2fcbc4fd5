/** Tells where the page is being read, to those who ask: nothing is listened to while nobody does. */
import type { Place } from '../src/messages';
import { type PageText, rangeOf } from './page-text';

/** Milliseconds after which a question is answered though nothing has moved: whoever asked may be gone. */
const PATIENCE = 25_000;

/** The offset of the first character that ends below a height of the window; that of the last one where none does. */
function offsetBelow({ pieces, text }: PageText, y: number): number {
  const isBelow = (node: Text, start: number, end: number) =>
    end <= node.length && rangeOf({ node, start, end }).getBoundingClientRect().bottom > y;
  const first = (count: number, holds: (at: number) => boolean) => {
    let [low, high] = [0, count];
    while (low < high) {
      const at = (low + high) >> 1;
      if (holds(at)) high = at;
      else low = at + 1;
    }
    return low;
  };
  const at = first(pieces.length, (i) => {
    const piece = pieces[i];
    return !!piece && isBelow(piece.node, piece.offset, piece.offset + piece.end - piece.start);
  });
  const piece = pieces[at];
  if (!piece) return text.length;
  return piece.start + first(piece.end - piece.start, (i) => isBelow(piece.node, piece.offset + i, piece.offset + i + 1));
}

/** @returns where the page is being read now */
export function placeIn(page: PageText, view: Window): Place {
  const [top, middle, bottom] = [0, 0.5, 1].map((share) => offsetBelow(page, view.innerHeight * share)) as [number, number, number];
  return { top, middle, bottom };
}

const isSame = (a: Place, b: Place | null): boolean => a.top === b?.top && a.middle === b.middle && a.bottom === b.bottom;

/**
 * @param page the text that is shown now; null where there is none any more
 * @returns the place as soon as it is another one than what is known, or after a while; null where there is no text
 */
export function readingPlace(page: () => PageText | null, known: Place | null, view: Window, signal: AbortSignal): Promise<Place | null> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const answer = (place: Place | null) => {
      over.abort();
      clearTimeout(timer);
      resolve(place);
    };
    const look = (late: boolean) => {
      const text = page();
      const place = text && placeIn(text, view);
      if (late || !place || !isSame(place, known)) answer(place);
    };
    let asked = false;
    const moved = () => {
      if (asked) return;
      asked = true;
      view.requestAnimationFrame(() => {
        asked = false;
        if (!over.signal.aborted) look(false);
      });
    };
    const timer = setTimeout(() => look(true), PATIENCE);
    const options = { passive: true, capture: true, signal: over.signal };
    for (const name of ['scroll', 'resize']) view.addEventListener(name, moved, options);
    signal.addEventListener('abort', () => answer(null), options);
    look(false);
  });
}
