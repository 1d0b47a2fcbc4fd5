/** Finds the headline of an article and the lines between it and the body. */
import { isHiddenAs } from '../text/style';
import { tagAction } from '../text/tags';
import { isJunk } from './junk';

/** Text nodes before the body that are looked at. */
const NODE_CAP = 20_000;
/** Signs and spaces differ between a headline and the page's title. */
const SIGNS = /[\s\p{P}\p{S}]/gu;

/** @returns a text without signs and spaces, to be compared */
export const bare = (text: string): string => text.replace(SIGNS, '');

const SITE_NAME = /\s*(?:[-_|｜–—]|--)\s*[^-_|｜–—]{2,30}$/;

const contentOf = (doc: Document, selector: string): string | null => doc.querySelector(selector)?.getAttribute('content')?.trim() || null;

/** @returns what the page calls its article, the surest first */
export function titles(doc: Document): string[] {
  const stated = ['meta[name="ArticleTitle" i]', 'meta[property="og:title"]', 'meta[name="title" i]'].map((selector) =>
    contentOf(doc, selector),
  );
  const page = doc.querySelector('head > title, title')?.textContent?.trim() ?? '';
  return [...stated, page].filter((title): title is string => !!title && bare(title).length >= 4);
}

/** @returns the title of the article as the page states it, without the site's name, or null */
export function titleOf(doc: Document): string | null {
  const [first] = titles(doc);
  if (!first) return null;
  let title = first;
  while (SITE_NAME.test(title) && bare(title.replace(SITE_NAME, '')).length >= 8) title = title.replace(SITE_NAME, '');
  return title
    .replace(/\s+/g, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
}

/** The lines of text before an element, in order, each with the element that it stands in. */
function* linesBefore(doc: Document, body: Element, from?: Element): Iterable<{ element: Element; text: string }> {
  const top = doc.querySelector('body');
  if (!top) return;
  // 4: text nodes only.
  const walker = doc.createTreeWalker(top, 4);
  if (from) walker.currentNode = from;
  // Some parsers' walkers begin at the top wherever they are told to.
  let reached = !from;
  for (let count = 0; count < NODE_CAP; count++) {
    const node = walker.nextNode() as Text | null;
    if (!node || body.contains(node)) return;
    reached ||= !!from?.contains(node);
    const text = reached ? node.data.trim() : '';
    if (text && node.parentElement) yield { element: node.parentElement, text };
  }
}

const HEADING = 'h1, h2, h3';

/** The whole line that a piece of text belongs to. */
function lineOf(element: Element): Element {
  const heading = element.closest(HEADING);
  if (heading) return heading;
  let at = element;
  while (at.parentElement && tagAction(at.localName) === 'join') at = at.parentElement;
  return at;
}

const outside = (element: Element): boolean =>
  tagAction(element.localName) === 'skip' || isHiddenAs(element) || !!element.closest('nav, script, style, noscript');

/** The last line before the body that says what the page's title says. */
function titledLine(doc: Document, body: Element): Element | null {
  const known = titles(doc).map(bare);
  let found: Element | null = null;
  for (const { element, text } of linesBefore(doc, body)) {
    const said = bare(text);
    if (said.length < 6 || outside(element) || !known.some((title) => title.includes(said))) continue;
    const line = lineOf(element);
    if (!line.contains(body)) found = better(found, line);
  }
  return found;
}

const rank = (element: Element): number =>
  element.localName === 'h1' ? 2 : element.matches(HEADING) || /title|tit$|headline/i.test(element.getAttribute('class') ?? '') ? 1 : 0;

/** A heading beats a line that merely repeats it; of equals the later. */
const better = (found: Element | null, line: Element): Element => (found && rank(found) > rank(line) ? found : line);

/** The last heading before the body, for pages whose title says something else. */
function lastHeading(doc: Document, body: Element): Element | null {
  let found: Element | null = null;
  for (const { element } of linesBefore(doc, body)) {
    const heading = element.closest(HEADING);
    if (heading && !heading.contains(body) && !outside(heading) && !isJunk(heading) && /\p{sc=Han}{5}/u.test(heading.textContent ?? ''))
      found = heading;
  }
  return found;
}

/** @returns the element of the headline before a body, or null where the body holds it or there is none */
export function headlineOf(doc: Document, body: Element): Element | null {
  const known = titles(doc).map(bare);
  const inside = [...body.querySelectorAll(HEADING)].some((heading) => {
    const said = bare(heading.textContent ?? '');
    return said.length >= 6 && known.some((title) => title.includes(said));
  });
  return inside ? null : (titledLine(doc, body) ?? lastHeading(doc, body));
}

const META =
  /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|(?:来源|稿源|来自|作者|记者|通讯员|编辑|发布时间|发布日期|來源|記者|發布時間)\s*[:：]/;
const UNDER_TITLE = /sub_?-?(?:title|head|tit)|fu_?-?(?:bt|title|biaoti)|ftit|yinti|jianti|zhuti/i;
const META_LENGTH = 200;
const LINES = 6;

/** A second headline by its words: who spoke, chaired and attended. */
const WHO_DID_WHAT = /^\s*\p{sc=Han}[^。]{5,60}(?:出席|主持|讲话|参加|列席)\s*$/u;

/** Whether a line is part of a headline of several lines, and not of a menu. */
function goesOn(line: Element): boolean {
  const isHeadline = line.matches(HEADING) || UNDER_TITLE.test(line.getAttribute('class') ?? '');
  if (!isHeadline && !WHO_DID_WHAT.test(line.textContent ?? '')) return false;
  if (line.closest('a, li, form') || line.querySelector('a') || !/\p{sc=Han}{4}/u.test(line.textContent ?? '')) return false;
  for (let at: Element | null = line; at; at = at.parentElement) if (at.localName !== 'body' && isJunk(at)) return false;
  return true;
}

/** @returns the lines between headline and body that tell date and source, or go on with the headline */
export function linesBetween(doc: Document, headline: Element, body: Element): Element[] {
  const found = new Set<Element>();
  for (const { element, text } of linesBefore(doc, body, headline)) {
    if (headline.contains(element) || outside(element)) continue;
    const line = lineOf(element);
    const wanted = META.test(text) || goesOn(line);
    if (!wanted || line.contains(body) || line.contains(headline) || (line.textContent ?? '').length > META_LENGTH) continue;
    found.add(line);
    if (found.size >= LINES) break;
  }
  return [...found].filter((line) => ![...found].some((other) => other !== line && other.contains(line)));
}
