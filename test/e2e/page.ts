/** What a test sees of a page: its marks as words, its serialised document, and what the annotator says of it. */
import type { Span } from '../../src/model';
import type { PageState, ToPage } from '../../src/messages';
import type { MarkClass } from '../../src/settings';
import type { Json, Tab, TestBrowser } from './browsers/browser';

/** The highlight names of each class, light and dark, and of the words that were asked for. */
export const NAMES: Readonly<Record<MarkClass | 'flash', readonly string[]>> = {
  official: ['hl-1', 'hl-1d', 'hl-1u', 'hl-1du'],
  target: ['hl-2', 'hl-2d', 'hl-2u', 'hl-2du'],
  slogan: ['hl-3', 'hl-3d', 'hl-3u', 'hl-3du'],
  flash: ['hl-4', 'hl-4d'],
};

/** Tries again until a value is there. @throws the last failure after the limit */
export async function eventually<T>(attempt: () => Promise<T>, limitMs = 8000): Promise<T> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await new Promise((done) => setTimeout(done, 40));
  }
}

export const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Every highlight of a page: its name, and the words that it lies on, without white space, in the order of the page. */
export function highlightsOf(tab: Tab): Promise<Record<string, string[]>> {
  return tab.evaluate(() => {
    const between = (a: AbstractRange, b: AbstractRange, from: 'start' | 'end') => {
      const range = document.createRange();
      range.setStart(a[`${from}Container`], a[`${from}Offset`]);
      range.setEnd(b[from === 'start' ? 'endContainer' : 'startContainer'], b[from === 'start' ? 'endOffset' : 'startOffset']);
      return range;
    };
    const words = (highlight: Iterable<AbstractRange>) => {
      const ranges = Array.from(highlight, (range) => between(range, range, 'start'));
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const runs: Range[] = [];
      for (const range of ranges) {
        const last = runs.at(-1);
        const inside = last && last.compareBoundaryPoints(Range.START_TO_END, range) > 0;
        if (!last || !(inside || between(last, range, 'end').toString().trim() === '')) runs.push(range);
        else if (last.compareBoundaryPoints(Range.END_TO_END, range) < 0) last.setEnd(range.endContainer, range.endOffset);
      }
      return runs.map((range) => range.toString().replace(/\s+/g, ''));
    };
    const all: Record<string, string[]> = {};
    CSS.highlights.forEach((highlight, name) => {
      all[name] = words(highlight);
    });
    return all;
  });
}

/** What {@link highlightsOf} must find where spans of a text are marked: spans that touch are one run of words. */
export function wordsOf(text: string, spans: readonly Span[]): string[] {
  const runs: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = runs.at(-1);
    if (last && text.slice(last[1], start).trim() === '') last[1] = Math.max(last[1], end);
    else runs.push([start, end]);
  }
  return runs.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ''));
}

/** The marked words of each class. */
export async function marksOf(tab: Tab): Promise<Record<MarkClass | 'flash', string[]>> {
  const all = await highlightsOf(tab);
  const words = (kind: MarkClass | 'flash') => NAMES[kind].flatMap((name) => all[name] ?? []);
  return { official: words('official'), target: words('target'), slogan: words('slogan'), flash: words('flash') };
}

/** The document as it is written out, doctype and all. */
export const documentOf = (tab: Tab): Promise<string> => tab.evaluate(() => new XMLSerializer().serializeToString(document));

/** Sends a message to the annotator of a tab, as the popup does. @throws where no annotator answers */
export async function askPage(browser: TestBrowser, tabId: number, message: ToPage): Promise<PageState> {
  const desk = await browser.desk();
  const answer = await desk.evaluate((id: number, sent: Json) => chrome.tabs.sendMessage<Json, Json>(id, sent), tabId, message);
  if (!answer) throw new Error('no annotator answers');
  return answer as unknown as PageState;
}

/** Waits for the annotator's verdict on the page of a tab. */
export const stateOf = (browser: TestBrowser, tabId: number): Promise<PageState> =>
  eventually(() => askPage(browser, tabId, { kind: 'get-state' }));

/** The badge that the extension's button shows for a tab. */
export async function badgeOf(browser: TestBrowser, tabId: number): Promise<string> {
  return (await browser.desk()).evaluate((id: number) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

/** Where the first words of a class stand in the viewport, after they were scrolled into it: the middle of their first box. */
export function placeOf(tab: Tab, names: readonly string[], words: string): Promise<{ x: number; y: number }> {
  return tab.evaluate(
    async (wantedNames: readonly string[], wantedWords: string) => {
      for (const name of wantedNames) {
        for (const range of Array.from((CSS.highlights.get(name) ?? []) as unknown as Iterable<AbstractRange>)) {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          if (live.toString().replace(/\s+/g, '') !== wantedWords) continue;
          live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          // The event of scrolling comes with the next frame; it would close what is opened before.
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
          const box = live.getClientRects()[0];
          if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        }
      }
      throw new Error(`nothing is marked as ${wantedWords}`);
    },
    names,
    words,
  );
}

/** Moves the mouse over the first mark of a class and waits for the tooltip. @returns the tooltip's text */
export async function hoverFirst(tab: Tab, kind: MarkClass): Promise<string> {
  const first = await eventually(async () => {
    const [words] = (await marksOf(tab))[kind];
    if (words === undefined) throw new Error(`nothing is marked as ${kind}`);
    return words;
  });
  return hoverWords(tab, kind, first);
}

/** Moves the mouse over marked words and waits for the tooltip; moves it again, as people do, where the page has moved under it. @returns the tooltip's text */
export async function hoverWords(tab: Tab, kind: MarkClass, words: string): Promise<string> {
  const shown = async () => (await tab.shadowTexts()).join('');
  return eventually(async () => {
    await tab.hover(3, 3);
    await eventually(async () => {
      if (await shown()) throw new Error('a tooltip stays open');
    });
    const { x, y } = await placeOf(tab, NAMES[kind], words);
    await tab.hover(x, y);
    return eventually(async () => {
      const text = await shown();
      if (!text) throw new Error(`no tooltip over ${words}`);
      return text;
    }, 2000);
  });
}
