import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplified } from '../../src/text/script';
import { SURNAME_CHARACTERS } from '../../src/lexicon';
import { mapped, toSource } from '../../src/text/mapped';
import { normalise } from '../../src/text/normalise';
import { damaged } from './damage';

const clean = (text: string) => normalise(text, SURNAME_CHARACTERS);
const HAN = /\p{Script=Han}/u;
const RUNS = Number(process.env['HUIYAO_RUNS'] ?? 400);

describe('cleaning a damaged text', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const once = clean(text).text;
        expect(clean(once).text).toBe(once);
      }),
      { numRuns: RUNS },
    );
  });

  it('leads every unit back to the place it came from', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const cleaned = clean(text);
        let last = 0;
        for (let i = 0; i < cleaned.text.length; i++) {
          const [start, end] = toSource(cleaned, [i, i + 1]);
          if (start >= end || end > text.length || start < last) expect.fail(`unit ${i} comes from ${start}–${end} behind ${last}`);
          last = start;
          // A common character is the page's own, or its traditional form: never one of another place.
          const unit = cleaned.text[i] as string;
          if (HAN.test(unit) && !text.slice(start, end).includes(unit) && !simplified(mapped(text)).text.includes(unit))
            expect.fail(`${unit} is not of ${text.slice(start, end)}`);
        }
        expect(toSource(cleaned, [0, cleaned.text.length])[1]).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: RUNS },
    );
  });
});
