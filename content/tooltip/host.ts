/** The one element that is ever added to a page: it is there while a tooltip is shown, and only then. */
import { TAG } from './contract';
import { placeTip } from './place';
import { STYLE } from './style';

/** A sheet is no element, so no policy of the page forbids it. */
function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

const placeRule = (left: number, top: number, most: number | null): string =>
  `:host { left: ${left}px !important; top: ${top}px !important; }${most === null ? '' : ` .box { max-height: ${most}px; }`}`;

export class TooltipHost {
  readonly #doc: Document;
  #host: HTMLElement | null = null;
  #shadow: ShadowRoot | null = null;
  /** Where it stands. A rule of ours rather than an attribute: it wins over whatever the page says. */
  readonly #place = sheetOf(placeRule(0, 0, null));

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
    this.#shadow.adoptedStyleSheets = [sheetOf(STYLE), this.#place];
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
    // Measured where nothing narrows it.
    this.#place.replaceSync(placeRule(0, 0, null));
    const { innerHeight: height, innerWidth } = this.#doc.defaultView as Window;
    const width = Math.min(innerWidth, this.#doc.documentElement.clientWidth || innerWidth);
    const { left, top, most } = await placeTip(line, box.getBoundingClientRect(), { width, height });
    if (box.isConnected) this.#place.replaceSync(placeRule(left, top, most));
  }

  close(): void {
    this.#shadow?.replaceChildren();
    this.#host?.remove();
  }
}
