/** The one element that is ever added to a page: it is there while a tooltip is shown, and only then. */
import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { STYLE } from './style';

/** A name that no page uses and that says nothing. */
const TAG = 'hl-tip';
/** Pixels between the line of text and the tooltip. */
const GAP = 8;
const EDGE = 8;

const styled = new WeakMap<Document, CSSStyleSheet>();

/** One sheet for all tooltips of a document. A sheet is no element, so no policy of the page forbids it. */
function sheetOf(doc: Document): CSSStyleSheet {
  let sheet = styled.get(doc);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    styled.set(doc, sheet);
  }
  return sheet;
}

export class TooltipHost {
  readonly #doc: Document;
  #host: HTMLElement | null = null;
  #shadow: ShadowRoot | null = null;

  constructor(doc: Document) {
    this.#doc = doc;
  }

  get element(): HTMLElement | null {
    return this.#host;
  }

  get isOpen(): boolean {
    return this.#host?.isConnected ?? false;
  }

  #make(): HTMLElement {
    const host = this.#doc.createElement(TAG);
    host.popover = 'manual';
    this.#shadow = host.attachShadow({ mode: 'closed' });
    this.#shadow.adoptedStyleSheets = [sheetOf(this.#doc)];
    this.#host = host;
    return host;
  }

  /**
   * Shows a box above or below a line of text, never over it.
   * @param line the box of the words that are meant, in pixels of the window
   */
  async open(box: HTMLElement, line: DOMRect): Promise<void> {
    const host = this.#host ?? this.#make();
    this.#shadow?.replaceChildren(box);
    if (!host.isConnected) this.#doc.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    const words = { getBoundingClientRect: () => line };
    const { x, y } = await computePosition(words, host, {
      strategy: 'fixed',
      placement: 'top-start',
      middleware: [offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE })],
    });
    host.style.setProperty('left', `${Math.round(x)}px`, 'important');
    host.style.setProperty('top', `${Math.round(y)}px`, 'important');
  }

  close(): void {
    this.#shadow?.replaceChildren();
    this.#host?.remove();
  }
}

/** Removes what a copy of this script left behind that was stopped while its tooltip was open. */
export function removeStray(doc: Document): void {
  for (const stray of doc.querySelectorAll(TAG)) stray.remove();
}
