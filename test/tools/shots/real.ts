/** A crowded page from the folder of real articles beside the checkout, where that folder is. */
import { bytesOf, isThere, readRows } from '../pages/set';

/** Scripts would ask for what is not there; fields and players have shadow trees of the browser's own, which look like a tooltip. */
const SCRIPTS = /<script\b[\s\S]*?<\/script>/giu;
const FIELDS = /<\/?(?:input|textarea|select|video|audio)\b[^>]*>/giu;

/** @returns the page as it was published, without scripts, fields and players; null without the folder */
export function realPage(): string | null {
  const row = isThere() ? readRows().find(({ isReport }) => isReport) : undefined;
  if (!row) return null;
  return bytesOf(row).toString('utf8').replace(SCRIPTS, '').replace(FIELDS, '');
}
