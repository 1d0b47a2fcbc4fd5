import type { OpenTab } from './open-tab';

/** Sites on which browsers let no extension act: the stores of Chrome, Edge and Firefox, and Mozilla's account pages. */
const CLOSED_SITES: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
]);

const parse = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** @returns whether a tab shows a page that no extension may touch, as far as its address tells */
export function isForbidden(tab: OpenTab): boolean {
  const url = tab.url === null || tab.url === '' ? null : parse(tab.url);
  if (url === null) return false;
  return (
    !['http:', 'https:'].includes(url.protocol) ||
    CLOSED_SITES.has(url.hostname) ||
    url.href.startsWith('https://chrome.google.com/webstore')
  );
}

/** @returns whether a tab seems to show a PDF file; asked only where no page answers */
export function isPdf(tab: OpenTab): boolean {
  const path = (tab.url === null ? null : parse(tab.url))?.pathname ?? '';
  return [path, tab.title].some((name) => /\.pdf$/iu.test(name.trim()));
}

/** @returns the match pattern of a tab's site, or null where the address is not known */
export function siteOf(tab: OpenTab): string | null {
  const url = tab.url === null ? null : parse(tab.url);
  return url?.protocol.startsWith('http') ? `${url.protocol}//${url.hostname}/*` : null;
}
