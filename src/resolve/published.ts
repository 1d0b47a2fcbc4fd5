import type { ReadDocument } from '../extract/document';
import { iso } from './calendar';

/** A date of publication that says so; it counts before the day that a page shows in its head. */
const LABELLED_DATE = /(?:发布|发表|更新)?(?:日期|时间)[:：\s]{0,4}20\d{2}\s*[-年/.]\s*\d{1,2}/;

/** When a page was filed, or somebody who wrote in a forum was seen, not when it was published. */
const FILED = /^(?:归档|成文|访问|打印|有效)(?:日期|时间)|每日心情|签到|注册时间|最后登录/;

/** A day as whoever sends an article states it, with or without an hour; anything else tells of no day. */
const STATED = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** The day of publication: what the page says in its metadata, or a full date in a line that only tells of the publication. */
export function publishedOf(doc: ReadDocument): string | null {
  const stated = doc.article.published?.match(STATED);
  if (stated) return iso(Number(stated[1]), Number(stated[2]), Number(stated[3]));
  const lines = doc.blocks
    .filter(({ kind }) => kind !== 'body' && kind !== 'section')
    .map((block) => ({ kind: block.kind, words: doc.text.slice(block.start, block.end) }))
    .filter(({ words }) => !FILED.test(words));
  const labelled = lines.find(({ words }) => LABELLED_DATE.test(words)) ?? headOf(doc);
  const dated = labelled ? [labelled] : lines.filter(({ kind, words }) => kind !== 'tail' || /时间|日期|发布/.test(words));
  for (const { words } of dated) {
    const reversed = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(20\d{2})(?!\d)/.exec(words);
    if (reversed) return iso(Number(reversed[3]), Number(reversed[2]), Number(reversed[1]));
    const m = /(?<![A-Za-z_/]|(?<!版[次：: ]{0,3}\d?)\d)(20\d{2})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/.exec(words);
    if (m) return iso(Number(m[1]), Number(m[2]), Number(m[3]));
  }
  return null;
}

/** The head of the page where it stands in one line with the report: 发布日期：2016/10/20 14:25 浏览次数：7156 来源：昨天下午，…. */
function headOf(doc: ReadDocument): { kind: 'meta'; words: string } | undefined {
  const first = doc.blocks.find(({ kind }) => kind === 'body');
  const words = first ? doc.text.slice(first.start, Math.min(first.end, first.start + 80)) : '';
  return PAGE_HEAD.test(words) ? { kind: 'meta', words } : undefined;
}

/** A date with an hour, or one that is labelled as that of publication, before the words of the report. */
const PAGE_HEAD =
  /^[^，。；]{0,40}(?:(?:发布|发表|更新)(?:日期|时间)[:：\s]{0,3}20\d{2}\s?[-年/.]|20\d{2}[-/.]\d{1,2}[-/.]\d{1,2}\s{0,2}\d{1,2}[:：]\d{2})/;
