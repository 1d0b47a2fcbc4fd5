/** Finds what stands inside an article's element without belonging to the article. */
import type { Steps } from '../steps';
import { isCredit, isJunk, TAIL_WORDS } from './junk';
import { linkShare, type Measure } from './measure';

/** Elements that are looked at between two moments in which the search may be put aside. */
const STRIDE = 128;
/** A box with this share of links is a list of other pages. */
const LINKS = 0.6;
/** A box called junk that holds more than this share of the article is the article. */
const TOO_MUCH = 0.4;
/** Words with which a tail begins stand in a line of their own. */
const HEADING_LENGTH = 40;

type Measures = ReadonlyMap<Element, Measure>;

const size = (measure: Measure | undefined): number => (measure ? measure.plain + measure.link : 0);

const BLOCKS = /^(?:div|p|ul|ol|dl|table|section|h[1-6]|center|fieldset|form|nav|aside|footer)$/;

/** Cells and rows: in pages laid out by tables a line of tools stands in one, and so does the article. */
const CELLS = /^(?:td|tr)$/;

const textOf = (element: Element): string => (element.textContent ?? '').trim();

/** A list of links, none of them in running text. */
function isLinkList(element: Element, measures: Measures): boolean {
  const measure = measures.get(element);
  if (!measure || !/^(?:ul|ol|dl|table|div|section)$/.test(element.localName)) return false;
  return measure.link > 12 && linkShare(measure) > LINKS;
}

/**
 * A heading such as 相关阅读 with what follows it, as far as that is made of links.
 * Where plain text follows, nothing: the heading is then the only sign of where the article ends.
 */
function tailFrom(heading: Element, measures: Measures): Element[] {
  const tail = [heading];
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    const measure = measures.get(next);
    if (measure && size(measure) > 0 && linkShare(measure) < LINKS) break;
    tail.push(next);
  }
  return tail.some((element) => (measures.get(element)?.link ?? 0) > 0) ? tail : [];
}

function isBox(element: Element, whole: number, measures: Measures): boolean {
  if (size(measures.get(element)) > whole * TOO_MUCH) return false;
  return (isJunk(element) || isLinkList(element, measures)) && !isCredit(textOf(element));
}

const beginsTail = (element: Element, measures: Measures): boolean =>
  size(measures.get(element)) <= HEADING_LENGTH && TAIL_WORDS.test(textOf(element));

/**
 * @param root the element with the article's body
 * @param measures what its elements hold, each after the one it stands in; see `measure`
 * @returns elements inside it that are lists of other pages, tools, comments and the like
 */
export function* dropsIn(root: Element, measures: Measures): Steps<Set<Element>> {
  const drops = new Set<Element>();
  const whole = size(measures.get(root));
  let seen = 0;
  for (const element of measures.keys()) {
    if (++seen % STRIDE === 0) yield;
    const block = BLOCKS.test(element.localName);
    if (element === root || !(block || CELLS.test(element.localName)) || drops.has(element.parentElement as Element)) continue;
    if (beginsTail(element, measures)) for (const each of tailFrom(element, measures)) drops.add(each);
    else if (block && isBox(element, whole, measures)) drops.add(element);
  }
  return drops;
}
