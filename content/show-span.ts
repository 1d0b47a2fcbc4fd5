/** Brings words of the text into view and flashes them. */
import type { Span } from '../src/model';
import { HighlightLayer } from './marks/registry';
import type { Tone } from './marks/tone';
import { finish } from './steps';
import { type NodeSlice, type PageText, rangeOf, slicesOf } from './page-text';

/** Milliseconds, in turn shown and not shown. */
const FLASHES = [420, 140, 420, 140, 1400];
/** The same for people who asked for less motion: shown once. */
const STILL = [2400];

const SCROLLS = /^(?:auto|scroll|overlay)$/;

const scrolls = (element: Element, view: Window): boolean =>
  element.scrollHeight > element.clientHeight + 1 && SCROLLS.test(view.getComputedStyle(element).overflowY);

/** Puts the middle of a box into the middle of every area that scrolls around it, the window last. */
function centre(slice: NodeSlice, view: Window, behavior: ScrollBehavior): void {
  const box = () => rangeOf(slice).getBoundingClientRect();
  const top = view.document.scrollingElement;
  for (let at = slice.node.parentElement; at && at !== top; at = at.parentElement) {
    if (at.localName === 'body' || !scrolls(at, view)) continue;
    const area = at.getBoundingClientRect();
    at.scrollTop += box().top + box().height / 2 - (area.top + area.height / 2);
  }
  view.scrollBy({ top: box().top + box().height / 2 - view.innerHeight / 2, behavior });
}

export class SpanShower {
  readonly #layer = new HighlightLayer('flash');
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param signal ends a flash that is under way */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Scrolls to a span of the text and flashes its words; nothing happens where the page no longer holds them. */
  show(page: PageText, span: Span, tone: Tone): void {
    const slices = slicesOf(page, span).filter(({ node, end }) => node.isConnected && end <= node.length);
    const [first] = slices;
    const view = first?.node.ownerDocument.defaultView;
    this.#stop();
    if (!first || !view) return;
    const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    // A page that nobody sees is not scrolled bit by bit: Firefox would not scroll it at all.
    centre(first, view, calm || view.document.hidden ? 'auto' : 'smooth');
    this.#flash(slices, tone, calm ? STILL : FLASHES);
  }

  #flash(slices: readonly NodeSlice[], tone: Tone, times: readonly number[], turn = 0): void {
    if (turn % 2 === 0 && turn < times.length) this.#layer.show(finish(this.#layer.drawing(slices, tone)));
    else this.#layer.clear();
    if (turn < times.length) this.#timer = setTimeout(() => this.#flash(slices, tone, times, turn + 1), times[turn]);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#layer.clear();
  }
}
