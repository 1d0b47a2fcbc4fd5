/** Brings the annotator, the looks of its marks, and its tooltip into frames of a tab. */
import browser from 'webextension-polyfill';
import annotate from '../content/annotate?script&iife';
import tooltip from '../content/tooltip?script&iife';
import looks from '../content/annotate.css?inline';

/**
 * Chromium hands the looks of marks down from the root to everything else; with rules for every element it would work out all styles of the page
 * anew, which takes half a second on a page of a hundred thousand. Firefox hands nothing down, and is quick at it.
 */
const css = browser.runtime.getURL('').startsWith('moz-') ? looks : looks.replaceAll('::highlight', ':root::highlight');

/**
 * @param frameIds frames of the tab; 0 is the page itself
 * @returns when the page has been read; rejects where the browser does not let us in
 */
export async function inject(tabId: number, frameIds: number[]): Promise<void> {
  const target = { tabId, frameIds };
  // No policy of the page is asked. As a style of the user, Chromium would leave out the grounds of the marks.
  await Promise.all([
    browser.scripting.insertCSS({ target, css, origin: 'AUTHOR' }),
    browser.scripting.executeScript({ target, files: [annotate] }),
  ]);
}

/** Puts the script that draws tooltips beside the annotator of a frame. @returns when it is there */
export async function injectTooltip(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [tooltip] });
}

/** What a frame is, told by a look that reads next to nothing. Runs in the frame: it must not use anything from here. */
function glance(): { type: string; text: boolean } {
  const body = document.querySelector('body');
  // 4: text nodes only.
  const walker = body && document.createTreeWalker(body, 4);
  let length = 0;
  for (let count = 0; walker && count < 3000 && length < 200; count++) {
    const node = walker.nextNode();
    if (!node) break;
    if (!/^(?:script|style|noscript)$/.test(node.parentElement?.localName ?? '')) length += node.nodeValue?.trim().length ?? 0;
  }
  return { type: document.contentType, text: length >= 200 };
}

export interface Frame {
  readonly frameId: number;
  /** Media type of the document. */
  readonly type: string;
  /** Whether it has enough text to hold an article. */
  readonly text: boolean;
}

/** @returns the frames of a tab that may be looked into; rejects where the page itself may not */
export async function framesOf(tabId: number): Promise<Frame[]> {
  const seen = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: glance });
  return seen.flatMap(({ frameId, result }) => (result ? [{ frameId, ...(result as { type: string; text: boolean }) }] : []));
}
