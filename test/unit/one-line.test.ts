/** Reports without the lines they were written in: read as with them, but for what is listed here with its reason. */
import { describe, expect, it } from 'vitest';
import { read } from '../../src/index';
import type { MeetingReading } from '../../src/model';
import { readSamples } from '../tools/shells/library.mjs';
import { linesOf, partsOf } from '../tools/shells/parts.mjs';

const own = readSamples().filter(({ real }) => !real);
const reports = own.filter(({ kind }) => kind === 'meeting-report');
const others = own.filter(({ kind }) => kind !== 'meeting-report');

const indented = (lines: readonly string[], indent: string): string => lines.map((line) => indent + line).join('');

/** How pages run the lines of an article together. */
const WAYS: Readonly<Record<string, (text: string) => string>> = {
  'as a mirror with its headline apart': (text) => {
    const { lead, headline, sub, meta, body, tail } = partsOf(text);
    return [...lead, ...(headline ? [headline] : []), ...sub, ...meta, indented([...body, ...tail], '\u3000\u3000')].join('\n');
  },
  'by the indents of their paragraphs': (text) => indented(linesOf(text), '\u3000\u3000'),
  'by indents of narrow blanks': (text) => indented(linesOf(text), '\u00a0\u00a0\u00a0\u00a0'),
  'by one blank': (text) => linesOf(text).join(' '),
  'by nothing': (text) => linesOf(text).join(''),
};

/** What is read of a report that its lines do not touch. */
const factsOf = (reading: MeetingReading) => ({
  people: reading.persons.map(({ class: kind, name, titles, roles }) => [kind, name, ...titles, ...roles].join(' ')),
  statements: reading.statements.map(({ speaker, cue, content }) => `${speaker} ${cue} ${content}`.replace(/\s/g, '')),
  targets: reading.targets.map(({ text }) => text),
  slogans: reading.slogans.map(({ text }) => text),
  agenda: reading.agenda.map(({ verb, text }) => `${verb} ${text}`),
});

type Kind = keyof ReturnType<typeof factsOf>;

interface Spared {
  readonly ways: readonly string[];
  readonly kinds: readonly Kind[];
  readonly why: string;
}

const GLUED = ['by nothing'];

/** Where lines that are joined may be read otherwise. */
const SPARED: Readonly<Record<string, Spared>> = {
  'college-publicity': {
    ways: ['by one blank', 'by nothing'],
    kinds: ['people'],
    why: 'lines under pictures are sentences without a mark, and are glued to the next',
  },
  'city-economy': {
    ways: GLUED,
    kinds: ['people', 'statements'],
    why: 'headings of sections end in no mark: their first half goes on what was said before; a name is glued to the next label',
  },
  'town-credit-lines': { ways: GLUED, kinds: ['people'], why: 'names are glued to the next label' },
  'county-standing-committee': { ways: GLUED, kinds: ['people'], why: 'an editor above the report is glued to its first day' },
  'hospital-minutes': { ways: GLUED, kinds: ['people'], why: 'who is excused is glued to the number of the first point' },
  'peoples-congress': {
    ways: GLUED,
    kinds: ['statements'],
    why: 'a decision that had a paragraph of its own stands behind what the meeting demanded',
  },
  'zone-hundred-days': {
    ways: GLUED,
    kinds: ['people', 'targets'],
    why: 'credits without a full stop before them, and numbered headlines behind them',
  },
};

/** Pages of another kind that only their lines show: joined by nothing, they are taken for reports. */
const TOLD_BY_LINES: Readonly<Record<string, string>> = {
  'not-digest-minutes-list': 'a list of meetings in which each has one line',
};

function reportOf(text: string): MeetingReading {
  const reading = read({ text });
  if (!reading.isMeetingReport) throw new Error('not taken for a report');
  return reading;
}

describe.each(Object.entries(WAYS))('lines joined %s', (way, joined) => {
  it.each(reports.map((sample) => [sample.id, sample] as const))('%s reads the same', (id, { text }) => {
    const whole = factsOf(reportOf(text.trim()));
    const without = factsOf(reportOf(joined(text)));
    const spared = SPARED[id]?.ways.includes(way) ? SPARED[id].kinds : [];
    for (const kind of Object.keys(whole) as Kind[]) {
      if (spared.includes(kind)) expect(without[kind], `${kind} need no longer be spared`).not.toEqual(whole[kind]);
      else expect(without[kind]).toEqual(whole[kind]);
    }
  });

  it.each(others.map((sample) => [sample.id, sample] as const))('%s is what it was', (id, { text }) => {
    expect(read({ text: joined(text) }).isMeetingReport).toBe(way === 'by nothing' && id in TOLD_BY_LINES);
  });
});
