import type { OpenTab } from './open-tab';

const parse = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** @returns whether a tab shows no page of the web but one of the browser, of another extension or of the disk */
export function isOffTheWeb(tab: OpenTab): boolean {
  const url = tab.url === null || tab.url === '' ? null : parse(tab.url);
  return url !== null && !['http:', 'https:'].includes(url.protocol);
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
