/** Marks what is read on a page, and keeps the marks up with the page, the reader's wishes and the pointer. */
import type { Clues } from '../src/clues';
import type { Article, Reading, Span } from '../src/model';
import type { PageState, Place } from '../src/messages';
import type { MarkChoice } from '../src/mark-choice';
import type { Hover } from './hover';
import { attachHover } from './hover/attach';
import { Marks } from './marks';
import { marksOf } from './marks/list';
import { type Found, PageReading } from './page-reading';
import { SpanShower } from './show-span';
import type { Steps } from './steps';
import type { Words } from './tooltip/contract';
import { PageWatch } from './watch';

export interface AnnotatorOptions {
  readonly doc: Document;
  readonly settings: MarkChoice;
  readonly words: Words;
  /** The version of the extension. */
  readonly version: string;
  /** Has the site left alone from now on; null where nothing may be kept of it. */
  readonly leaveSite: (() => void) | null;
  /** Told whenever the page has been read anew. */
  tell(state: PageState): void;
  /** Asks the background what it knows of a reading; may reject, and may never answer. */
  explain(clues: Clues): Promise<unknown>;
  /** Has the script that draws tooltips put into this frame; may reject, and may never answer. */
  fetchTooltip(): Promise<unknown>;
  /** Has an article read by the background; rejects where no reading comes. */
  readArticle(article: Article, force: boolean): Promise<Reading>;
  /** Whether the extension that this script belongs to is still there. */
  alive(): boolean;
  /** Ends the annotator; it leaves nothing behind. */
  readonly life: AbortController;
}

export class Annotator {
  readonly reading: PageReading;
  readonly #options: AnnotatorOptions;
  readonly #marks: Marks;
  readonly #watch: PageWatch;
  readonly #shower: SpanShower;
  readonly #hover: Hover;

  constructor(options: AnnotatorOptions) {
    const { doc, life, settings } = options;
    const alive = () => this.#alive();
    this.#options = options;
    this.#marks = new Marks(settings, life.signal);
    this.#shower = new SpanShower(life.signal);
    this.reading = new PageReading({
      ...{ doc, alive, signal: life.signal },
      readArticle: (article, force) => options.readArticle(article, force),
      // While a long reading is under way, changes anywhere in the page are heard.
      begun: () => this.#watch.watch({ roots: [], doc }),
      same: () => this.#attend(),
      prepare: (found) => this.#prepare(found),
    });
    this.#watch = new PageWatch({ changed: () => this.reading.changed(), restyled: () => this.restyled() }, life.signal);
    this.#hover = attachHover({
      ...{ doc, alive, marks: this.#marks, words: options.words, version: options.version, signal: life.signal },
      leaveSite: options.leaveSite,
      go: (span) => this.showSpan(span),
      subject: () => (this.state.status === 'report' ? this.state : null),
      explain: (clues) => options.explain(clues),
      fetchTooltip: () => options.fetchTooltip(),
    });
  }

  get state(): PageState {
    return this.reading.found.state;
  }

  /** Follows a change of the settings. */
  choose(settings: MarkChoice): void {
    this.#hover.close();
    this.#marks.choose(settings);
    this.#hover.marksChanged();
  }

  showSpan(span: Span): void {
    if (this.#marks.page) this.#shower.show(this.#marks.page, span, this.#marks.tone);
  }

  /** Goes to the next mark, or to the one before. */
  step(by: 1 | -1): void {
    if (this.#alive()) this.#hover.step(by);
  }

  showLegend(): void {
    if (this.#alive()) this.#hover.toggleLegend();
  }

  /** Takes the marks of this page away, or brings them back. */
  toggle(): void {
    this.#hover.close();
    this.#marks.toggle();
  }

  /** Where the page is being read, once that is another place than the one known; only a report knows. */
  place(known: Place | null): Promise<Place | null> | undefined {
    return this.#marks.page ? this.#hover.place(known) : undefined;
  }

  /** The page, or the browser, may have turned from light to dark. */
  restyled(): void {
    this.#marks.retone();
  }

  /** The page is about to be printed: what hangs over it belongs on no paper. */
  printed(): void {
    this.#hover.close();
  }

  /** The page may have gone elsewhere without being loaded anew. */
  moved(): void {
    this.reading.moved();
    this.#watch.hint();
  }

  /** The page came back from the browser's store of pages left behind, where the badge was lost. */
  returned(): void {
    this.#marks.repaint();
    this.#options.tell(this.state);
  }

  /** Draws the marks of what was read; they are shown, and what was found is told, all at once. */
  *#prepare({ article, state }: Found): Steps<() => void> {
    const body = article?.found.roots.at(-1);
    const drawing =
      article && body && state.status === 'report'
        ? yield* this.#marks.drawing({ page: article.page, marks: marksOf(state.reading), body })
        : null;
    return () => {
      this.#hover.close();
      if (drawing) this.#marks.show(drawing);
      else this.#marks.clear();
      this.#hover.marksChanged();
      this.#attend();
      this.#options.tell(state);
    };
  }

  /** Watches what was read from now on. */
  #attend(): void {
    const { article, state } = this.reading.found;
    const roots = state.status === 'report' && article ? article.found.roots : [];
    this.#watch.watch({ roots, doc: this.#options.doc });
  }

  /** Ends everything once the extension has gone: what it painted must not stay behind. */
  #alive(): boolean {
    if (this.#options.alive()) return true;
    this.#options.life.abort();
    return false;
  }
}
