/** Colours in numbers: contrast as WCAG 2.2 has it, and how they look to colour-blind eyes. */

/** Red, green and blue of sRGB, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** @param written `#abc`, `#aabbcc`, `rgb(1 2 3)` or `rgb(1 2 3 / 50%)`, whose opacity is passed over; @throws where it is none of these */
export function rgbOf(written: string): Rgb {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/iu.exec(written)?.[1];
  const numbers = hex ? (hex.length === 3 ? [...hex].map((digit) => digit + digit) : hex.match(/../gu)) : null;
  const found = numbers
    ? numbers.map((pair) => Number.parseInt(pair, 16))
    : (/^rgb\(([\d ]+)/u.exec(written)?.[1] ?? '').trim().split(' ').map(Number);
  const [red, green, blue] = found;
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`${written} is no colour`);
  return [red, green, blue];
}

/** Light of one channel, 0 to 1 (the transfer function of sRGB). */
const linear = (channel: number): number => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
const encoded = (light: number): number => 255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

const light = ([red, green, blue]: Rgb): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** @returns the contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio") */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

/** A colour laid over a ground. @param share its opacity, 0 to 1 */
export const over = (colour: Rgb, ground: Rgb, share: number): Rgb =>
  colour.map((channel, at) => channel * share + (ground[at] as number) * (1 - share)) as unknown as Rgb;

/** What eyes see that lack a kind of cones: Machado, Oliveira and Fernandes 2009, severity 1.0, on linear light. */
export const BLINDNESS = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

export type Blindness = keyof typeof BLINDNESS;

/** @returns a colour as it looks to such eyes */
export function seenBy(kind: Blindness, colour: Rgb): Rgb {
  const matrix = BLINDNESS[kind];
  const [red, green, blue] = colour.map(linear) as unknown as Rgb;
  const row = (at: number) => (matrix[at] as number) * red + (matrix[at + 1] as number) * green + (matrix[at + 2] as number) * blue;
  return [0, 3, 6].map((at) => encoded(Math.min(1, Math.max(0, row(at))))) as unknown as Rgb;
}

/** CIE L*a*b* of a colour, D65. */
function lab(colour: Rgb): Rgb {
  const [r, g, b] = colour.map(linear) as unknown as Rgb;
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ];
  const [fx, fy, fz] = [x, y, z].map((t) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116)) as unknown as Rgb;
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** How far apart two colours look: ΔE*ab of CIE 1976. Some 2 can just be told apart side by side; 20 are different colours at a glance. */
export const difference = (one: Rgb, other: Rgb): number => Math.hypot(...lab(one).map((value, at) => value - (lab(other)[at] as number)));
