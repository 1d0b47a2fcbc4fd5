/** Reads a page, marks it, and keeps both up with the page. */
import { read } from '../src/index';
import type { Clues } from '../src/clues';
import type { Span } from '../src/model';
import type { PageState } from '../src/messages';
import type { MarkChoice } from '../src/mark-choice';
import { titleOf } from './find/headline';
import { Marks } from './marks';
import { attachHover } from './hover';
import { marksOf } from './marks/list';
import { isOtherArticle, isSameArticle, type PageArticle, pageArticle } from './page-article';
import { SpanShower } from './show-span';
import type { Words } from './tooltip/contract';
import { PageWatch } from './watch';

export interface AnnotatorOptions {
  readonly doc: Document;
  readonly settings: MarkChoice;
  readonly words: Words;
  /** Told whenever the page has been read anew. */
  tell(state: PageState): void;
  /** Asks the background what it knows of a reading; may reject, and may never answer. */
  explain(clues: Clues): Promise<unknown>;
  /** Has the script that draws tooltips put into this frame; may reject, and may never answer. */
  fetchTooltip(): Promise<unknown>;
  /** Whether the extension that this script belongs to is still there. */
  alive(): boolean;
  /** Ends the annotator; it leaves nothing behind. */
  readonly life: AbortController;
}

export class Annotator {
  readonly #options: AnnotatorOptions;
  readonly #marks: Marks;
  readonly #watch: PageWatch;
  readonly #shower: SpanShower;
  readonly #hover: { close(): void };
  #article: PageArticle | null = null;
  #state: PageState;
  #forced = false;

  constructor(options: AnnotatorOptions) {
    const { doc, life, settings } = options;
    this.#options = options;
    this.#state = { status: 'no-article', title: '', url: doc.URL };
    this.#marks = new Marks(settings, life.signal);
    this.#shower = new SpanShower(life.signal);
    this.#watch = new PageWatch({ changed: () => this.#changed(), restyled: () => this.restyled() }, life.signal);
    this.#hover = attachHover({
      ...{ doc, marks: this.#marks, words: options.words, signal: life.signal },
      subject: () => (this.#state.status === 'report' ? this.#state : null),
      explain: (clues) => options.explain(clues),
      fetchTooltip: () => options.fetchTooltip(),
      alive: () => this.#alive(),
    });
  }

  get state(): PageState {
    return this.#state;
  }

  /** Reads the page and marks it; `force` reads it as a report whatever it looks like, until the page goes elsewhere. */
  read(force: boolean): PageState {
    this.#forced = force;
    return this.#take(pageArticle(this.#options.doc));
  }

  /** Reads the page again where it has changed since; says and does nothing where it has not. */
  refresh(): PageState {
    if (!this.#alive()) return this.#state;
    const article = pageArticle(this.#options.doc);
    const known = this.#article;
    const same = article && known ? isSameArticle(article, known) : article === known;
    return same && this.#state.url === this.#options.doc.URL ? this.#state : this.#take(article);
  }

  /** Follows a change of the settings. */
  choose(settings: MarkChoice): void {
    this.#hover.close();
    this.#marks.choose(settings);
  }

  showSpan(span: Span): void {
    if (this.#marks.page) this.#shower.show(this.#marks.page, span, this.#marks.tone);
  }

  /** The page, or the browser, may have turned from light to dark. */
  restyled(): void {
    this.#marks.retone();
  }

  /** The page may have gone elsewhere without being loaded anew. */
  moved(): void {
    if (this.#options.doc.URL.split('#')[0] !== this.#state.url.split('#')[0]) this.#forced = false;
    this.#watch.hint();
  }

  /** The page came back from the browser's store of pages left behind, where the badge was lost. */
  returned(): void {
    this.#marks.repaint();
    this.#options.tell(this.#state);
  }

  #take(article: PageArticle | null): PageState {
    this.#article = article;
    this.#state = this.#judge(article);
    this.#hover.close();
    this.#marks.clear();
    if (article && this.#state.status === 'report') {
      const body = article.found.roots.at(-1) as Element;
      this.#marks.paint({ page: article.page, marks: marksOf(this.#state.reading), body });
    }
    this.#watch.watch({ roots: this.#state.status === 'report' && article ? article.found.roots : [], doc: this.#options.doc });
    this.#options.tell(this.#state);
    return this.#state;
  }

  #judge(got: PageArticle | null): PageState {
    const { doc } = this.#options;
    const where = { title: titleOf(doc) ?? '', url: doc.URL };
    if (!got) return { status: 'no-article', ...where };
    if (got.page.tooLong) return { status: 'too-long', ...where, length: Math.max(got.found.size, got.page.text.length) };
    const reading = read(got.article, { force: this.#forced });
    return reading.isMeetingReport ? { status: 'report', reading, text: got.page.text, ...where } : { status: 'not-report', ...where };
  }

  /** Reads the page again; says whether another text stands there now, rather than the same one with a detail changed. */
  #changed(): boolean {
    const before = this.#article;
    this.refresh();
    const after = this.#article;
    return before && after ? isOtherArticle(before, after) : before !== after;
  }

  /** Ends everything once the extension has gone: what it painted must not stay behind. */
  #alive(): boolean {
    if (this.#options.alive()) return true;
    this.#options.life.abort();
    return false;
  }
}
