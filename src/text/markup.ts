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
const ENTITY = /&(?:amp;)?(?:([a-z]{2,6})|#(\d{2,5})|#x([\da-f]{2,4}));/gi;
/** Tags that a page shows: whole ones, and ends of tags whose beginning was lost. */
const TAG = /<\/?[a-z][a-z\d]*(?: [^<>\n]{0,200})?\/?>|<!--|[a-z]{0,16}-->/gi;
const BROKEN_TAG =
  /(?<=^|[\p{Script=Han}，。；：、！？“”（）\s,.:;!?()"])\/?(?:span|div|p|b|i|u|font|strong|em|br|a|img|td|tr|table|li|ul|h\d|section|center|o:p)(?: [a-z-]+ ?=[^<>\n]{0,120}?)? ?\/?>/gimu;
/** The end of a paragraph or line behind a sentence. */
const BREAK = /(?<=[。！？；”）] ?)<?\/?(?:br|p) ?\/?>[ \u3000]*/gi;
/** What a page has for a blank of an indent that its encoding could not hold. */
const LOST_INDENT =
  /(?<=^|[。！”\n])(?:[?？] ){2,}[?？]?[ \u3000]*|(?<=^|[。！”\n])[?？]{4,}(?=[\p{Script=Han}“])|^[?？]{2,}[ \u3000]*(?=[\p{Script=Han}“\d])/gmu;

/** What is left of a table at the beginning or the end of a line. */
const CELL = /^[|｜]|[|｜]$/gm;

/** The character that an entity stands for; none for what shows nothing. */
function meantBy([, name, decimal, hexadecimal]: RegExpExecArray): string | null {
  if (name) return ENTITIES[name.toLowerCase()] ?? null;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal as string, 16);
  return code >= 0x20 && code <= 0xffff && (code < 0x7f || code > 0x9f) && (code < 0xd800 || code > 0xdfff)
    ? String.fromCharCode(code)
    : null;
}

/** @returns the text without markup that leaked into it; entities become their characters */
export function withoutMarkup(from: MappedText): MappedText {
  const cells = recoded(from, CELL, () => '');
  const whole = /[?？]{2}|[?？] [?？]/.test(cells.text)
    ? recoded(cells, LOST_INDENT, (m) => (isLineStart(cells.text, m.index) ? '' : '\n'))
    : cells;
  const plain = whole.text.includes('&') ? recoded(whole, ENTITY, (m) => meantBy(m)) : whole;
  // Every tag has its end, be its beginning lost.
  if (!plain.text.includes('>') && !plain.text.includes('<!--')) return plain;
  return [TAG, BROKEN_TAG].reduce(
    (text, tag) => recoded(text, tag, () => ''),
    recoded(plain, BREAK, () => '\n'),
  );
}

const isLineStart = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n';
