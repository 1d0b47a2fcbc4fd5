import { decoded } from '../decoded';
import { pageOf, textOf } from '../article-from';
import type { Article } from '../../src/model';

/** A line of JSON that has an id. */
export interface NamedRecord {
  readonly id: string | number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * @param bytes one line, in UTF-8 or GB18030
 * @throws Error where it is no JSON object, or has no id
 */
export function recordOf(bytes: Uint8Array): NamedRecord {
  const value: unknown = JSON.parse(decoded(bytes));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('the line is no JSON object');
  const fields = value as Record<string, unknown>;
  const { id } = fields;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('the record has no id');
  return { id, fields };
}

/** @returns a field's words, or null where it is missing, null or empty. @throws Error where it holds anything but words */
function words(fields: NamedRecord['fields'], name: string): string | null {
  const value = fields[name] ?? null;
  if (value !== null && typeof value !== 'string') throw new Error(`${name} is no string`);
  return value === '' ? null : value;
}

/** The day of a date such as 2023-07-19 or 2023-07-19T08:00:00+08:00, as it is written. */
function day(fields: NamedRecord['fields']): string | null {
  const date = words(fields, 'date');
  if (date !== null && !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/.test(date)) throw new Error('date is not YYYY-MM-DD');
  return date?.slice(0, 10) ?? null;
}

/**
 * Makes an article of a record `{ id, url?, title?, date?, text | html }`. What the record says goes before what its page says.
 * @throws Error where it has neither text nor html, a field is of the wrong kind, its page has no article, or its text is too long
 */
export function articleOf({ fields }: NamedRecord): Article {
  const [text, html, url] = [words(fields, 'text'), words(fields, 'html'), words(fields, 'url')];
  if (text === null && html === null) throw new Error('the record has neither text nor html');
  const article = text === null ? pageOf(html ?? '', url ?? '') : textOf(text);
  return {
    text: article.text,
    title: words(fields, 'title') ?? article.title ?? null,
    url: url ?? article.url ?? null,
    published: day(fields) ?? article.published ?? null,
  };
}
