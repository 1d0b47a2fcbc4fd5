/** Injected beside the annotator when the pointer first comes to a mark: draws what is known of it. */
import { type Card, cardFor } from './tooltip/cards';
import { MAKE_TOOLTIP, type Showing, type Tooltip, type TooltipNeeds, type World } from './tooltip/contract';
import { drawCards } from './tooltip/draw';
import { Explainer } from './tooltip/explainer';
import { TooltipHost } from './tooltip/host';

/** Languages whose characters have shapes of their own. */
const SCRIPTS = { hans: 'zh-Hans', hant: 'zh-Hant' } as const;

class DrawnTooltip implements Tooltip {
  readonly #host: TooltipHost;
  readonly #explainer: Explainer;
  #shown: Showing | null = null;

  constructor(readonly needs: TooltipNeeds) {
    this.#host = new TooltipHost(needs.doc);
    this.#explainer = new Explainer((clues) => needs.explain(clues), needs.signal);
    needs.signal.addEventListener('abort', () => this.close(), { once: true });
  }

  get element(): HTMLElement | null {
    return this.#host.element;
  }

  show(showing: Showing): void {
    if (this.needs.signal.aborted) return;
    this.#shown = showing;
    this.#draw(showing, false);
    void this.#explainer.ask(showing.subject)?.then((more) => more && this.#shown === showing && this.#draw(showing, true));
  }

  close(): void {
    this.#shown = null;
    this.#host.close();
  }

  /** @param again whether it is there already and only says more now: it does not come in a second time */
  #draw(showing: Showing, again: boolean): void {
    const box = drawCards(this.needs.doc, this.#cards(showing), SCRIPTS[showing.subject.reading.article.script]);
    box.classList.toggle('dark', showing.tone === 'dark');
    box.classList.toggle('again', again);
    void this.#host.open(box, showing.line);
  }

  #cards({ marks, subject }: Showing): Card[] {
    const { words } = this.needs;
    const explained = this.#explainer.known(subject);
    return marks.map((mark) => cardFor(mark, { ...subject, words, language: words('localeTag') || 'en', explained }));
  }
}

(globalThis as World)[MAKE_TOOLTIP] = (needs) => new DrawnTooltip(needs);
