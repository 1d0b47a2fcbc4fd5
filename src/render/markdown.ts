import type { MeetingReading } from '../model';
import { webAddress } from './clean';
import { type Labels, type Marks, marksOf } from './labels';
import { markdownText as md } from './markdown-text';
import { outlineOf } from './outline';
import type { Block, Section } from './outline-parts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table without the columns that are empty in every row. */
function table(block: Extract<Block, { kind: 'table' }>, labels: Labels): string {
  const counted = block.rows.map((cells, i) => (block.counted ? [String(i + 1), ...cells] : cells));
  const heads = block.counted ? [labels.columnOrder, ...block.columns] : block.columns;
  const used = heads.map((_, at) => counted.some((cells) => cells[at] !== ''));
  const line = (cells: readonly string[]) => row(cells.filter((_, at) => used[at]).map(md));
  return [line(heads), row(heads.filter((_, at) => used[at]).map(() => '---')), ...counted.map(line)].join('\n');
}

function speech(block: Extract<Block, { kind: 'speech' }>, { colon }: Marks): string {
  const sayings = block.sayings.map(({ cue, heading, points }) => {
    const lead = `${md(cue)}${heading === null ? '' : `${colon}${md(heading)}`}`;
    return [lead, '', ...points.map((point) => `- ${md(point)}`)].join('\n');
  });
  return [`### ${md(block.speaker)}${block.posts === '' ? '' : ` · ${md(block.posts)}`}`, ...sayings].join('\n\n');
}

/** A fact as an item; an address becomes the one kind of link there is. */
function fact([label, value]: readonly [string, string], { colon }: Marks): string {
  const words = value === webAddress(value) ? `<${value}>` : md(value);
  return `- **${md(label)}**${colon}${words}`;
}

function blockText(block: Block, marks: Marks, labels: Labels): string {
  if (block.kind === 'speech') return speech(block, marks);
  if (block.kind === 'table') return table(block, labels);
  if (block.kind === 'facts') return block.rows.map((one) => fact(one, marks)).join('\n');
  const items = block.items.map((item) => `- ${md(item)}`).join('\n');
  return block.title === null ? items : `**${md(block.title)}**\n\n${items}`;
}

const sectionText = (section: Section, marks: Marks, labels: Labels): string =>
  [`## ${md(section.title)}`, ...section.blocks.map((block) => blockText(block, marks, labels))].join('\n\n');

/**
 * A meeting as Markdown (CommonMark with tables): the same summary as the plain text, with attendance and targets as tables.
 * Words of the page are escaped, so they can be no link, HTML, heading, list or table; the page's address is the only link.
 * @param reading a meeting report, read
 * @param labels the words around it
 * @returns Markdown that ends with a newline
 */
export function markdown(reading: MeetingReading, labels: Labels): string {
  const marks = marksOf(labels);
  const outline = outlineOf(reading, labels);
  const parts = [
    `# ${md(outline.title)}`,
    blockText(outline.facts, marks, labels),
    ...outline.notes.map((note) => `> ${md(note)}`),
    ...outline.sections.map((section) => sectionText(section, marks, labels)),
    ...(outline.foot.rows.length > 0 ? ['---', blockText(outline.foot, marks, labels)] : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
