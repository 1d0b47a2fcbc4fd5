/** The looks of marks: every name has one, in forced colours too, and dark pages have their own. */
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { finish } from '../../content/steps';
import { HighlightLayer, highlightName, type Layer } from '../../content/marks/registry';
import { LOOKS, type Look } from '../../src/settings';
import { lightness } from '../../content/marks/tone';
import { stubHighlights } from './highlights';

afterEach(() => vi.unstubAllGlobals());

describe('the looks', () => {
  const css = readFileSync('content/annotate.css', 'utf8');
  const layers: Layer[] = ['official', 'target', 'slogan', 'flash'];

  it.each(layers.flatMap((layer) => (['light', 'dark'] as const).map((tone) => [layer, tone] as const)))(
    'are there for %s on %s pages, and in forced colours',
    (layer, tone) => {
      const uses = (look: Look) => css.split(`::highlight(${highlightName(layer, tone, look)})`).length - 1;
      expect([uses('tint'), uses('line')]).toEqual(layer === 'flash' ? [2, 0] : [3, 2]);
    },
  );

  it('are none on paper but those for paper, the lines alone', () => {
    const [screen = '', paper = ''] = css.replace(/^\/\*[^]*?\*\/\s*/, '').split('/* The lines alone');
    expect(screen).toMatch(/^@media screen \{\n(?: .*\n)*\}\n$/);
    const names = layers.slice(0, 3).map((layer) => `::highlight(${highlightName(layer, 'paper', 'line')})`);
    expect(names.map((name) => [screen.includes(name), paper.includes(name)])).toEqual(names.map(() => [false, true]));
    expect(paper).not.toContain('background');
  });

  it('have no other names', () => {
    const named = new Set([...css.matchAll(/::highlight\(([^)]+)\)/g)].map(([, name]) => name ?? ''));
    const names = layers.flatMap((layer) =>
      (['light', 'dark'] as const).flatMap((tone) =>
        LOOKS.filter((look) => layer !== 'flash' || look === 'tint').map((look) => highlightName(layer, tone, look)),
      ),
    );
    const paper = layers.slice(0, 3).map((layer) => highlightName(layer, 'paper'));
    expect([...named].sort()).toEqual([...names, ...paper].sort());
  });

  it('change with the tone', () => {
    const registry = stubHighlights();
    const layer = new HighlightLayer('official');
    const node = new Window().document.createTextNode('会议') as unknown as Text;
    const show = (...as: ['light' | 'dark', 'line'?]) => layer.show(finish(layer.drawing([{ node, start: 0, end: 2 }], ...as)));
    show('light');
    show('dark');
    expect([...registry.keys()]).toEqual(['hl-1d']);
    show('dark', 'line');
    expect([...registry.keys()]).toEqual(['hl-1du']);
  });

  it.each([
    ['rgb(0, 0, 0)', 0],
    ['rgb(255, 255, 255)', 255],
    ['rgba(34, 34, 34, 0.9)', 34],
    ['rgb(221 221 221 / 80%)', 221],
    ['oklch(0.9 0 0)', null],
    ['', null],
  ])('weigh %s', (color, light) => {
    const found = lightness(color);
    expect(found === null ? null : Math.round(found)).toBe(light);
  });
});
