import type { ReadDocument } from '../extract/document';
import { NO_ITEM, NO_STUDY } from '../rules/agenda';
import { overlapping } from '../text/within';
import { praised, prepositional, spokenIn } from './agenda-forms';
import { type Item, itemsIn } from './agenda-items';
import type { Said } from './said';

/** Reads what the meeting passed on, heard, discussed and decided, from the sentences outside what people said. */
export function agendaOf(doc: ReadDocument, said: readonly Said[], names: readonly { start: number; end: number }[]): Item[] {
  const pieces = said.flatMap((s) => s.pieces).sort((a, b) => a.start - b.start);
  const items: Item[] = [];
  for (const sentence of doc.sentences) {
    if (sentence.block.kind !== 'body') continue;
    const cut = Math.min(sentence.end, overlapping(pieces, sentence)[0]?.start ?? sentence.end);
    if (cut - sentence.start < 6) continue;
    const words = doc.text.slice(sentence.start, cut);
    items.push(
      ...outermost([
        ...itemsIn(words, sentence),
        ...prepositional(words, sentence),
        ...spokenIn(words, sentence),
        ...praised(words, sentence),
      ]),
    );
  }
  const inName = (item: Item) => names.some((name) => name.start < item.start && item.start < name.end);
  const isBare = (item: Item, words: string) => NO_ITEM.test(words) || (item.verb === '研究' && NO_STUDY.test(words));
  return items.filter((item) => item.end - item.start >= 3 && !inName(item) && !isBare(item, doc.text.slice(item.start, item.end)));
}

/** The items of a sentence, without those that lie in one before. */
const outermost = (items: readonly Item[]): Item[] =>
  items.filter((item, i) => !items.slice(0, i).some((o) => o.start <= item.start && item.end <= o.end));
