/** A crowded page from the folder of real articles beside the checkout, where that folder is. */
import { bytesOf, isThere, readRows } from '../pages/set';

/** @returns the page as it was published, without its scripts, which would ask for what is not there; null without the folder */
export function realPage(): string | null {
  if (!isThere()) return null;
  const row = readRows().find(({ isReport }) => isReport);
  return row
    ? bytesOf(row)
        .toString('utf8')
        .replace(/<script\b[\s\S]*?<\/script>/giu, '')
    : null;
}
