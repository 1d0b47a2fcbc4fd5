import type { ReadDocument } from '../extract/document';
import type { SloganMention } from '../extract/slogan-mention';
import type { Slogan, Span } from '../model';

type ToSpan = (doc: ReadDocument, range: { start: number; end: number }) => Span;

/** Joins places with the same words: the same slogan is one, whatever marks stand between its members; quoted anywhere it is a quoted one. */
export function sloganFacts(doc: ReadDocument, mentions: readonly SloganMention[], toSpan: ToSpan): Omit<Slogan, 'confidence'>[] {
  const byText = new Map<string, SloganMention[]>();
  for (const m of mentions) {
    const key = doc.text.slice(m.start, m.end).replace(/[，、；\s]+/g, '、');
    const same = byText.get(key);
    if (same) same.push(m);
    else byText.set(key, [m]);
  }
  return [...byText.values()].map((places) => {
    const first = (places.find((m) => m.type !== 'canon') ?? places[0]) as SloganMention;
    return {
      text: doc.text.slice(first.start, first.end),
      type: first.type,
      glossaryId: places.find((m) => m.glossaryId)?.glossaryId ?? null,
      spans: places.map((m) => toSpan(doc, m)),
      rule: first.rule,
    };
  });
}
