import { oneLine } from './clean';

/** What Markdown readers turn into links by themselves: addresses with a scheme, www., bare hosts, e-mail, @names. */
const LINK_LIKE = /(?:[a-z][a-z0-9+.-]*:(?:\/\/)?|www\.|@)[\w./?#%&=+~:@-]+|[\w.+-]+@[\w.-]+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/giu;

/** Characters that can begin markup anywhere in a line. `$`, `=`, `%` and `^` matter to some readers (mathematics, highlights, comments). */
const ANYWHERE = /[\\`*_[\]<>|~&#$^]|==|%%/gu;

const escaped = (words: string): string => words.replace(ANYWHERE, (found) => found.replace(/./gu, '\\$&'));

/** Marks that begin a list, a rule or a heading at the start of a line. */
const atStart = (words: string): string => words.replace(/^([-+=])/u, '\\$1').replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');

/**
 * Makes words of a page harmless in Markdown: they come out as the same words, never as a link, HTML, a heading, a list, a table
 * or emphasis. What a reader would link by itself becomes code.
 * @param words any text
 * @returns one line of Markdown
 */
export function markdownText(words: string): string {
  const line = oneLine(words);
  let result = '';
  let from = 0;
  for (const { 0: found, index } of line.matchAll(LINK_LIKE)) {
    result += `${escaped(line.slice(from, index))}\`${found}\``;
    from = index + found.length;
  }
  return atStart(result + escaped(line.slice(from)));
}
