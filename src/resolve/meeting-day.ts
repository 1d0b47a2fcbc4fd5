import type { ReadDocument } from '../extract/document';
import { matchesOf } from '../text/matches';
import { iso } from './calendar';
import { yearFor, yearsFrom } from './meeting-year';
import { publishedOf } from './published';

const DATE = /(?:(20\d{2})年)?(\d{1,2})月(\d{1,2})日/g;
const DAY = /(?<![月\d年至—-])(?:（)?(\d{1,2})(?:）)?日(?=[上下]午|晚|，|[—至-]\d{1,2}日|在|我|[省市县区]|由|[一-龥])/;
const RELATIVE = /(今天|今日|今晨|昨天|昨日|昨晚|昨)(?=[上下]?午?|，|[（(]\d)/;

/** The day a meeting took place, whether its year or month was supplied from elsewhere, and where it stands. */
interface Day {
  readonly date: string | null;
  readonly inferred: boolean;
  readonly span: { start: number; end: number } | null;
}

/** The day: the first date of the body's opening sentences that is not of something to come, with the year beside it or else from the page. */
export function dateIn(doc: ReadDocument, names: readonly { text: string }[]): Day {
  const published = publishedOf(doc);
  const lead = doc.sentences.filter((s) => s.block.kind === 'body').slice(0, 6);
  let undated: Day | null = null;
  for (const { start, end } of lead) {
    for (const m of matchesOf(doc.text.slice(start, end), DATE)) {
      const span = { start: start + m.index, end: start + m.index + m[0].length };
      if (/(?:将于|定于|拟于|截至|截止|从|自|“|定在)$/.test(doc.text.slice(Math.max(0, span.start - 2), span.start))) continue;
      const year = m[1] ? Number(m[1]) : yearFor(Number(m[2]), published, () => yearsFrom(doc, names, Number(m[2])));
      if (year) return { date: iso(year, Number(m[2]), Number(m[3])), inferred: !m[1], span };
      undated ??= { date: null, inferred: false, span };
    }
    const near = published && !undated ? relativeDay(doc.text.slice(start, end), start, published) : null;
    if (near) return near;
  }
  return undated ?? { date: null, inferred: false, span: null };
}

/** A day told by its number only, or as today or yesterday, counted from the day of publication. */
function relativeDay(words: string, offset: number, published: string): Day | null {
  const day = DAY.exec(words);
  if (day && Number(day[1]) >= 1 && Number(day[1]) <= 31) {
    const [year, month, date] = published.split('-').map(Number) as [number, number, number];
    const earlier = Number(day[1]) > date;
    const inMonth = earlier ? (month === 1 ? 12 : month - 1) : month;
    const span = { start: offset + day.index, end: offset + day.index + day[0].length };
    return { date: iso(earlier && month === 1 ? year - 1 : year, inMonth, Number(day[1])), inferred: true, span };
  }
  const word = RELATIVE.exec(words);
  if (!word) return null;
  const back = word[1]?.startsWith('昨') ? 1 : 0;
  const date = new Date(Date.parse(`${published}T00:00:00Z`) - back * 86_400_000).toISOString().slice(0, 10);
  return { date, inferred: true, span: { start: offset + word.index, end: offset + word.index + (word[1] as string).length } };
}
