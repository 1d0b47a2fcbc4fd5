/** Where else in the article the same thing is marked. */
import type { Span } from '../../src/model';
import type { Card } from './card';
import type { Words } from './contract';

/** @param note the words that tell how often */
export function placesOf(spans: readonly Span[], here: Span, note: string, words: Words): NonNullable<Card['places']> {
  const at = spans.findIndex(([start, end]) => start === here[0] && end === here[1]);
  return { note, spans, at: Math.max(at, 0), next: words('tooltipNextPlace') };
}
