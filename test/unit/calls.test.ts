import { describe, expect, it } from 'vitest';
import { SURNAME_CHARACTERS } from '../../src/lexicon';
import { CALLS, callsOf } from '../../src/text/calls';
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

describe('the characters that call for a step of cleaning', () => {
  it.each(STEPS.map((step, i) => [i, step] as const))('are all that step %i changes', (_, { calls, run }) => {
    for (const [before, behind] of AROUND) {
      const texts = Array.from({ length: 0x10000 }, (__, unit) => `${before}${String.fromCharCode(unit)}${behind}`);
      const left = texts.filter((text) => (callsOf(text) & calls) === 0).join('会');
      expect(callsOf(left) & calls).toBe(0);
      expect(run(mapped(left), SURNAME_CHARACTERS).text === left).toBe(true);
    }
  });

  it.each(['会，，议', '会。，议', '会，。议', '会。。议', '会、、议', '会,”议'])('tell marks in a row: %s', (text) =>
    expect(callsOf(text) & CALLS.mark).toBe(CALLS.mark),
  );

  it.each(['会议，主持', '“会议”，主持', '（会议）。主持'])('tell marks that stand alone: %s', (text) =>
    expect(callsOf(text) & CALLS.mark).toBe(0),
  );
});
