import type { Block } from './blocks';
import { searched } from '../text/matches';
import { type Credit, isName } from './credit';

/**
 * Who took the pictures, two names without a separator: 宋广周军/摄.
 * @param pattern its group: the names
 */
export function gluedPair(text: string, block: Block, pattern: RegExp): Credit[] {
  return searched(text.slice(block.start, block.end), pattern).flatMap((m) => {
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
