/** Finds the element with the article's body by its text alone, whatever the page's makers called it. */
import type { Steps } from '../steps';
import { type Measure, measure } from './measure';

/** Characters of prose that a page must have to hold an article. */
const LEAST = 60;
/** Children of one element that are looked at: an article is not one of thousands of lines. */
const CHILDREN_CAP = 2_000;
/** A part with this share of the whole is taken alone. */
const MOST = 0.75;

const LINES = /^(?:p|h[1-6]|span|font|strong|b|em|i|u|a|br|li|td|th|tr|tbody)$/;

type Measures = ReadonlyMap<Element, Measure>;

const worth = (measures: Measures, element: Element): number => measures.get(element)?.worth ?? Number.NEGATIVE_INFINITY;

/** The worthiest element; of equals the innermost, which is measured later. */
function worthiest(measures: Measures): Element | null {
  let best: Element | null = null;
  let most = LEAST;
  for (const [element, { worth: value }] of measures) {
    if (value < most) continue;
    best = element;
    most = value;
  }
  return best;
}

/** The child that holds nearly everything, and whether no other of its kind holds anything. */
function mainPart(element: Element, measures: Measures): { child: Element; alone: boolean } | null {
  const total = worth(measures, element);
  const worthy: Element[] = [];
  let child = element.firstElementChild;
  for (let count = 0; child && count < CHILDREN_CAP; count++, child = child.nextElementSibling)
    if (worth(measures, child) > 0) worthy.push(child);
  const main = worthy.find((each) => worth(measures, each) >= total * MOST);
  return main ? { child: main, alone: worthy.every((each) => each === main || each.localName !== main.localName) } : null;
}

/** Goes down into a part that holds nearly everything, unless it is one line among others of its kind. */
export function narrow(element: Element, measures: Measures): Element {
  let at = element;
  for (let part = mainPart(at, measures); part; part = mainPart(at, measures)) {
    if (LINES.test(part.child.localName) && !part.alone) break;
    at = part.child;
  }
  return at;
}

/**
 * @param body the page's body
 * @returns the element with the most prose and the fewest links, or null where there is too little of it
 */
export function* densest(body: Element): Steps<Element | null> {
  for (const believeNames of [true, false]) {
    const measures = yield* measure(body, believeNames);
    const best = worthiest(measures);
    if (best) return narrow(best, measures);
  }
  return null;
}
