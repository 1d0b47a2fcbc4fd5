/** Damage as mirrors do it, done to invented articles at random. */
import fc from 'fast-check';
import { reports } from '../bench/texts';

const READINGS = ['(jing)', '(jīng)', '（guó）', '(shi)', '( huì )'];
const LEFT = ['&nbsp;', '<!--', '/p>', '&ldquo;', 'class="a">'];
const BLANKS = [' ', '　', '  ', '\u00a0', '\t', '\u200b'];
const SCRIPT: Readonly<Record<string, string>> = {
  会: '會',
  议: '議',
  强: '強',
  调: '調',
  书: '書',
  记: '記',
  县: '縣',
  区: '區',
  发: '發',
  经: '經',
  济: '濟',
};

type Damage = (text: string, at: readonly number[]) => string;

/** Puts something behind each of some places. */
const inserting =
  (what: readonly string[]): Damage =>
  (text, at) =>
    [...at]
      .sort((a, b) => b - a)
      .reduce(
        (now, place, i) => `${now.slice(0, place % now.length)}${what[(place + i) % what.length]}${now.slice(place % now.length)}`,
        text,
      );

const KINDS: readonly Damage[] = [
  inserting(READINGS),
  inserting(BLANKS),
  inserting(LEFT),
  inserting(['，', ',', '。', '，。', '，，', ' ，', '"', '“', '”', '「', '『', '?', '？', ';', ':', '(', ')', '.']),
  inserting(['�', '\ud842', '😀', '\uf020', '*', '**', 'X', '\u{20b9f}']),
  (text, at) =>
    text.replace(/[会议强调书记县区发经济]/g, (character, i: number) =>
      at.some((place) => (place + i) % 3 === 0) ? (SCRIPT[character] ?? character) : character,
    ),
  (text) => text.replaceAll('\n', ' '),
  (text) => text.replaceAll('，', ', ').replaceAll('。', '.'),
  (text, at) => text.replace(/。/g, (mark, i: number) => (at.some((place) => (place + i) % 2 === 0) ? '' : mark)),
  (text) => [...text].join(' '),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replace(/。$/gm, '。bDu云江新闻网'),
  (text) => text.replaceAll('“', '"').replaceAll('”', '"'),
];

/** A part of an invented report, damaged in one to four ways. */
export const damaged: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...reports()),
    fc.nat(1500),
    fc.integer({ min: 40, max: 900 }),
    fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.array(fc.nat(2000), { minLength: 1, maxLength: 20 })), { minLength: 1, maxLength: 4 }),
  )
  .map(([text, from, size, ways]) => {
    const start = from % Math.max(1, text.length - size);
    return ways.reduce((now, [damage, at]) => damage(now, at), text.slice(start, start + size));
  });
