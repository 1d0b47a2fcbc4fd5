/** The only door of the reader. */
import type { Article, Reading } from './model';

export interface ReadOptions {
  /** Read the article as a meeting report even where it does not look like one. */
  readonly force?: boolean;
}

/**
 * Reads an article.
 * @param article its text as the page shows it, and what the page says of it
 * @returns the reading; offsets are UTF-16 units of `article.text`. Never throws on any text.
 */
export function read(article: Article, options: ReadOptions = {}): Reading {
  void article;
  void options;
  return { schema: 1, isMeetingReport: false, confidence: 0 };
}
