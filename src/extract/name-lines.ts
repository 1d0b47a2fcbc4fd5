import { LABEL_LINE, NAME_LINE } from '../rules/credits';
import type { Block } from './blocks';
import { type Credit, namesIn } from './credit';
import { isFullName } from './name-shapes';

/** Names in a line of their own that another line makes credits: behind one that holds nothing but 记者, or between the headline and the page's data. */
export function nameLines(text: string, blocks: readonly Block[]): Credit[] {
  return blocks.flatMap((block, i) => {
    const before = blocks[i - 1];
    const words = text.slice(block.start, block.end);
    if (!before || block.kind === 'body' || !NAME_LINE.test(words)) return [];
    const work = LABEL_LINE.exec(text.slice(before.start, before.end))?.[1];
    const isAuthor = before.kind === 'heading' && block.kind === 'heading' && blocks[i + 1]?.kind === 'meta' && words.length > 2;
    const names = work || isAuthor ? namesIn(words, block.start) : [];
    return work || names.every(({ name }) => isFullName(name))
      ? names.map((n) => ({ ...n, title: work ?? '', from: block.start, to: block.end }))
      : [];
  });
}
