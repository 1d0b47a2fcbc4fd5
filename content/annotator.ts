/** Reads a page, marks it, and keeps both up with the page. */
import type { Clues } from '../src/clues';
import type { Article, Reading, Span } from '../src/model';
import type { PageState, Place } from '../src/messages';
import type { MarkChoice } from '../src/mark-choice';
import type { Steps } from './steps';
import { Marks } from './marks';
import { attachHover, type Hover } from './hover';
import { judging } from './judge';
import { marksOf } from './marks/list';
import { articleSteps, isOtherArticle, isSameArticle, type PageArticle } from './page-article';
import { selectedArticle } from './selection';
import { SpanShower } from './show-span';
import { type Later, Turns } from './slices';
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

/** For what nobody waits for. */
const unheard = (later: Later<unknown>): void => {
  if (later instanceof Promise) later.catch(() => undefined);
};

export class Annotator {
  readonly #options: AnnotatorOptions;
  readonly #marks: Marks;
  readonly #watch: PageWatch;
  /** While a long reading is under way, changes anywhere in the page are heard. */
  readonly #turns = new Turns<PageState>(() => this.#watch.watch({ roots: [], doc: this.#options.doc }));
  readonly #shower: SpanShower;
  readonly #hover: Hover;
  #article: PageArticle | null = null;
  #state: PageState;
  #forced = false;
  /** What was selected, where that is read instead of the page's own article. */
  #selected: PageArticle | null = null;

  constructor(options: AnnotatorOptions) {
    const { doc, life, settings } = options;
    this.#options = options;
    this.#state = { status: 'no-article', title: '', url: doc.URL };
    this.#marks = new Marks(settings, life.signal);
    this.#shower = new SpanShower(life.signal);
    this.#watch = new PageWatch({ changed: () => this.#changed(), restyled: () => this.restyled() }, life.signal);
    this.#hover = attachHover({
      ...{ doc, marks: this.#marks, words: options.words, version: options.version, signal: life.signal },
      leaveSite: options.leaveSite,
      go: (span) => this.showSpan(span),
      subject: () => (this.#state.status === 'report' ? this.#state : null),
      explain: (clues) => options.explain(clues),
      fetchTooltip: () => options.fetchTooltip(),
      alive: () => this.#alive(),
    });
  }

  get state(): PageState {
    return this.#state;
  }

  /** Reads the page and marks it, as soon as it was made: nobody waits for it. */
  begin(): void {
    unheard(this.read(false));
  }

  /** Reads the page and marks it; `force` reads it as a report whatever it looks like, until the page goes elsewhere. Rejects where no reading comes. */
  read(force: boolean): Later<PageState> {
    this.#forced = force;
    this.#selected = null;
    return this.#turns.run(() => this.#read(true));
  }

  /** Reads what is selected as a report; where nothing is, all stays as it is. Holds until the page is read anew or goes elsewhere. */
  readSelection(): void {
    const selected = selectedArticle(this.#options.doc);
    if (!selected) return;
    this.#forced = true;
    this.#selected = selected;
    unheard(this.#turns.run(() => this.#read(true)));
  }

  /** Once what is being read has been read. */
  settled(): Promise<void> {
    return this.#turns.rest();
  }

  /** Reads the page again where it has changed since; says and does nothing where it has not. */
  refresh(): Later<PageState> {
    return this.#turns.run(() => this.#read(false));
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
    if (this.#options.doc.URL.split('#')[0] !== this.#state.url.split('#')[0]) {
      this.#forced = false;
      this.#selected = null;
    }
    this.#watch.hint();
  }

  /** The page came back from the browser's store of pages left behind, where the badge was lost. */
  returned(): void {
    this.#marks.repaint();
    this.#options.tell(this.#state);
  }

  *#read(anew: boolean): Steps<PageState> {
    if (!this.#alive()) return this.#state;
    const article = this.#selected ?? (yield* articleSteps(this.#options.doc));
    const known = this.#article;
    const same = article && known ? isSameArticle(article, known) : article === known;
    if (!anew && same && this.#state.url === this.#options.doc.URL) {
      this.#attend();
      return this.#state;
    }
    const state = yield* judging(this.#options.doc, article, {
      forced: this.#forced,
      readArticle: (read, force) => this.#options.readArticle(read, force),
    });
    yield;
    return this.#options.life.signal.aborted ? this.#state : this.#take(article, state);
  }

  #take(article: PageArticle | null, state: PageState): PageState {
    this.#article = article;
    this.#state = state;
    this.#hover.close();
    this.#marks.clear();
    if (article && this.#state.status === 'report') {
      const body = article.found.roots.at(-1) as Element;
      this.#marks.paint({ page: article.page, marks: marksOf(this.#state.reading), body });
    }
    this.#hover.marksChanged();
    this.#attend();
    this.#options.tell(this.#state);
    return this.#state;
  }

  /** Watches what was read from now on. */
  #attend(): void {
    const roots = this.#state.status === 'report' && this.#article ? this.#article.found.roots : [];
    this.#watch.watch({ roots, doc: this.#options.doc });
  }

  /** Reads the page again; says whether another text stands there now, rather than the same one with a detail changed. */
  #changed(): Later<boolean> {
    const before = this.#article;
    const isOther = () => {
      const after = this.#article;
      return before && after ? isOtherArticle(before, after) : before !== after;
    };
    const state = this.refresh();
    return state instanceof Promise ? state.then(isOther, () => false) : isOther();
  }

  /** Ends everything once the extension has gone: what it painted must not stay behind. */
  #alive(): boolean {
    if (this.#options.alive()) return true;
    this.#options.life.abort();
    return false;
  }
}
