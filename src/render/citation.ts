import type { MeetingReading } from '../model';
import { dateWord } from './amounts';
import { oneLine, webAddress } from './clean';
import { headlineOf } from './headline';
import { type Labels, marksOf } from './labels';

/** The parts of a citation that the article has; the title of the page where it tells no other. */
function partsOf({ article, meeting }: MeetingReading, labels: Labels) {
  const word = (words: string | null | undefined) => (words ? oneLine(words) : '');
  return {
    title: headlineOf(article) ?? word(meeting.names[0]),
    source: word(article.source),
    date: article.published === null ? '' : dateWord(article.published, labels),
    link: webAddress(article.url) ?? '',
  };
}

/**
 * Where a report was published, in one line to be set below a quotation: title, source, date of publication, address.
 * What is not known is left out.
 * @returns “Title.” Source, 19 July 2023. https://…; in Chinese 《题》，来源，2023年7月19日，https://…
 */
export function citation(reading: MeetingReading, labels: Labels): string {
  const { title, source, date, link } = partsOf(reading, labels);
  const join = (words: readonly string[], between: string) => words.filter((word) => word !== '').join(between);
  if (marksOf(labels).comma === '、') return join([title && `《${title}》`, source, date, link], '，');
  const published = join([source, date], ', ');
  return join([title && `“${title}.”`, published && `${published}.`, link], ' ');
}
