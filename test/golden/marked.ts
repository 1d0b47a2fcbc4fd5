import { read } from '../../src/index';
import type { MeetingReading, Span } from '../../src/model';

interface Find {
  readonly span: Span;
  readonly label: string;
}
type Finder = (reading: MeetingReading) => Find[];

const FINDERS = {
  officials: (r) => r.persons.filter((p) => p.class === 'official').flatMap((p) => p.spans.map((span) => ({ span, label: p.roles.join('+') || 'official' }))),
  titles: (r) =>
    r.persons.filter((p) => p.class === 'official' && p.titles.length > 0).map((p) => ({ span: p.spans[0] as Span, label: p.titles.join('+') })),
  others: (r) => r.persons.filter((p) => p.class !== 'official').flatMap((p) => p.spans.map((span) => ({ span, label: p.class === 'credit' ? (p.titles[0] ?? 'credit') : p.class }))),
  statements: (r) => r.statements.map((s) => ({ span: s.span, label: `${s.speaker} ${s.cue}` })),
  targets: (r) => r.targets.flatMap((t) => t.spans.map((span) => ({ span, label: `${t.type} ${t.status}${t.value === null ? '' : ` ${t.op}${t.value} ${t.unit}`}` }))),
  slogans: (r) => r.slogans.flatMap((s) => s.spans.map((span) => ({ span, label: s.type }))),
  agenda: (r) => r.agenda.map((a) => ({ span: a.span, label: a.verb })),
  meeting: (r) => [
    ...r.meeting.spans.name.map((span) => ({ span, label: ['name', r.meeting.level, ...r.meeting.forms].filter(Boolean).join(' ') })),
    ...r.meeting.spans.date.map((span) => ({ span, label: r.meeting.date ?? 'date' })),
    ...r.meeting.spans.place.map((span) => ({ span, label: 'place' })),
  ],
} satisfies Record<string, Finder>;

/** The golden files: what each marks, and under which label. */
export const KINDS = { ...FINDERS, none: (r: MeetingReading) => [...FINDERS.officials(r), ...FINDERS.targets(r), ...FINDERS.slogans(r)] };

export type Kind = keyof typeof KINDS;

/** A golden line's sentence without its marks: `{official|陈明}主持会议` → 陈明主持会议. */
export const unmarked = (line: string): string => line.replace(/\{[^{}|]*\|/g, '').replace(/\}/g, '');

/**
 * Marks a sentence with what the reader finds in it.
 * @returns the sentence with `{label|words}` around each find; of two that overlap the first and longer one is shown
 */
export function marked(kind: Kind, sentence: string): string {
  const reading = read({ text: sentence }, { force: true });
  if (!reading.isMeetingReport) throw new Error('a forced reading is always a report');
  const finds = KINDS[kind](reading).sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let out = '';
  let at = 0;
  for (const { span, label } of finds) {
    if (span[0] < at) continue;
    out += `${sentence.slice(at, span[0])}{${label}|${sentence.slice(...span)}}`;
    at = span[1];
  }
  return out + sentence.slice(at);
}

/** One line of a golden file: a label that says what it proves, and the marked sentence. */
export interface GoldenLine {
  readonly label: string;
  readonly sentence: string;
}

/** @returns the lines of a golden file; blank lines and lines that begin with `#` are left out */
export const goldenLines = (file: string): GoldenLine[] =>
  file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [label = '', sentence = ''] = line.split('\t');
      return { label, sentence };
    });
