import { TAKEN, TAKEN_BY } from '../rules/credits';
import type { Block } from '../text/blocks';
import { matchesOf } from '../text/matches';
import { namesAlone } from './bylines';
import { type Credit, isName } from './credit';

/** Who took the pictures: 任一 摄, 宋广周军/摄. */
export const pictures = (text: string, block: Block): Credit[] => [...gluedPair(text, block), ...namesAlone(text, block, TAKEN)];

/** Two names without a separator. */
function gluedPair(text: string, block: Block): Credit[] {
  return matchesOf(text.slice(block.start, block.end), TAKEN_BY).flatMap((m) => {
    const run = m[1] as string;
    const from = block.start + m.index;
    const cut = [3, 2].find((size) => run.length - size <= 3 && isName(run.slice(0, size)) && isName(run.slice(size)));
    const part = (start: number, end: number): Credit => ({
      name: run.slice(start, end),
      title: '摄',
      start: from + start,
      end: from + end,
      from,
      to: from + m[0].length,
    });
    return cut ? [part(0, cut), part(cut, run.length)] : [];
  });
}
