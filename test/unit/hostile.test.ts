import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/index';
import type { MeetingReading, Span } from '../../src/model';
import { HOSTILE, hostileText } from '../bench/hostile';

/** How fast it ends is measured by `npm run bench`; that it ends at all, and with what is true of every reading, is asserted here. */
const SIZE = 60_000;

const spansOf = (reading: MeetingReading): readonly (readonly Span[])[] => [
  ...reading.persons.flatMap((p) => [p.spans, p.titleSpans.map((span) => span)]),
  ...reading.groups.map((g) => [g.span]),
  ...reading.statements.map((s) => [s.span]),
  ...reading.targets.map((t) => t.spans),
  ...reading.slogans.map((s) => s.spans),
  ...reading.agenda.map((a) => [a.span]),
  ...Object.values(reading.meeting.spans),
];

/** Spans that lie outside the text, hold nothing, or (those of one person, target or slogan) stand in no order. */
function wrongSpans(text: string): Span[] {
  const reading = read({ text }, { force: true }) as MeetingReading;
  const isInside = ([start, end]: Span) => Number.isInteger(start) && 0 <= start && start < end && end <= text.length;
  const disordered = [
    ...reading.persons.map((p) => p.spans),
    ...reading.targets.map((t) => t.spans),
    ...reading.slogans.map((s) => s.spans),
  ];
  return [
    ...spansOf(reading).flatMap((spans) => spans.filter((span) => !isInside(span))),
    ...disordered.flatMap((spans) => spans.filter((span, i) => i > 0 && span[0] < (spans[i - 1] as Span)[0])),
  ];
}

describe('hostile texts', () => {
  it.each(Object.keys(HOSTILE))('reads 60,000 characters of %s', (kind) => {
    expect(wrongSpans(hostileText([HOSTILE[kind] as string], SIZE))).toEqual([]);
  });

  it('reads any mixture of them', { timeout: 120_000 }, () => {
    const runs = fc.array(fc.tuple(fc.constantFrom(...Object.values(HOSTILE)), fc.integer({ min: 1, max: 400 })), {
      minLength: 2,
      maxLength: 30,
    });
    const mixed = runs.map((all) => hostileText([all.map(([run, times]) => run.repeat(times)).join('')], 12_000));
    fc.assert(
      fc.property(mixed, (text) => {
        expect(wrongSpans(text)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('reads any characters at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(wrongSpans(text)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
