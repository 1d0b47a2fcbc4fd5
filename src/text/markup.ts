import { type MappedText, recoded } from './mapped';

/** Entities that a page shows as letters, and the characters that were meant. */
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '\u3000',
  thinsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  quot: '"',
  middot: '·',
  bull: '·',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lt: '<',
  gt: '>',
  amp: '&',
};
const ENTITY = /&(?:amp;)?([a-z]{2,6});/g;
/** Tags that a page shows: whole ones, and ends of tags whose beginning was lost. */
const TAG = /<\/?[a-z][a-z\d]*(?: [^<>\n]{0,200})?\/?>|<!--|[a-z]{0,16}-->/gi;
const BROKEN_TAG =
  /(?<=^|[\p{Script=Han}，。；：、！？“”（）\s,.:;!?()"])\/?(?:span|div|p|b|i|u|font|strong|em|br|a|img|td|tr|table|li|ul|h\d|section|center|o:p)(?: [a-z-]+ ?=[^<>\n]{0,120}?)?\/?>/gimu;

/** @returns the text without markup that leaked into it; entities become their characters */
export function withoutMarkup(from: MappedText): MappedText {
  const plain = from.text.includes('&') ? recoded(from, ENTITY, (m) => ENTITIES[m[1] as string] ?? null) : from;
  // Every tag has its end, be its beginning lost.
  if (!plain.text.includes('>') && !plain.text.includes('<!--')) return plain;
  return [TAG, BROKEN_TAG].reduce((text, tag) => recoded(text, tag, () => ''), plain);
}
