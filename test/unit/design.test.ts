/** The design in figures: contrast of every colour that is read, shapes where colours are near, and the page that tells of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARK_CLASSES } from '../../src/settings';
import { contrast, difference, rgbOf, seenBy } from '../tools/design/colour';
import { APART, apartRows, contrastRows, PAIRS } from '../tools/design/tables';
import { markLook, own, TONES, tip } from '../tools/design/tokens';

/** Two colours that are nearer than this, in ΔE*ab, are not told apart at a glance. */
const NEAR = 20;

describe('the measure itself', () => {
  it.each([
    ['#000', '#fff', 21],
    ['#777', '#ffffff', 4.48],
    ['rgb(118 118 118)', '#fff', 4.54],
  ])('finds the contrast of %s and %s', (one, other, wanted) => expect(contrast(rgbOf(one), rgbOf(other))).toBeCloseTo(wanted, 1));

  it('sees grey as grey, and red as green where red is missing', () => {
    expect(seenBy('protanopia', [128, 128, 128]).map(Math.round)).toEqual([128, 128, 128]);
    const [red, green] = [rgbOf('#c03030'), rgbOf('#806020')];
    expect(difference(seenBy('deuteranopia', red), seenBy('deuteranopia', green))).toBeLessThan(difference(red, green) / 2);
  });

  it('refuses what is no colour', () => expect(() => rgbOf('var(--x)')).toThrow('colour'));
});

describe('contrast', () => {
  it('is enough wherever words are read or lines are seen', () => {
    expect(PAIRS.length).toBeGreaterThan(100);
    expect(PAIRS.filter(({ has, needs }) => has < needs).map(({ what, tone, has }) => `${what}, ${tone}: ${has.toFixed(2)}`)).toEqual([]);
  });
});

describe('the classes of marks', () => {
  it.each(TONES)('have a shape each, the same everywhere: %s', (tone) => {
    expect(MARK_CLASSES.map((name) => markLook(name, tone).shape)).toEqual(['solid', 'dashed', 'dotted']);
  });

  it.each(TONES)('are told apart by eyes that see all colours: %s', (tone) => {
    const near = APART.filter((each) => each.eyes === 'all cones' && each.tone === tone && each.difference < NEAR);
    expect(near).toEqual([]);
  });

  it('have in pages, in the tooltip and in our own pages colours that are the same at a glance', () => {
    for (const tone of TONES)
      for (const name of MARK_CLASSES)
        for (const other of [own(name, tone), tip(name, tone)]) expect(difference(markLook(name, tone).line, other)).toBeLessThan(NEAR);
  });

  it('lose colour and tint, and keep shape, in forced colours', () => {
    const css = readFileSync('content/annotate.css', 'utf8');
    const [, forced = ''] = css.split(/@media[^{]*forced-colors: active[^{]*\{/u);
    const [own = ''] = forced.split('@media');
    expect(own).toContain('text-decoration-color: CanvasText');
    expect(own).not.toMatch(/text-decoration(?:-style|-line)?:/u);
  });
});

describe('docs/design.md', () => {
  const page = readFileSync('docs/design.md', 'utf8').split('\n');

  it('tells the contrasts as they are', () => expect(page).toEqual(expect.arrayContaining(contrastRows())));
  it('tells the differences as they are', () => expect(page).toEqual(expect.arrayContaining(apartRows())));
});
