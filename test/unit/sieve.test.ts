import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Opening } from '../../src/text/opening';
import { openersOf, requiredBy } from '../../src/text/required';
import { mayMatch, OFTEN } from '../../src/text/sieve';

/** What is told once a pattern has been asked often. */
function passes(words: string, made: RegExp): boolean {
  for (let i = 0; i < OFTEN; i++) mayMatch(words, made);
  return mayMatch(words, made);
}

const CHARACTERS = ['会', '议', '主', '持', '1', '，', 'a'];
const character = fc.constantFrom(...CHARACTERS);

/** Patterns of all the kinds of parts that the reader's own have. */
const { pattern } = fc.letrec<{ pattern: string; sequence: string; part: string; atom: string }>((tie) => ({
  atom: fc.oneof(
    { weight: 5, arbitrary: character },
    { weight: 2, arbitrary: fc.array(character, { minLength: 1, maxLength: 3 }).map((all) => all.join('')) },
    { weight: 2, arbitrary: fc.array(character, { minLength: 1, maxLength: 3 }).map((all) => `[${all.join('')}]`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('.', '\\d', '^', '$', '[^会]', '[一-龥]', '\\p{Script=Han}', '[1-3]', '\\u4f1a', '\\b', '\\.'),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom('(?:', '(', '(?=', '(?!', '(?<=', '(?<!'), tie('pattern'))
        .map(([opens, inner]) => `${opens}${inner})`),
    },
  ),
  part: fc
    .tuple(tie('atom'), fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{0,2}', '{1,3}?', '{1}'))
    .map(([atom, times]) => (/^(?:\^|\$|\\b|\(\?[=!<])/.test(atom) && !atom.startsWith('(?:') ? atom : atom + times)),
  sequence: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((sequences) => sequences.join('|')),
}));

describe('the sieve', () => {
  it('lets every text pass in which a pattern matches', () => {
    fc.assert(
      fc.property(pattern, fc.array(fc.oneof(character, fc.constant('\n')), { maxLength: 12 }), (source, text) => {
        const words = text.join('');
        const made = new RegExp(source, 'u');
        expect(!made.test(words) || passes(words, made)).toBe(true);
      }),
      { numRuns: 4_000 },
    );
  });

  it('finds every opening that a pattern finds', () => {
    fc.assert(
      fc.property(pattern, fc.boolean(), fc.array(character, { maxLength: 8 }), fc.nat(8), (source, isWhole, text, at) => {
        const words = text.join('');
        const made = new RegExp(isWhole ? `^(?:${source})` : `^${source}`, 'u');
        const opening = new Opening(made, 6);
        for (let i = 0; i < OFTEN; i++) opening.at(words, at);
        expect(opening.at(words, at)).toBe(made.test(words.slice(at, at + 6)));
      }),
      { numRuns: 4_000 },
    );
  });

  it.each([
    [/^(?:同志)?(?:强调|指出)/, '同强指'],
    [/^[两二]?[名位]|^等(?=人)/, '两二名位等'],
    [/^同志|强调/, null],
    [/^(?:同志)?/, null],
    [/^[^，]/, null],
  ])('knows what %s opens with', (made, units) => {
    expect(openersOf(made)?.join('') ?? null).toBe(units);
  });

  it.each([
    [/主持|出席/g, [['主持', '出席']]],
    [
      /(?:就|对)[^，]{2,9}(?:提出|进行)/g,
      [
        ['提出', '进行'],
        ['就', '对'],
      ],
    ],
    [/[一-龥]{2,4}会议?(?=召开)/g, [['召开'], ['会']]],
    [/(?<!听取)汇报(?!会)/g, [['汇报']]],
    [/(?:任命|免去)?[^，]{2,8}为[省市]长/g, [['为省', '为市']]],
    [/^[一-龥]*$/g, []],
    [/第?[一二]/g, [['一', '二']]],
    [/(?:^|，)x/gi, []],
  ])('knows what %s needs', (made, needed) => {
    expect(requiredBy(made)).toEqual(needed);
  });

  it('keeps texts apart', () => {
    expect([passes('主持会议', /主持/g), passes('出席会议', /主持/g), passes('主持会议', /主持/g)]).toEqual([true, false, true]);
  });
});
