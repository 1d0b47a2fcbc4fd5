import type { Damage } from '../model';

/** How each kind of damage shows itself in a page's text. */
const SIGNS: readonly (readonly [damage: Damage, shows: (text: string) => boolean])[] = [
  ['glosses', (text) => (text.match(/\p{Script=Han}[(（]\s*[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\s*[)）]/gu)?.length ?? 0) >= 3],
  [
    'lost-bytes',
    (text) =>
      /[?�I]/.test(text) &&
      /\p{Script=Han}\?[\p{Script=Han}。；，、]|�|\p{Script=Han}[；;]I\p{Script=Han}|[\p{Script=Han}][。，；]?\?[“”]/u.test(text),
  ],
  ['doubled-punctuation', (text) => /[，,][，。、；：]|。[，,]/.test(text)],
  ['spaced', (text) => (text.match(/ [，。、；：,] /g)?.length ?? 0) >= 4],
  ['markup', (text) => /(?<![a-z])[a-z]+="?[\w-]+"?>|<!--|-->|&(?:nbsp|ldquo|rdquo|amp);|\/[bp]>/.test(text)],
  ['one-line', (text) => text.length > 400 && !text.trim().includes('\n')],
  ['emoji', (text) => /\p{Emoji_Presentation}(?<=\p{Script=Han}\p{Emoji_Presentation})(?=\p{Script=Han})/u.test(text)],
  ['masked', (text) => /\*(?<=\p{Script=Han}\*)\*{0,3}\p{Script=Han}|[×X]{2}(?=同志|书记|市|县)/u.test(text)],
];

/** @returns the kinds of damage that a page's text shows, in a fixed order */
export const damageOf = (text: string): Damage[] => SIGNS.filter(([, shows]) => shows(text)).map(([damage]) => damage);
