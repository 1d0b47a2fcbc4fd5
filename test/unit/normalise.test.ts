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

it('leaves credits whose bracket was lost in a line of their own', () => {
  expect(clean('要形成工作闭环。\n?。ㄔ屏虢逃 王立/文)').text.split('\n')).toHaveLength(2);
});

it('joins a place that stood between blanks to its sentence', () => {
  expect(clean('副县长王明主持召开 云岭县 第十八届人民政府第3次常务会，研究当前工作。').text).toContain('召开云岭县第十八届');
});

describe('what a site writes behind its paragraphs against copies', () => {
  it('goes where it stands behind two lines', () => {
    expect(clean('要交出满意答卷。bDu云江新闻网\n要抓好落实。bDu云江新闻网').text).toBe('要交出满意答卷。\n要抓好落实。');
  });

  it.each([
    '要交出满意答卷。bDu云江新闻网\n要抓好落实。',
    '要办好云江新闻网\n要办好云江新闻网',
    '来源：APP云江新闻网\n来源：APP云江新闻网',
  ])('stays where it may be a name: %s', (text) => expect(clean(text).text).toBe(text));
});
