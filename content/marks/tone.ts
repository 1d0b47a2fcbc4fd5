/** Whether an article is shown light on dark. Asked of its own colour: a page can be dark in a light browser and the reverse. */

export type Tone = 'light' | 'dark';

const RGB = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/;

/** Weights of the primaries in the luminance of sRGB (ITU-R BT.709), near enough without undoing the gamma. */
const WEIGHTS = [0.2126, 0.7152, 0.0722] as const;

/** Text lighter than this (0 to 255) stands on a dark ground. */
const LIGHT_TEXT = 140;

/** @returns how light a computed colour is, 0 to 255, or null for a notation that is not RGB */
export function lightness(color: string): number | null {
  const found = RGB.exec(color);
  if (!found) return null;
  return WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(found[at + 1]), 0);
}

/** @returns the tone of the page where an element stands */
export function toneOf(element: Element): Tone {
  const view = element.ownerDocument.defaultView;
  const light = lightness(view?.getComputedStyle(element).color ?? '');
  if (light !== null) return light > LIGHT_TEXT ? 'dark' : 'light';
  return view?.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
