import type { Clues } from '../clues';
import type { RegionSource as Where } from '../model';
import { normalise } from '../text/normalise';

/** A part of the article, by what it tells of the place. */
export interface Passage {
  readonly where: Where;
  readonly text: string;
}

const SOURCE_LINE = /(?:(?:来源|稿源)[:：]?|(?:作者|记者|编辑|通讯员|供稿)[:：])[^\n]{0,40}/g;

/** The article in passages: headings, the opening of the body, the rest. */
export function passagesOf(clues: Clues): Passage[] {
  const clean = (words: string) => normalise(words, new Set()).text;
  const text = clean(clues.text);
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.length >= 40);
  const heading = first < 0 ? [] : lines.slice(0, first).map((line) => line.replace(SOURCE_LINE, ''));
  const body = lines.slice(Math.max(first, 0)).join('\n');
  const opening = body.slice(0, 160).split('\n')[0] ?? '';
  const told = [clues.source ?? '', ...(text.match(SOURCE_LINE) ?? [])];
  return [
    { where: 'posts', text: clues.posts.slice(0, clues.held).join('\n') },
    { where: 'title', text: [clean(clues.title ?? ''), ...clues.names, clues.organiser ?? '', ...heading].join('\n') },
    { where: 'opening', text: opening },
    { where: 'source', text: [...new Set(told)].join('\n') },
    { where: 'body', text: body.slice(opening.length) },
  ];
}
