import type { MeetingReading } from '../model';
import { oneLine } from './clean';
import { type Labels, type Marks, marksOf } from './labels';
import { outlineOf } from './outline';
import type { Block, Section } from './outline-parts';

const speechLines = (block: Extract<Block, { kind: 'speech' }>, { aside, colon }: Marks): string[] => [
  `${block.speaker}${block.posts === '' ? '' : aside(block.posts)}`,
  ...block.sayings.flatMap(({ cue, heading, points }) => [
    `${cue}${heading === null ? '' : `${colon}${heading}`}`,
    ...points.map((point) => `  • ${point}`),
  ]),
];

/** A row as one line: a number where rows are counted, then the cells that tell something the first does not (the last is a verdict). */
function rowLine(cells: readonly string[], index: number, counted: boolean): string {
  const repeats = (cell: string, at: number) => at > 0 && at < cells.length - 1 && (cells[0] ?? '').includes(cell);
  const told = cells.filter((cell, at) => cell !== '' && !repeats(cell, at));
  return `${counted ? `${index + 1}.` : '•'} ${told.join(' — ')}`;
}

function blockLines(block: Block, marks: Marks): string[] {
  if (block.kind === 'speech') return speechLines(block, marks);
  if (block.kind === 'facts') return block.rows.map(([label, value]) => `${label}${marks.colon}${value}`);
  if (block.kind === 'table') return block.rows.map((row, i) => rowLine(row, i, block.counted));
  const indent = block.title === null ? '' : '  ';
  return [...(block.title === null ? [] : [block.title]), ...block.items.map((item) => `${indent}• ${item}`)];
}

/** One line of output: clean, with its indentation kept. */
const clean = (line: string): string => `${/^ */u.exec(line)?.[0] ?? ''}${oneLine(line)}`;

const paragraph = (lines: readonly string[]): string => lines.map(clean).join('\n');

function sectionText(section: Section, marks: Marks): string {
  const apart = section.blocks[0]?.kind === 'speech' ? '\n\n' : '\n';
  const title = marks.heading(oneLine(section.title));
  return `${title}\n${section.blocks.map((block) => paragraph(blockLines(block, marks))).join(apart)}`;
}

/**
 * A meeting as plain text, ready to be pasted anywhere: the facts, what each speaker said in its exact words, who was there in
 * order, targets, slogans, agenda, and where it was published.
 * @param reading a meeting report, read
 * @param labels the words around it
 * @returns lines separated by "\n", without control characters, zero-width characters or bidirectional controls; ends with a newline
 */
export function plainText(reading: MeetingReading, labels: Labels): string {
  const marks = marksOf(labels);
  const outline = outlineOf(reading, labels);
  const parts = [
    [outline.title, ...blockLines(outline.facts, marks).map(clean), ...outline.notes.map((note) => `※ ${oneLine(note)}`)].join('\n'),
    ...outline.sections.map((section) => sectionText(section, marks)),
    paragraph(blockLines(outline.foot, marks)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
