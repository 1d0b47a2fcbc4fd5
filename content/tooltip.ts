/** Injected beside the annotator when the pointer first comes to a mark: draws what is known of it. */
import type { Place } from '../src/messages';
import type { Span } from '../src/model';
import { cardFor } from './tooltip/cards';
import { MAKE_TOOLTIP, type Showing, type Tooltip, type TooltipNeeds, type World } from './tooltip/contract';
import { copyWords } from './tooltip/copy-words';
import { drawCards } from './tooltip/draw';
import { errorReport } from './tooltip/error-report';
import { Explainer } from './tooltip/explainer';
import { drawBar, drawFoot } from './tooltip/frame';
import { TooltipHost } from './tooltip/host';
import { LegendCard } from './tooltip/legend';
import { attachPrinting } from './tooltip/printing';
import { readingPlace } from './tooltip/reading-place';
import { Walk } from './tooltip/walk';

/** Languages whose characters have shapes of their own. */
const SCRIPTS = { hans: 'zh-Hans', hant: 'zh-Hant' } as const;

/** Milliseconds in which the page has scrolled to where it was sent. */
const SCROLLED = 1500;

class DrawnTooltip implements Tooltip {
  readonly #host: TooltipHost;
  readonly #explainer: Explainer;
  readonly legend: LegendCard;
  readonly #walk: Walk;
  #shown: Showing | null = null;
  #pinned = false;

  constructor(readonly needs: TooltipNeeds) {
    this.#host = new TooltipHost(needs.doc);
    this.#explainer = new Explainer((clues) => needs.explain(clues), needs.signal);
    this.#walk = new Walk(needs);
    this.legend = new LegendCard(needs, (by) => this.step(by));
    attachPrinting(needs, (on) => this.legend.print(on));
    needs.signal.addEventListener('abort', () => this.close(), { once: true });
  }

  get element(): HTMLElement | null {
    return this.#host.element;
  }

  get pinned(): boolean {
    return this.#pinned;
  }

  get held(): boolean {
    return this.#pinned || this.#host.hasKeyboard;
  }

  show(showing: Showing): void {
    if (this.needs.signal.aborted) return;
    this.#shown = showing;
    this.#draw(showing, false);
    void this.#explainer.ask(showing.subject)?.then((more) => more && this.#shown === showing && this.#draw(showing, true));
  }

  step(by: 1 | -1): void {
    this.#walk.step(by);
  }

  place(text: () => string | null, known: Place | null): Promise<Place | null> {
    return readingPlace(this.needs, text, known);
  }

  resized(): void {
    void this.#host.settle();
  }

  close(): void {
    this.#shown = null;
    this.#pinned = false;
    this.#host.close();
  }

  /** @param again whether it is there already and only says more now: it does not come in a second time */
  #draw(showing: Showing, again: boolean): void {
    const { doc, words, dismiss, leaveSite } = this.needs;
    const bar = drawBar(doc, words, { pinned: this.#pinned, pin: () => this.#pin(showing), close: () => dismiss() });
    const foot = drawFoot(doc, words, { report: () => this.#report(showing), leaveSite });
    const script = SCRIPTS[showing.subject.reading.article.script];
    const box = drawCards(doc, this.#cards(showing), script, (span) => this.#go(span), [bar, foot]);
    for (const [name, on] of Object.entries({ dark: showing.tone === 'dark', again, pinned: this.#pinned })) box.classList.toggle(name, on);
    void this.#host.open(box, showing.line);
  }

  #pin(showing: Showing): void {
    this.#pinned = !this.#pinned;
    this.#draw(showing, true);
  }

  /** A tooltip that is not pinned gives way to the words that were asked for; a pinned one only steps aside. */
  #go(span: Span): void {
    const { doc, dismiss, go, lineOf, signal } = this.needs;
    if (!this.#pinned) dismiss();
    go(span);
    if (!this.#pinned) return;
    const over = AbortSignal.any([signal, AbortSignal.timeout(SCROLLED)]);
    const avoid = () => this.#pinned && this.#host.avoid(lineOf(span));
    doc.addEventListener('scrollend', avoid, { once: true, passive: true, capture: true, signal: over });
    avoid();
  }

  #report({ marks, subject }: Showing): Promise<boolean> {
    const { doc, version } = this.needs;
    const { root } = this.#host;
    const host = doc.location.hostname;
    return root ? copyWords(doc, root, errorReport(marks, subject, { host, version })) : Promise.resolve(false);
  }

  #cards({ marks, subject }: Showing) {
    const { words } = this.needs;
    const explained = this.#explainer.known(subject);
    return marks.map((mark) => cardFor(mark, { ...subject, words, language: words('localeTag') || 'en', explained }));
  }
}

(globalThis as World)[MAKE_TOOLTIP] = (needs) => new DrawnTooltip(needs);
