import type { MeetingReading } from '../model';
import { oneLine, webAddress } from './clean';
import { escaped } from './escape';
import { type Labels, type Marks, marksOf } from './labels';
import { outlineOf } from './outline';
import type { Block, Section } from './outline-parts';

const text = (words: string): string => escaped(oneLine(words));

/** An element around what is HTML already. */
const element = (name: string, inside: string, attributes = ''): string => `<${name}${attributes}>${inside}</${name}>`;

const row = (cells: readonly string[], name: 'th' | 'td'): string => element('tr', cells.map((cell) => element(name, text(cell))).join(''));

/** A table without the columns that are empty in every row; its borders are an attribute, because word processors drop styles. */
function table(block: Extract<Block, { kind: 'table' }>, labels: Labels): string {
  const counted = block.rows.map((cells, i) => (block.counted ? [String(i + 1), ...cells] : cells));
  const heads = block.counted ? [labels.columnOrder, ...block.columns] : block.columns;
  const used = heads.map((_, at) => counted.some((cells) => cells[at] !== ''));
  const kept = (cells: readonly string[]) => cells.filter((_, at) => used[at]);
  const body = counted.map((cells) => row(kept(cells), 'td')).join('');
  return element(
    'table',
    `${element('thead', row(kept(heads), 'th'))}${element('tbody', body)}`,
    ' border="1" cellspacing="0" cellpadding="4"',
  );
}

const list = (items: readonly string[]): string => element('ul', items.map((item) => element('li', text(item))).join(''));

function speech(block: Extract<Block, { kind: 'speech' }>, { colon }: Marks): string {
  const sayings = block.sayings.map(({ cue, heading, points }) => {
    const lead = `${text(cue)}${heading === null ? '' : `${colon}${text(heading)}`}`;
    return `${element('p', lead)}${list(points)}`;
  });
  return `${element('h3', `${text(block.speaker)}${block.posts === '' ? '' : ` · ${text(block.posts)}`}`)}${sayings.join('')}`;
}

/** A fact as an item; the page's address is the one link there is. */
function fact([label, value]: readonly [string, string], { colon }: Marks): string {
  const words = value === webAddress(value) ? element('a', text(value), ` href="${text(value)}"`) : text(value);
  return element('li', `${element('b', text(label))}${colon}${words}`);
}

function blockText(block: Block, marks: Marks, labels: Labels): string {
  if (block.kind === 'speech') return speech(block, marks);
  if (block.kind === 'table') return table(block, labels);
  if (block.kind === 'facts') return element('ul', block.rows.map((one) => fact(one, marks)).join(''));
  return `${block.title === null ? '' : element('p', element('b', text(block.title)))}${list(block.items)}`;
}

const sectionText = (section: Section, marks: Marks, labels: Labels): string =>
  `${element('h2', text(section.title))}${section.blocks.map((block) => blockText(block, marks, labels)).join('')}`;

/**
 * A meeting as rich text: the same summary as the plain text, for word processors and mail. Every word goes through one escape;
 * there are no styles, scripts, images or forms in it, and the page's own address is the only link.
 * @param reading a meeting report, read
 * @param labels the words around it
 * @returns a piece of HTML, without a document around it
 */
export function html(reading: MeetingReading, labels: Labels): string {
  const marks = marksOf(labels);
  const outline = outlineOf(reading, labels);
  return [
    element('h1', text(outline.title)),
    blockText(outline.facts, marks, labels),
    ...outline.notes.map((note) => element('blockquote', text(note))),
    ...outline.sections.map((section) => sectionText(section, marks, labels)),
    ...(outline.foot.rows.length > 0 ? [`<hr>${blockText(outline.foot, marks, labels)}`] : []),
  ].join('');
}

/** The same as a whole document, for a file. */
export const htmlDocument = (reading: MeetingReading, labels: Labels): string =>
  `<!doctype html>\n${element(
    'html',
    `<head><meta charset="utf-8">${element('title', text(outlineOf(reading, labels).title))}</head>${element('body', html(reading, labels))}`,
    ` lang="${escaped(labels.locale)}"`,
  )}\n`;
