/** What is wrong with a finding, as a reader may tell it: copied, never sent. Of where it was found it says the host alone. */
import type { Mark } from '../marks/list';
import type { Subject } from './contract';
import { findingOf } from './finding';
import { sentenceAround } from './sentence';

function partsOf(mark: Mark, { text }: Subject): string[] {
  const { rule, confidence, ...rest } = findingOf(mark);
  const fields = Object.entries(rest).filter(([name, value]) => !/spans$/i.test(name) && value !== null);
  return [
    `kind: ${mark.class}`,
    `words: ${text.slice(...mark.span)}`,
    `sentence: ${sentenceAround(text, mark.span)
      .map((part) => part.text)
      .join('')}`,
    `fields: ${JSON.stringify(Object.fromEntries(fields))}`,
    `rule: ${rule}`,
    `confidence: ${confidence}`,
  ];
}

/**
 * @param host of the page, without the rest of its address
 * @returns lines for whoever looks after the rules, the innermost mark first
 */
export function errorReport(marks: readonly Mark[], subject: Subject, { host, version }: { host: string; version: string }): string {
  const { script, damage } = subject.reading.article;
  const page = [`page: ${[host, script, ...damage].filter(Boolean).join(', ')}`];
  return [`Huiyao ${version}`, ...marks.flatMap((mark) => ['', ...partsOf(mark, subject)]), '', ...page].join('\n');
}
