import type { ReadDocument, Sentence } from '../extract/document';
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
    const told = overlapping(pieces, sentence);
    items.push(...itemsOf(doc.text, { ...sentence, end: told[0]?.start ?? sentence.end }));
    const behind = told.at(-1)?.end ?? sentence.end;
    if (behind < sentence.end) items.push(...itemsOf(doc.text, { ...sentence, start: behind }));
  }
  const inName = (item: Item) => names.some((name) => name.start < item.start && item.start < name.end);
  const isBare = (item: Item, words: string) => NO_ITEM.test(words) || (item.verb === '研究' && NO_STUDY.test(words));
  const heard = items.filter((item) => item.verb === '听取' && !isHeardBefore(doc.text, item));
  const again = (item: Item) => item.verb === '听取' && heard.length > 0 && !heard.includes(item);
  const taken = items.filter(
    (item) => item.end - item.start >= 3 && !again(item) && !inName(item) && !isBare(item, doc.text.slice(item.start, item.end)),
  );
  // A report whose abstract stands above it tells everything twice.
  const told = new Set<string>();
  return taken.filter((item) => {
    const words = `${item.verb}${doc.text.slice(item.start, item.end)}`;
    return !told.has(words) && told.add(words);
  });
}

/** The items of a stretch in which nobody speaks. */
function itemsOf(text: string, stretch: Sentence): Item[] {
  if (stretch.end - stretch.start < 6) return [];
  const words = text.slice(stretch.start, stretch.end);
  return outermost([...itemsIn(words, stretch), ...prepositional(words, stretch), ...spokenIn(words, stretch), ...praised(words, stretch)]);
}

/** Whether an item is told of as what came before: 在听取工作汇报后，…. */
const isHeardBefore = (text: string, { start, end }: Item): boolean =>
  text[end] === '后' && /在(?:认真)?听取了?$/.test(text.slice(Math.max(0, start - 6), start));

/** The items of a sentence, without those that lie in one before. */
const outermost = (items: readonly Item[]): Item[] =>
  items.filter((item, i) => !items.slice(0, i).some((o) => o.start <= item.start && item.end <= o.end));
