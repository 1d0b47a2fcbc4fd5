import { describe, expect, it } from 'vitest';
import { SURNAME_CHARACTERS } from '../../src/lexicon';
import { kindsOf } from '../../src/text/kinds';
import { mapped } from '../../src/text/mapped';
import { STEPS } from '../../src/text/normalise';

/** What stands before and behind a character, so that each step takes those it is for. */
const AROUND: readonly (readonly [before: string, behind: string])[] = [
  ['', ''],
  ['会', '议'],
  ['会。', '，议'],
  ['会(', ')议'],
  ['会(', '（a)'],
  ['着', '力'],
  ['会\n', '议\n，'],
  ['“会”', '，'],
  ['市长陈', '平主持'],
  ['总↑经→理□公〒司△总', '经α理'],
];

describe('the kinds of characters that a step of cleaning calls for', () => {
  it.each(STEPS.map((step, i) => [i, step] as const))('are all that step %i changes', (_, { calls, run }) => {
    for (const [before, behind] of AROUND) {
      const texts = Array.from({ length: 0x10000 }, (__, unit) => `${before}${String.fromCharCode(unit)}${behind}`);
      const left = texts.filter((text) => (kindsOf(text) & calls) === 0).join('会');
      expect(kindsOf(left) & calls).toBe(0);
      expect(run(mapped(left), SURNAME_CHARACTERS).text === left).toBe(true);
    }
  });

  it.each(['会，，议', '会。，议', '会，。议', '会。。议', '会、、议', '会,”议'])('tell marks in a row: %s', (text) =>
    expect(kindsOf(text) & 32).toBe(32),
  );

  it.each(['会议，主持', '“会议”，主持', '（会议）。主持'])('tell marks that stand alone: %s', (text) =>
    expect(kindsOf(text) & 32).toBe(0),
  );
});
