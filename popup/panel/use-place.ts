import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../../src/messages';
import { placeOf } from '../page';
import type { Item } from './items';

/** Milliseconds between two questions: as often as an eye follows. */
const PAUSE = 80;

/** Milliseconds in which a page scrolls to words that were asked for; where it is meanwhile is not what is being read. */
const UNDER_WAY = 900;

const rest = (time: number) => new Promise((done) => setTimeout(done, time));

/**
 * Asks the page again and again where it is being read. The page answers when that has changed, so that a page at rest is not disturbed,
 * and nothing is kept open that could outlive page or panel.
 */
async function follow(tabId: number, tell: (place: Place) => void, signal: AbortSignal): Promise<void> {
  let known: Place | null = null;
  while (!signal.aborted) {
    const place: Place | null = await placeOf(tabId, known);
    if (place === null || signal.aborted) return;
    tell(place);
    known = place;
    await rest(PAUSE);
  }
}

/** Where the page is being read, and the entry that was asked for last: it stays the current one until the page is moved again. */
export function usePlace(tabId: number, turn: number) {
  const [place, setPlace] = useState<Place | null>(null);
  const [held, setHeld] = useState<{ readonly id: string; readonly until: number } | null>(null);
  useEffect(() => {
    const life = new AbortController();
    void follow(
      tabId,
      (next) => {
        setPlace(next);
        setHeld((before) => (before !== null && performance.now() > before.until ? null : before));
      },
      life.signal,
    );
    return () => life.abort();
  }, [tabId, turn]);
  const hold = ({ id }: Item) => setHeld({ id, until: performance.now() + UNDER_WAY });
  return { place, held: held?.id ?? null, hold };
}
