/** Pages on which one article follows another: they go on for as long as somebody scrolls. */
import { bare, titles } from './headline';

const HEADLINE = 'h1';
/** A headline of fewer characters may be the name of anything. */
const LEAST = 6;

/** The largest element inside `whole` that holds this headline and no other. */
function ownPart(headline: Element, whole: Element): Element {
  let part = headline;
  for (let at = headline.parentElement; at && at !== whole && at.querySelectorAll(HEADLINE).length === 1; at = at.parentElement) part = at;
  return part;
}

/**
 * @param whole an element that holds prose
 * @returns the part of it with the article that the page is called after, or null where it holds no others
 */
export function followedPart(doc: Document, whole: Element): Element | null {
  const headlines = [...whole.querySelectorAll(HEADLINE)];
  if (headlines.length < 2) return null;
  const known = titles(doc).map(bare);
  const named = headlines.find((headline) => {
    const said = bare(headline.textContent ?? '');
    return said.length >= LEAST && known.some((title) => title.includes(said));
  });
  return named ? ownPart(named, whole) : null;
}
