/** Tells where the page is being read, to those who ask: nothing is listened to while nobody does. */
import type { Place } from '../../src/messages';
import type { TooltipNeeds } from './contract';

/** Milliseconds after which a question is answered though nothing has moved: whoever asked may be gone. */
const PATIENCE = 25_000;

type Lines = Pick<TooltipNeeds, 'doc' | 'lineOf' | 'signal'>;

/** The offset of the first character that ends below a height of the window; the length of the text where none does. */
function offsetBelow({ lineOf }: Lines, text: string, y: number): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    // Ends of blocks have no box: what follows tells.
    let at = middle;
    while (at < high && !lineOf([at, at + 1])) at++;
    const box = at < high ? lineOf([at, at + 1]) : null;
    if (box && box.bottom <= y) low = at + 1;
    else high = middle;
  }
  return low;
}

function placeIn(lines: Lines, text: string): Place {
  const { innerHeight } = lines.doc.defaultView as Window;
  const [top, middle, bottom] = [0, 0.5, 1].map((share) => offsetBelow(lines, text, innerHeight * share)) as [number, number, number];
  return { top, middle, bottom };
}

const isSame = (a: Place, b: Place | null): boolean => a.top === b?.top && a.middle === b.middle && a.bottom === b.bottom;

/**
 * @param text what is shown now; null where no report is any more
 * @returns the place as soon as it is another one than what is known, or after a while; null where there is no text
 */
export function readingPlace(lines: Lines, text: () => string | null, known: Place | null): Promise<Place | null> {
  const view = lines.doc.defaultView as Window;
  return new Promise((resolve) => {
    const over = new AbortController();
    const answer = (place: Place | null) => {
      over.abort();
      clearTimeout(timer);
      resolve(place);
    };
    const look = (late: boolean) => {
      const now = text();
      const place = now === null ? null : placeIn(lines, now);
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
    lines.signal.addEventListener('abort', () => answer(null), options);
    look(false);
  });
}
