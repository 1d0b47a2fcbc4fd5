import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { requestAccess } from '../access';
import type { OpenTab } from '../open-tab';
import type { Remedy } from '../reasons';
import { glanceAt, showExplained, type View, viewAnyway, viewOf, viewWhole } from '../view';
import { onChanges } from './changes';
import { tabAt, type Where, whereOf } from './where';

export interface Shown {
  readonly tab: OpenTab | null;
  readonly view: View;
  /** Counts how often the page was looked at. */
  readonly turn: number;
}

/** Milliseconds after which a page that changed is looked at: changes come in swarms. */
const REST = 120;
/** Milliseconds that a page which is being read may take before another look is had. */
const PATIENCE = 3000;

/** Whether a view says nothing that the one before it did not: the same words of the same page, and no explanations that were missing. */
function saysNoMore(view: View, before: View): boolean {
  if (view.kind !== 'page' || before.kind !== 'page' || view.state.url !== before.state.url) return false;
  if (view.explained !== null && before.explained === null) return false;
  const [now, then] = [view.state, before.state];
  return now.status === 'report' && then.status === 'report' && now.text === then.text;
}

/** What is known of the page in front, and who may change it. */
class Follower {
  #where: Where | null = null;
  #shown: Shown = { tab: null, view: { kind: 'reading' }, turn: 0 };
  #load = 0;
  /** What the user asked for last: over when it is there. */
  #asked: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly search: string,
    readonly set: (shown: Shown) => void,
    readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  async start(): Promise<void> {
    const where = await whereOf(this.search);
    this.#where = where;
    if (this.signal.aborted) return;
    onChanges(
      where,
      () => this.#shown.tab?.id,
      () => this.#soon(),
      this.signal,
    );
    await this.#read(viewOf);
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#glance(), REST);
  }

  /** What the user has asked for is not cut short by a page that stirs meanwhile; a page that never answers holds nothing up for long. */
  async #glance(): Promise<void> {
    await Promise.race([this.#asked, new Promise((over) => setTimeout(over, PATIENCE))]);
    if (!this.signal.aborted) await this.load(glanceAt);
  }

  #read(look: (tab: OpenTab | null) => Promise<View>): Promise<void> {
    const asked = this.load(look);
    this.#asked = asked;
    return asked;
  }

  /** @param look how the page is looked at: whether it may be read that was not read before */
  async load(look: (tab: OpenTab | null) => Promise<View>): Promise<void> {
    const own = ++this.#load;
    const latest = () => own === this.#load && !this.signal.aborted;
    const tab = this.#where && (await tabAt(this.#where, this.#shown.tab).catch(() => null));
    if (!latest()) return;
    if (tab?.id !== this.#shown.tab?.id) this.#show(tab, { kind: 'reading' });
    await showExplained(await look(tab), (view) => void (latest() && this.#show(tab, view)));
  }

  /** A page that shows the same words as before keeps its view: nothing moves under the reader. */
  #show(tab: OpenTab | null, view: View): void {
    const { view: before, turn } = this.#shown;
    this.#shown = { tab, view: saysNoMore(view, before) ? before : view, turn: turn + 1 };
    this.set(this.#shown);
  }

  async remedy(act: Remedy): Promise<void> {
    const { view } = this.#shown;
    const granted = act !== 'allow' || (view.kind === 'withheld' && (await requestAccess(view.site)));
    if (!granted) return;
    this.#show(this.#shown.tab, { kind: 'reading' });
    const look = act === 'read-anyway' ? viewAnyway : act === 'read-whole' ? viewWhole : viewOf;
    await this.#read((tab) => (tab ? look(tab) : viewOf(null)));
  }
}

/** What the panel shows, from one page to the next. After a remedy the new heading takes the focus. */
export function usePanel(search: string): Shown & { readonly remedy: (act: Remedy) => void } {
  const [shown, set] = useState<Shown>({ tab: null, view: { kind: 'reading' }, turn: 0 });
  const follower = useRef<Follower | null>(null);
  const acted = useRef(false);
  useEffect(() => {
    const life = new AbortController();
    follower.current = new Follower(search, set, life.signal);
    void follower.current.start();
    return () => life.abort();
  }, [search]);
  useLayoutEffect(() => {
    if (!acted.current || shown.view.kind === 'reading') return;
    acted.current = false;
    document.querySelector('h1')?.focus();
  }, [shown.view]);
  const remedy = (act: Remedy) => {
    acted.current = true;
    void follower.current?.remedy(act);
  };
  return { ...shown, remedy };
}
