import { describe, expect, it } from 'vitest';
import { documentOf } from '../../src/extract/document';
import { meetingOf } from '../../src/resolve/meeting';
import { yearsFrom } from '../../src/resolve/meeting-year';
import { YEAR_WAYS } from '../../src/rules/year-ways';

/** The years that a report tells for its meeting in some month. */
function yearsOf(words: string, month: number): readonly number[] {
  const doc = documentOf({ text: words });
  return yearsFrom(doc, meetingOf(doc, []).names, month);
}

describe('a report tells its year', () => {
  it.each(YEAR_WAYS)('$id: $proof.words', ({ from, to, proof }) => {
    expect(from <= proof.month && proof.month <= to).toBe(true);
    expect(yearsOf(proof.words, proof.month)).toEqual(proof.year === null ? [] : [proof.year]);
  });

  it('by each way once', () => expect(new Set(YEAR_WAYS.map(({ id }) => id)).size).toBe(YEAR_WAYS.length));
});
