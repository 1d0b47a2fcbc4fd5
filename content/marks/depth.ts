/** How deep in a page's tree marks may lie. */
import type { NodeSlice } from '../page-text';

/**
 * Elements around a mark. No page that was parsed is deeper (Chromium's parser makes siblings of what would be); of one that a script
 * built, Firefox would work out the looks of every element around a mark at once, which takes a fifth of a second for ten thousand.
 */
export const DEEPEST = 512;

/** @returns whether a part of a text lies no deeper than that */
export function isShallow({ node }: NodeSlice): boolean {
  let depth = 0;
  for (let at = node.parentElement; at; at = at.parentElement) if (++depth > DEEPEST) return false;
  return true;
}
