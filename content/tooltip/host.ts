/** The one element that is ever added to a page: it is there while a tooltip is shown, and only then. */
import { TAG } from './contract';
import { placeTip } from './place';
import { STYLE } from './style';

/** A sheet is no element, so no policy of the page forbids it. */
export function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

const placeRule = (left: number, top: number, most: number | null): string =>
  `:host { left: ${left}px !important; top: ${top}px !important; }${most === null ? '' : ` .box { max-height: ${most}px; }`}`;

/** What is done in a tooltip is no business of the page: its own listeners hear nothing of it on the way up. */
const OURS = ['click', 'dblclick', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'keypress'];

/** @returns a host for the top layer, with a shadow root that no page can look into */
export function makeHost(doc: Document, sheets: readonly CSSStyleSheet[]): { host: HTMLElement; root: ShadowRoot } {
  const host = doc.createElement(TAG);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [...sheets];
  for (const name of OURS) root.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
  return { host, root };
}

const isApart = (a: DOMRect, b: DOMRect): boolean => a.bottom <= b.top || b.bottom <= a.top || a.right <= b.left || b.right <= a.left;

export class TooltipHost {
  readonly #doc: Document;
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  /** Where it stands. A rule of ours rather than an attribute: it wins over whatever the page says. */
  readonly #place = sheetOf(placeRule(0, 0, null));
  #line: DOMRect | null = null;
  /** What had the keyboard before it came in here. */
  #before: HTMLElement | null = null;

  constructor(doc: Document) {
    this.#doc = doc;
  }

  get element(): HTMLElement | null {
    return this.#host;
  }

  get root(): ShadowRoot | null {
    return this.#root;
  }

  /** Whether the keyboard is in it. */
  get hasKeyboard(): boolean {
    return this.#root?.activeElement?.matches(':focus-visible') ?? false;
  }

  #make(): HTMLElement {
    const { host, root } = makeHost(this.#doc, [sheetOf(STYLE), this.#place]);
    host.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && relatedTarget !== host) this.#before = relatedTarget;
    });
    this.#host = host;
    this.#root = root;
    return host;
  }

  /**
   * Shows a box above or below a line of text, never over it. What had the keyboard in the box before has it again.
   * @param line the box of the words that are meant, in pixels of the window
   */
  async open(box: HTMLElement, line: DOMRect): Promise<void> {
    const host = this.#host ?? this.#make();
    const buttons = () => [...(this.#root?.querySelectorAll('button') ?? [])];
    const focused = buttons().indexOf(this.#root?.activeElement as HTMLButtonElement);
    this.#root?.replaceChildren(box);
    if (!host.isConnected) this.#doc.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    buttons()[focused]?.focus({ preventScroll: true });
    this.#line = line;
    await this.settle();
  }

  /** Finds the place again: the window has another size, or the box. */
  async settle(line = this.#line): Promise<void> {
    const box = this.#root?.firstElementChild;
    if (!box || !line) return;
    this.#line = line;
    // Measured where nothing narrows it.
    this.#place.replaceSync(placeRule(0, 0, null));
    const { innerHeight: height, innerWidth } = this.#doc.defaultView as Window;
    const width = Math.min(innerWidth, this.#doc.documentElement.clientWidth || innerWidth);
    const { left, top, most } = await placeTip(line, box.getBoundingClientRect(), { width, height });
    if (box.isConnected) this.#place.replaceSync(placeRule(left, top, most));
  }

  /** Makes way for a line that it would cover. */
  avoid(line: DOMRect | null): void {
    if (line && this.#host?.isConnected && !isApart(line, this.#host.getBoundingClientRect())) void this.settle(line);
  }

  close(): void {
    const hadKeyboard = this.#root?.activeElement;
    this.#root?.replaceChildren();
    this.#host?.remove();
    if (hadKeyboard && this.#before?.isConnected) this.#before.focus({ preventScroll: true });
    this.#before = null;
    this.#line = null;
  }
}
