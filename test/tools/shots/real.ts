/** A real page from the folder of real articles beside the checkout, where that folder is. */
import { bytesOf, isThere, readRows } from '../pages/set';

/** Scripts would ask for what is not there; fields and players have shadow trees of the browser's own, which look like a tooltip. */
const SCRIPTS = /<script\b[\s\S]*?<\/script>/giu;
const FIELDS = /<\/?(?:input|textarea|select|video|audio)\b[^>]*>/giu;

/** @returns the longest report as it was published, without scripts, fields and players (style sheets are not in the folder); null without the folder */
export function realPage(): string | null {
  const reports = isThere() ? readRows().filter(({ isReport, body }) => isReport && body) : [];
  const [row] = reports.sort((a, b) => (b.body?.length ?? 0) - (a.body?.length ?? 0));
  if (!row) return null;
  return bytesOf(row).toString('utf8').replace(SCRIPTS, '').replace(FIELDS, '');
}
