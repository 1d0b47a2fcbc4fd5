/** The colours of the design as they stand in the sources. */
import { readFileSync } from 'node:fs';
import { STYLE } from '../../../content/tooltip/style';
import { MARK_CLASSES, type MarkClass } from '../../../src/settings';
import { type Rgb, rgbOf } from './colour';

export type Tone = 'light' | 'dark';
export const TONES: readonly Tone[] = ['light', 'dark'];

const TOKENS = readFileSync('popup/style/tokens.css', 'utf8');
const MARKS = readFileSync('content/annotate.css', 'utf8');

/** The named values of one of two blocks: those of the dark begin where `dark` stands. */
function named(css: string, dark: string, tone: Tone): ReadonlyMap<string, string> {
  const [light, darker] = [css.slice(0, css.indexOf(dark)), css.slice(css.indexOf(dark))];
  return new Map(
    Array.from((tone === 'dark' ? darker : light).matchAll(/--([\w-]+):\s*([^;]+);/gu), ([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
}

/** A colour of the extension's own pages. @throws where there is none of that name */
export const own = (name: string, tone: Tone): Rgb => rgbOf(named(TOKENS, 'prefers-color-scheme: dark', tone).get(name) ?? '');

/** A colour of the tooltip. @throws where there is none of that name */
export const tip = (name: string, tone: Tone): Rgb => rgbOf(named(STYLE, '.box.dark', tone).get(name) ?? '');

export interface MarkLook {
  readonly line: Rgb;
  /** `solid`, `dashed`, `dotted`. */
  readonly shape: string;
  readonly tint: Rgb;
  /** Opacity of the tint, 0 to 1. */
  readonly share: number;
}

/** The look of a class of marks in pages. @throws where it has none */
export function markLook(name: MarkClass, tone: Tone): MarkLook {
  const id = `hl-${MARK_CLASSES.indexOf(name) + 1}${tone === 'dark' ? 'd' : ''}`;
  const rules = Array.from(MARKS.matchAll(/((?:::highlight\([\w-]+\),?\s*)+)\{([^}]*)\}/gu), ([, names = '', body = '']) => ({
    names,
    body,
  }));
  const all = rules
    .filter(({ names }) => names.includes(`(${id})`))
    .map(({ body }) => body)
    .join('\n');
  const [, shape = '', line = ''] = /text-decoration:\s*underline (\w+) (rgb\([^)]+\))/u.exec(all) ?? [];
  const [, tint = '', share = ''] = /background-color:\s*(rgb\([\d ]+\/ (\d+)%\))/u.exec(all) ?? [];
  return { line: rgbOf(line), shape, tint: rgbOf(tint), share: Number(share) / 100 };
}

/** Grounds that pages have. */
export const GROUNDS: Readonly<Record<Tone, Readonly<Record<string, Rgb>>>> = {
  light: { white: [255, 255, 255], cream: [246, 241, 228], grey: [238, 238, 238] },
  dark: { black: [0, 0, 0], '#1b1b1b': [27, 27, 27], '#2b2f36': [43, 47, 54] },
};
