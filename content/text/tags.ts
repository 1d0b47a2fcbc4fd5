/** What the reader of a page does at each kind of element. */

/**
 * `skip`: neither it nor what is inside is text of the article. `break`: a line of its own.
 * Every other element is joined to what stands before and after it.
 */
export type TagAction = 'skip' | 'break' | 'join';

const SKIPPED =
  'script style noscript template head title link meta base iframe frame frameset object embed applet audio video canvas svg math map ' +
  'rt rp rtc input select textarea button datalist progress meter dialog';

const BROKEN =
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
  'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul xmp';

const ACTIONS: ReadonlyMap<string, TagAction> = new Map([
  ...BROKEN.split(' ').map((tag) => [tag, 'break'] as const),
  ...SKIPPED.split(' ').map((tag) => [tag, 'skip'] as const),
]);

/** @returns what to do at an element of this (lower-case) name, before its style is asked */
export const tagAction = (localName: string): TagAction => ACTIONS.get(localName) ?? 'join';

/** Elements inside which line breaks and spaces are shown as they are written. */
export const PREFORMATTED: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp']);
