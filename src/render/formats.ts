/** Every form in which a summary is given away. */
import type { MeetingReading } from '../model';
import { oneLine } from './clean';
import type { CsvKind } from './csv';
import { csv } from './csv-text';
import { html, htmlDocument } from './html';
import { json } from './json';
import type { Labels } from './labels';
import { markdown } from './markdown';
import { titleOf } from './headline';
import { plainText } from './plain-text';

/** One form: what is pasted as plain text, what as rich text, and the file. */
interface Writer {
  readonly text: (reading: MeetingReading, labels: Labels) => string;
  readonly rich?: (reading: MeetingReading, labels: Labels) => string;
  readonly file: (reading: MeetingReading, labels: Labels) => string;
  readonly ending: string;
  readonly type: string;
}

const simple = (text: Writer['text'], ending: string, type: string): Writer => ({ text, file: text, ending, type });

/** A byte order mark, without which Excel takes UTF-8 for something else, stands in files alone. */
const table = (kind: CsvKind): Writer => ({
  text: (reading) => csv(kind, reading),
  file: (reading) => `\u{feff}${csv(kind, reading)}`,
  ...{ ending: `${kind}.csv`, type: 'text/csv' },
});

export const WRITERS = {
  plain: simple(plainText, 'txt', 'text/plain'),
  markdown: simple(markdown, 'md', 'text/markdown'),
  rich: { text: plainText, rich: html, file: htmlDocument, ending: 'html', type: 'text/html' } satisfies Writer as Writer,
  json: simple((reading) => json(reading), 'json', 'application/json'),
  'csv-persons': table('persons'),
  'csv-statements': table('statements'),
  'csv-targets': table('targets'),
  'csv-slogans': table('slogans'),
  'csv-agenda': table('agenda'),
} as const;

/** UTF-16 units of a file's name before its ending: some systems take no more than 255 bytes. */
const NAME = 60;

/**
 * The name of a file: the day and the meeting, without what file systems refuse.
 * @param format a name of {@link WRITERS}
 */
export function fileName(format: keyof typeof WRITERS, reading: MeetingReading, labels: Labels): string {
  const day = reading.meeting.date ?? reading.article.published ?? '';
  const title = oneLine(titleOf(reading, labels)).replace(/[\\/:*?"<>|.~]/gu, ' ');
  const name = Array.from(`${day} ${title}`.replace(/\s+/gu, ' ').trim()).slice(0, NAME).join('').trim();
  return `${name}.${WRITERS[format].ending}`;
}
