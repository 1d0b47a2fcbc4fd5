/**
 * The browser's registry of highlights. Pages see it and may clear it, so the names are neutral and our own record of
 * what is marked is kept apart. A Highlight is never iterated: in a content script of Firefox that throws.
 */
import type { Look, MarkClass } from '../../src/settings';
import type { NodeSlice } from '../page-text';
import type { Steps } from '../steps';
import type { Tone } from './tone';

export type Layer = MarkClass | 'flash';

const NAMES: Readonly<Record<Layer, string>> = { official: 'hl-1', target: 'hl-2', slogan: 'hl-3', flash: 'hl-4' };

/** Where two classes overlap, the look of the higher one lies on top. */
const PRIORITIES: Readonly<Record<Layer, number>> = { official: 1, slogan: 2, target: 3, flash: 4 };

/** What a mark lies on: a page of either tone, or paper. */
export type Ground = Tone | 'paper';

const SUFFIXES: Readonly<Record<Ground, string>> = { light: '', dark: 'd', paper: 'p' };

/** @returns the name under which a layer is registered; `annotate.css` gives each its look */
export const highlightName = (layer: Layer, ground: Ground, look: Look = 'tint'): string =>
  `${NAMES[layer]}${SUFFIXES[ground]}${look === 'line' && ground !== 'paper' ? 'u' : ''}`;

const staticRange = ({ node, start, end }: NodeSlice): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });

/** Words of one layer as they are to be shown, of which nothing is seen yet. */
export interface Drawn {
  readonly name: string;
  readonly highlight: Highlight;
}

/** One layer of marks on the page. */
export class HighlightLayer {
  #shown: Drawn | null = null;

  constructor(readonly layer: Layer) {}

  /** Draws words, one at each step. @returns what can be shown; null where there are no words */
  *drawing(slices: Iterable<NodeSlice>, ground: Ground, look: Look = 'tint'): Steps<Drawn | null> {
    const highlight = new Highlight();
    for (const slice of slices) {
      highlight.add(staticRange(slice));
      yield;
    }
    if (!highlight.size) return null;
    highlight.priority = PRIORITIES[this.layer];
    return { name: highlightName(this.layer, ground, look), highlight };
  }

  /** Shows what was drawn, and no longer what was shown before. */
  show(drawn: Drawn | null): void {
    this.clear();
    this.#shown = drawn;
    if (drawn) CSS.highlights.set(drawn.name, drawn.highlight);
  }

  /** Puts the layer back where the page has cleared the registry. */
  restore(): void {
    if (this.#shown && !CSS.highlights.has(this.#shown.name)) CSS.highlights.set(this.#shown.name, this.#shown.highlight);
  }

  /** Takes the layer away. What another copy of this script registered under the same name stays. */
  clear(): void {
    if (!this.#shown) return;
    this.#shown.highlight.clear();
    if (CSS.highlights.get(this.#shown.name)?.size === 0) CSS.highlights.delete(this.#shown.name);
    this.#shown = null;
  }
}
