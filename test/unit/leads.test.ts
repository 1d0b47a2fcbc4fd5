import { describe, expect, it } from 'vitest';
import { LEAD_LINES, LEADS } from '../../src/rules/leads';

/** The mark in a line of proof where the measure begins. */
const BEGINS = '¦';

describe('what stands before a measure', () => {
  it.each(LEAD_LINES)('$pattern leads to $proof', ({ pattern, proof }) => {
    const [lead = '', measure = ''] = proof.split(BEGINS);
    expect(new RegExp(`^(?:${pattern})`).exec(lead + measure)?.[0]).toBe(lead);
    expect(LEADS.exec(lead + measure)?.[0]).toContain(lead);
  });

  it('is of a kind that has a name', () => {
    expect(LEAD_LINES.filter(({ kind }) => !['when', 'whose', 'how'].includes(kind))).toEqual([]);
  });
});
