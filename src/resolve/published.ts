import type { ReadDocument } from '../extract/document';
import { iso } from './calendar';

/** A date of publication that says so; it counts before the day that a page shows in its head. */
const LABELLED_DATE = /(?:发布|发表|更新)?(?:日期|时间)[:：\s]{0,4}20\d{2}\s*[-年/.]\s*\d{1,2}/;

/** The day of publication: what the page says in its metadata, or a full date in a line that only tells of the publication. */
export function publishedOf(doc: ReadDocument): string | null {
  if (doc.article.published) return doc.article.published;
  const lines = doc.blocks
    .filter(({ kind }) => kind !== 'body' && kind !== 'section')
    .map((block) => ({ kind: block.kind, words: doc.text.slice(block.start, block.end) }));
  const labelled = lines.find(({ words }) => LABELLED_DATE.test(words));
  const dated = labelled ? [labelled] : lines.filter(({ kind, words }) => kind !== 'tail' || /时间|日期|发布/.test(words));
  for (const { words } of dated) {
    const reversed = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(20\d{2})(?!\d)/.exec(words);
    if (reversed) return iso(Number(reversed[3]), Number(reversed[2]), Number(reversed[1]));
    const m = /(?<![\w/])(20\d{2})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/.exec(words);
    if (m) return iso(Number(m[1]), Number(m[2]), Number(m[3]));
  }
  return null;
}
