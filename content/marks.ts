/** Paints the marks of a reading on the page, without touching the page, and tells which mark lies at a place. */
import type { MarkChoice } from '../src/mark-choice';
import { MARK_CLASSES, type MarkClass } from '../src/settings';
import { isShallow } from './marks/depth';
import { type Mark, MarkIndex } from './marks/list';
import { type Drawn, HighlightLayer } from './marks/registry';
import { type Tone, toneOf } from './marks/tone';
import { type NodeSlice, type PageText, slicesOf } from './page-text';
import { finish, type Steps } from './steps';

/** The words being marked: a text read from the page, and the marks in it. */
export interface Marking {
  readonly page: PageText;
  readonly marks: readonly Mark[];
  /** The element whose colours tell the tone of the page. */
  readonly body: Element;
}

/** Marks as they are to be shown, of which nothing is seen yet. */
export interface Drawing {
  readonly marking: Marking;
  readonly index: MarkIndex;
  readonly tone: Tone;
  readonly layers: readonly (Drawn | null)[];
  /** Which wishes they were drawn after. */
  readonly wishes: number;
}

export class Marks {
  readonly #layers = MARK_CLASSES.map((name) => ({ name, layer: new HighlightLayer(name) }));
  #marking: Marking | null = null;
  #settings: MarkChoice;
  #index = new MarkIndex([]);
  #tone: Tone = 'light';
  #paper = false;
  #hidden = false;
  /** Counts the changes of what is wanted. */
  #wishes = 0;

  /** @param signal takes every mark away when it is aborted */
  constructor(settings: MarkChoice, signal: AbortSignal) {
    this.#settings = settings;
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  get tone(): Tone {
    return this.#tone;
  }

  get page(): PageText | null {
    return this.#marking?.page ?? null;
  }

  /** Draws marks, one at each step: the browser is slow at nothing but what is shown. */
  *drawing(marking: Marking): Steps<Drawing> {
    const wishes = this.#wishes;
    const tone = toneOf(marking.body);
    const layers: (Drawn | null)[] = [];
    for (const { name, layer } of this.#layers)
      layers.push(yield* layer.drawing(this.#slices(name, marking), this.#paper ? 'paper' : tone, this.#settings.looks[name]));
    return { marking, index: new MarkIndex(marking.marks), tone, layers, wishes };
  }

  /** The parts of the page that are marked as one class. */
  *#slices(name: MarkClass, { page, marks }: Marking): Iterable<NodeSlice> {
    const shown = this.isOn(name) ? marks.filter((mark) => mark.class === name) : [];
    for (const { span } of shown) yield* slicesOf(page, span).filter(isShallow);
  }

  /** Shows marks that were drawn and no others; all at once, since the browser goes through all of them whenever one is new. */
  show({ marking, index, tone, layers, wishes }: Drawing): void {
    this.#marking = marking;
    this.#index = index;
    this.#tone = tone;
    if (wishes !== this.#wishes) return this.repaint();
    for (const [at, { layer }] of this.#layers.entries()) layer.show(layers[at] ?? null);
  }

  /** Marks these words and no others. */
  paint(marking: Marking): void {
    this.show(finish(this.drawing(marking)));
  }

  /** Hides the marks whatever the settings are, or no longer does. */
  toggle(): void {
    this.#hidden = !this.#hidden;
    this.#wished();
  }

  /** Follows a change of the settings. */
  choose(settings: MarkChoice): void {
    this.#settings = settings;
    this.#wished();
  }

  #wished(): void {
    this.#wishes++;
    this.repaint();
  }

  /** Paints again, in the colours that the page has now. */
  repaint(): void {
    if (this.#marking) this.paint(this.#marking);
  }

  /** Paints again if the page has turned from light to dark or back. */
  retone(): void {
    if (this.#marking && toneOf(this.#marking.body) !== this.#tone) this.repaint();
  }

  /** All marks in the order of the text, shown or not. */
  get all(): readonly Mark[] {
    return this.#index.marks;
  }

  /** Whether marks of a class are shown. */
  readonly isOn = (name: MarkClass): boolean => !this.#hidden && this.#settings.marks[name];

  /** Whether marks are to be printed. */
  get printed(): boolean {
    return this.#settings.print;
  }

  /** Turns the marks into those for paper, and back. */
  paper(on: boolean): void {
    this.#paper = on;
    this.#wished();
  }

  /** Brings back what the page has cleared from the registry. */
  restore(): void {
    for (const { layer } of this.#layers) layer.restore();
  }

  clear(): void {
    this.#marking = null;
    this.#index = new MarkIndex([]);
    for (const { layer } of this.#layers) layer.clear();
  }

  /** @returns the marks shown at an offset of the text, the innermost first */
  at(offset: number): Mark[] {
    return this.#index.at(offset).filter((mark) => this.isOn(mark.class));
  }
}
