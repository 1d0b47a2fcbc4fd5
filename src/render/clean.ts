/**
 * Makes a page's words fit for one line of any output: what cannot be seen goes, every run of white space is one space.
 *
 * Format characters (`Cf`: bidirectional controls, zero-width characters, tags) would let a page reorder or hide what a reader
 * pastes; control characters and line separators would let it begin lines of its own.
 * @param words any text from a page
 * @returns the same words on one line; a lone surrogate becomes U+FFFD
 */
export function oneLine(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * An address as it may be printed.
 * @param url what the page gives as its address
 * @returns an http or https address without white space, controls, quotation marks or brackets (percent-encoded instead), or null
 */
export function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\/[^/\s]/iu.test(url)) return null;
  return oneLine(url).replace(/[\s<>"'`()[\]{}|\\^*_~]/gu, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
