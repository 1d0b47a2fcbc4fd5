/** Notices when a page has changed under its marks, without being kept busy by a page that changes all the time. */

export interface Watched {
  /** Elements that were read: any change inside them counts. Without any, new elements anywhere do. */
  readonly roots: readonly Element[];
  readonly doc: Document;
}

export interface Watcher {
  /**
   * The text may be another one.
   * @returns whether it is: a counter that runs inside an article makes no other article of it
   */
  changed(): boolean | Promise<boolean>;
  /** Only colours may be others. */
  restyled(): void;
}

/** Milliseconds after a first change, while a page is usually still at it. */
const SOON = 100;
/** Milliseconds that a page which never rests is left alone at most. */
const LONGEST = 6_000;
/** How much longer each pause is than the one before, while a page is being built up. */
const BACK_OFF = 3;

/** Attributes by which pages switch between light and dark. */
const STYLING = ['class', 'style', 'data-theme', 'data-color-mode', 'theme'];

/** The tooltip's host comes and goes beside the body; that is no change of the page. */
const isOurs = (record: MutationRecord): boolean =>
  record.type === 'childList' && [...record.addedNodes, ...record.removedNodes].every((node) => node.nodeName.toLowerCase() === 'hl-tip');

const HAN = /\p{sc=Han}/u;

const isFigure = (node: Node): boolean => node.nodeType === 3 && !HAN.test(node.nodeValue ?? '');

/** A clock or a counter: text without a Chinese character, before and after. */
const isDetail = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'characterData' ? isFigure(target) : [...addedNodes, ...removedNodes].every(isFigure);

export class PageWatch {
  readonly #observer = new MutationObserver((records) => this.#seen(records));
  #watched: Watched | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = SOON;
  /** The pause after this one, should the page not have come to rest by then. */
  #next = SOON;
  #looked = 0;

  constructor(
    readonly watcher: Watcher,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Watches these elements from now on, and no others. */
  watch(watched: Watched): void {
    this.#watched = watched;
    if (this.#timer === undefined) this.#observe();
  }

  /**
   * Has the page looked at, for a reason that no observer sees.
   * @param wait milliseconds until then at least
   */
  hint(wait = SOON): void {
    if (this.#timer !== undefined) return;
    // While the answer is due, nothing needs to be heard: the page is read as it is then.
    this.#observer.disconnect();
    this.#pause = Math.max(wait, performance.now() - this.#looked < this.#pause ? this.#next : SOON);
    this.#timer = setTimeout(() => this.#look(), this.#pause);
  }

  #look(): void {
    this.#timer = undefined;
    const changed = this.watcher.changed();
    if (changed instanceof Promise) void changed.then((is) => this.#seenBy(is));
    else this.#seenBy(changed);
  }

  #seenBy(changed: boolean): void {
    this.#next = changed ? Math.min(this.#pause * BACK_OFF, LONGEST) : LONGEST;
    this.#looked = performance.now();
    if (this.#timer === undefined) this.#observe();
  }

  #observe(): void {
    this.#observer.disconnect();
    if (!this.#watched) return;
    const { roots, doc } = this.#watched;
    for (const root of roots) this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
    // What replaces an article appears among the children of something that holds it.
    for (const holder of new Set(roots.flatMap(holders))) this.#observer.observe(holder, holderOptions(holder));
    if (!roots.length) this.#observer.observe(doc.documentElement, { childList: true, subtree: true });
  }

  #seen(records: readonly MutationRecord[]): void {
    const changes = records.filter((record) => record.type !== 'attributes' && !isOurs(record));
    if (changes.length) this.hint(changes.every(isDetail) ? LONGEST : SOON);
    else if (records.some((record) => record.type === 'attributes')) this.watcher.restyled();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    this.#watched = null;
  }
}

const holderOptions = (holder: Element): MutationObserverInit =>
  /^(?:html|body)$/.test(holder.localName) ? { childList: true, attributes: true, attributeFilter: STYLING } : { childList: true };

function holders(root: Element): Element[] {
  const found: Element[] = [];
  for (let at = root.parentElement; at; at = at.parentElement) found.push(at);
  return found;
}
