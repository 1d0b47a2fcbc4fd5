import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { MARK_CLASSES, type MarkClass } from '../../src/settings';

/** The names under which the classes of marks have their looks in content/annotate.css; with a d for dark pages. */
export const NAMES: Readonly<Record<MarkClass, string>> = { official: 'hl-1', target: 'hl-2', slogan: 'hl-3' };

/** Paints the words of every element of a class as the annotator would; takes away what it painted in another tone. */
function paint(within: Element, dark: boolean): void {
  for (const name of MARK_CLASSES) {
    const ranges = Array.from(within.querySelectorAll(`.mark.${name}`), (mark) => {
      const range = new Range();
      range.selectNodeContents(mark);
      return range;
    });
    CSS.highlights.delete(`${NAMES[name]}${dark ? '' : 'd'}`);
    CSS.highlights.set(`${NAMES[name]}${dark ? 'd' : ''}`, new Highlight(...ranges));
  }
}

/** Has the marks within an element look as they do in pages, in the light and in the dark. */
export function useHighlights(within: RefObject<Element | null>): void {
  useLayoutEffect(() => {
    const life = new AbortController();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const show = () => void (within.current && paint(within.current, dark.matches));
    dark.addEventListener('change', show, { signal: life.signal });
    show();
    return () => {
      life.abort();
      for (const name of Object.values(NAMES)) for (const tone of ['', 'd']) CSS.highlights.delete(`${name}${tone}`);
    };
  }, [within]);
}
