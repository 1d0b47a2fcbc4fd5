/** From one record to the lines that answer it. Whatever is wrong with the record becomes part of the answer: nothing is thrown. */
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Article, Reading } from '../../src/model';
import { csvRows } from '../../src/render/csv';
import { articleFrom } from '../article-from';
import { readPlaced } from '../read-placed';
import { csvText } from './csv-text';
import { cellOf, failure, message } from './failure';
import { type Answer, type Format, type Job, MOST_BYTES, type Name } from './job';
import { articleOf, recordOf } from './record';

function success(name: Name, reading: Reading, format: Format): Answer {
  const text = format === 'json' ? `${JSON.stringify({ ...name, ...reading })}\n` : csvText(csvRows(format, cellOf(name), reading));
  return { text, bad: false };
}

function answered(name: Name, article: () => Article, format: Format): Answer {
  try {
    return success(name, readPlaced(article()), format);
  } catch (error) {
    return failure(name, message(error), format);
  }
}

function articleIn(file: string): Article {
  if (/^\.(?:jsonl|ndjson)$/i.test(extname(file))) throw new Error('JSON Lines are read from the standard input');
  const { size } = statSync(file);
  if (size > MOST_BYTES) throw new Error(`larger than ${MOST_BYTES} bytes`);
  return articleFrom(file, readFileSync(file));
}

function lineAnswer(line: number, bytes: Uint8Array, format: Format): Answer {
  try {
    const record = recordOf(bytes);
    return answered({ id: record.id }, () => articleOf(record), format);
  } catch (error) {
    return failure({ id: null, line }, message(error), format);
  }
}

/** @returns the lines that answer a job, and whether its record was bad */
export function answer(job: Job, format: Format): Answer {
  if (job.kind === 'bad') return failure(job.name, job.error, format);
  if (job.kind === 'line') return lineAnswer(job.line, job.bytes, format);
  return answered({ file: job.file }, () => articleIn(job.file), format);
}
