import { read } from '../src/index';
import type { Article, Reading } from '../src/model';
import { placed } from '../src/places/placed';

/** Reads an article and completes the reading with its region, and the posts in full and in English. */
export const readPlaced = (article: Article): Reading => placed(read(article), article.text);
