/** Reads a page in turns, one reading after the other, and knows what it found last. */
import type { PageState } from '../src/messages';
import type { Article, Reading } from '../src/model';
import { judging } from './judge';
import { articleSteps, isOtherArticle, isSameArticle, type PageArticle } from './page-article';
import { selectedArticle } from './selection';
import { type Later, Turns } from './slices';
import type { Steps } from './steps';

/** What was found on a page; the article is null where there is none. */
export interface Found {
  readonly article: PageArticle | null;
  readonly state: PageState;
}

export interface ReadingNeeds {
  readonly doc: Document;
  /** No reading is taken once it has ended. */
  readonly signal: AbortSignal;
  /** Has an article read by the background; rejects where no reading comes. */
  readArticle(article: Article, force: boolean): Promise<Reading>;
  /** Asked before anything is read. */
  alive(): boolean;
  /** A reading takes longer than one slice of time. */
  begun(): void;
  /** The page was looked at, and is as it was. */
  same(): void;
  /** The page was read anew. @returns how to show that, once it has been prepared step by step */
  prepare(found: Found): Steps<() => void>;
}

/** For what nobody waits for. */
const unheard = (later: Later<unknown>): void => {
  if (later instanceof Promise) later.catch(() => undefined);
};

export class PageReading {
  readonly #turns: Turns<PageState>;
  #found: Found;
  #forced = false;
  /** What was selected, where that is read instead of the page's own article. */
  #selected: PageArticle | null = null;

  constructor(readonly needs: ReadingNeeds) {
    this.#turns = new Turns(() => needs.begun());
    this.#found = { article: null, state: { status: 'no-article', title: '', url: needs.doc.URL } };
  }

  /** What was found last. */
  get found(): Found {
    return this.#found;
  }

  /** Reads the page, as soon as it was made: nobody waits for it. */
  begin(): void {
    unheard(this.read(false));
  }

  /** Reads the page; `force` reads it as a report whatever it looks like, until the page goes elsewhere. Rejects where no reading comes. */
  read(force: boolean): Later<PageState> {
    this.#forced = force;
    this.#selected = null;
    return this.#turns.run(() => this.#read(true));
  }

  /** Reads what is selected as a report; where nothing is, all stays as it is. Holds until the page is read anew or goes elsewhere. */
  readSelection(): void {
    const selected = selectedArticle(this.needs.doc);
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

  /** The page may have gone elsewhere without being loaded anew: what was asked for there does not hold here. */
  moved(): void {
    if (this.needs.doc.URL.split('#')[0] === this.#found.state.url.split('#')[0]) return;
    this.#forced = false;
    this.#selected = null;
  }

  /** Reads the page again; says whether another text stands there now, rather than the same one with a detail changed. */
  changed(): Later<boolean> {
    const before = this.#found.article;
    const isOther = () => {
      const after = this.#found.article;
      return before && after ? isOtherArticle(before, after) : before !== after;
    };
    const state = this.refresh();
    return state instanceof Promise ? state.then(isOther, () => false) : isOther();
  }

  *#read(anew: boolean): Steps<PageState> {
    const { doc, signal, readArticle } = this.needs;
    if (!this.needs.alive()) return this.#found.state;
    const article = this.#selected ?? (yield* articleSteps(doc));
    if (!anew && this.#isKnown(article)) {
      this.needs.same();
      return this.#found.state;
    }
    const found = { article, state: yield* judging(doc, article, { forced: this.#forced, readArticle }) };
    yield;
    const show = signal.aborted ? null : yield* this.needs.prepare(found);
    if (!show || signal.aborted) return this.#found.state;
    this.#found = found;
    show();
    return found.state;
  }

  /** Whether this is what was found last, at the same address. */
  #isKnown(article: PageArticle | null): boolean {
    const known = this.#found.article;
    const same = article && known ? isSameArticle(article, known) : article === known;
    return same && this.#found.state.url === this.needs.doc.URL;
  }
}
