/** The figures of docs/design.md, measured from the sources. */
import { MARK_CLASSES, type MarkClass } from '../../../src/settings';
import { BLINDNESS, type Blindness, contrast, difference, over, type Rgb, seenBy } from './colour';
import { GROUNDS, markLook, own, TONES, type Tone, tip } from './tokens';

/** A pair of colours and how much contrast it needs: 4.5 for text, 3 for lines and signs (WCAG 2.2, AA). */
export interface Pair {
  readonly what: string;
  readonly tone: Tone;
  readonly needs: number;
  readonly has: number;
}

type Colour = (name: string, tone: Tone) => Rgb;

const pairs = (colour: Colour, what: string, texts: readonly string[], grounds: readonly string[], needs: number): Pair[] =>
  TONES.flatMap((tone) =>
    texts.flatMap((text) =>
      grounds.map((ground) => ({
        what: `${what}: ${text} on ${ground}`,
        tone,
        needs,
        has: contrast(colour(text, tone), colour(ground, tone)),
      })),
    ),
  );

/** What text lies on a mark: the page's own, dark on light or light on dark, at its faintest as WCAG lets it be on such a ground. */
const INK: Readonly<Record<Tone, Rgb>> = { light: [51, 51, 51], dark: [214, 214, 214] };

const onPages = (name: MarkClass): Pair[] =>
  TONES.flatMap((tone) =>
    Object.entries(GROUNDS[tone]).flatMap(([called, ground]) => {
      const { line, tint, share } = markLook(name, tone);
      const tinted = over(tint, ground, share);
      return [
        { what: `page: line of ${name} on ${called}`, tone, needs: 3, has: contrast(line, ground) },
        { what: `page: line of ${name} on its tint on ${called}`, tone, needs: 3, has: contrast(line, tinted) },
        { what: `page: text of the page on the tint of ${name} on ${called}`, tone, needs: 4.5, has: contrast(INK[tone], tinted) },
      ];
    }),
  );

export const PAIRS: readonly Pair[] = [
  ...pairs(own, 'own pages', ['ink', 'quiet', 'good', 'bad', 'seal'], ['paper', 'wash', 'sheet'], 4.5),
  ...pairs(own, 'own pages', ['on-seal'], ['seal'], 4.5),
  ...pairs(own, 'own pages', ['paper'], ['ink', 'good', 'bad'], 4.5),
  ...pairs(own, 'own pages', ['official', 'target', 'slogan', 'focus'], ['paper', 'wash', 'sheet'], 3),
  ...pairs(tip, 'tooltip', ['ink'], ['ground', 'chip'], 4.5),
  ...pairs(tip, 'tooltip', ['soft', 'official', 'target', 'slogan'], ['ground'], 4.5),
  ...MARK_CLASSES.flatMap(onPages),
];

const COUPLES: readonly (readonly [MarkClass, MarkClass])[] = [
  ['official', 'target'],
  ['official', 'slogan'],
  ['target', 'slogan'],
];

export interface Apart {
  readonly eyes: Blindness | 'all cones';
  readonly tone: Tone;
  readonly couple: readonly [MarkClass, MarkClass];
  /** ΔE*ab of their lines. */
  readonly difference: number;
}

const EYES: readonly Apart['eyes'][] = ['all cones', ...(Object.keys(BLINDNESS) as Blindness[])];

/** How far apart the lines of the classes look, to whom. */
export const APART: readonly Apart[] = EYES.flatMap((eyes) =>
  TONES.flatMap((tone) =>
    COUPLES.map((couple) => {
      const [one, other] = couple.map((name) => {
        const { line } = markLook(name, tone);
        return eyes === 'all cones' ? line : seenBy(eyes, line);
      }) as [Rgb, Rgb];
      return { eyes, tone, couple, difference: difference(one, other) };
    }),
  ),
);

const least = (start: string, tone: Tone): string =>
  Math.min(...PAIRS.filter(({ what, tone: own }) => own === tone && what.startsWith(start)).map(({ has }) => has)).toFixed(2);

const CONTRAST_ROWS = [
  ...['ink', 'quiet', 'good', 'bad', 'seal', 'official', 'target', 'slogan', 'focus'].map((name) => `own pages: ${name} on`),
  ...['ink', 'soft', 'official', 'target', 'slogan'].map((name) => `tooltip: ${name} on`),
  ...MARK_CLASSES.flatMap((name) => [`page: line of ${name} on`, `page: text of the page on the tint of ${name}`]),
];

/** The rows of the table of contrasts: the least of each colour over all grounds that it lies on. */
export const contrastRows = (): string[] =>
  CONTRAST_ROWS.map((start) => {
    const needs = PAIRS.find(({ what }) => what.startsWith(start))?.needs;
    return `| ${start.replace(/ on$/u, '')} | ${needs} | ${least(start, 'light')} | ${least(start, 'dark')} |`;
  });

/** The rows of the table of differences. */
export const apartRows = (): string[] =>
  EYES.flatMap((eyes) =>
    TONES.map((tone) => {
      const figures = APART.filter((each) => each.eyes === eyes && each.tone === tone).map((each) => each.difference.toFixed(0));
      return `| ${eyes} | ${tone} | ${figures.join(' | ')} |`;
    }),
  );
