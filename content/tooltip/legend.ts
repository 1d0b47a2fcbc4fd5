/** What the marks mean: a small card in the corner of the window, and a few lines below a page that is printed. */
import { MARK_CLASSES, type MarkClass } from '../../src/settings';
import type { Legend, MarksSeen, TooltipNeeds, Words } from './contract';
import { drawn } from './frame';
import { makeHost, sheetOf } from './host';
import { LEGEND_STYLE, PAPER_STYLE } from './legend-style';
import { make } from './make';
import { STYLE } from './style';

const NAMES: Readonly<Record<MarkClass, string>> = { official: 'switchOfficial', target: 'switchTarget', slogan: 'switchSlogan' };
/** Words of each class, in the language of the pages that are marked. */
const SAMPLES: Readonly<Record<MarkClass, string>> = { official: '王立新', target: '增长6%', slogan: '稳中求进' };

const UP = 'M3 10.5l5-5 5 5';
const DOWN = 'M3 5.5l5 5 5-5';
const CROSS = 'M3.5 3.5l9 9M12.5 3.5l-9 9';

function drawRows(doc: Document, words: Words, { all, isOn }: MarksSeen, classes: readonly MarkClass[] = MARK_CLASSES): HTMLElement {
  const rows = classes.map((name) => {
    const [on, count] = [isOn(name), all.filter((mark) => mark.class === name).length];
    const sample = make(doc, 'span', 'sample', SAMPLES[name]);
    sample.lang = 'zh';
    return make(doc, 'li', `row ${name}${on ? '' : ' off'}`, [
      sample,
      make(doc, 'span', 'kind', words(NAMES[name])),
      make(doc, 'span', 'count', on ? String(count) : words('legendOff')),
    ]);
  });
  return make(doc, 'ul', 'rows', rows);
}

export class LegendCard implements Legend {
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #paper: HTMLElement | null = null;

  /** @param step goes to the next mark (1), or to the one before (-1) */
  constructor(
    readonly needs: TooltipNeeds,
    readonly step: (by: 1 | -1) => void,
  ) {
    needs.signal.addEventListener('abort', () => this.close(), { once: true });
  }

  get isOpen(): boolean {
    return this.#host?.isConnected ?? false;
  }

  toggle(): void {
    if (this.isOpen) return this.close();
    const { doc, marks, signal } = this.needs;
    if (!marks.all.length || signal.aborted) return;
    const made = makeHost(doc, [sheetOf(STYLE), sheetOf(LEGEND_STYLE)]);
    [this.#host, this.#root] = [made.host, made.root];
    made.root.append(this.#draw());
    doc.documentElement.append(made.host);
    made.host.showPopover();
  }

  refresh(): void {
    if (!this.isOpen) return;
    if (this.needs.marks.all.length) this.#root?.replaceChildren(this.#draw());
    else this.close();
  }

  close(): void {
    this.#host?.remove();
    [this.#host, this.#root] = [null, null];
  }

  /** Below the page, for paper. */
  print(on: boolean): void {
    const { doc, words, marks } = this.needs;
    this.#paper?.remove();
    this.#paper = null;
    if (!on) return;
    const { host, root } = makeHost(doc, [sheetOf(PAPER_STYLE)]);
    host.removeAttribute('popover');
    const shown = MARK_CLASSES.filter((name) => marks.isOn(name));
    root.append(make(doc, 'div', 'paper', [make(doc, 'span', 'title', words('legendPaper')), drawRows(doc, words, marks, shown)]));
    doc.body.append(host);
    this.#paper = host;
  }

  #draw(): HTMLElement {
    const { doc, words, marks } = this.needs;
    const { step } = this;
    const bar = make(doc, 'div', 'head', [
      make(doc, 'span', 'title', words('switchesLegend')),
      drawn(doc, 'previous', words('legendPrevious'), UP, () => step(-1)),
      drawn(doc, 'onward', words('legendNext'), DOWN, () => step(1)),
      drawn(doc, 'shut', words('tooltipClose'), CROSS, () => this.close()),
    ]);
    const box = make(doc, 'div', marks.tone === 'dark' ? 'box legend dark' : 'box legend', [bar, drawRows(doc, words, marks)]);
    box.lang = words('localeTag');
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', words('switchesLegend'));
    return box;
  }
}
