/** Finds the article of a page: a cascade, the first that answers wins. The page is never changed. */
import { finish, type Steps } from './steps';
import { CONTAINERS } from './find/containers';
import { creditsBehind } from './find/credits';
import { densest, narrow } from './find/dense';
import { dropsIn } from './find/drop';
import { followedPart } from './find/followed';
import { headlineOf, linesBetween, titleOf } from './find/headline';
import { linkShare, type Measure, measure } from './find/measure';
import { publishedOn } from './find/published';
import { TEXT_CAP } from './page-text';
import { type Site, siteFor } from './sites';

export interface Found {
  /** Headline first, then the lines with date and source, then the body; none inside another. */
  readonly roots: readonly Element[];
  /** Lines behind the body that name reporters and editors. */
  readonly credits: readonly Element[];
  /** Elements inside the roots that are no part of the article: related links, share bars, comments. */
  readonly drop: ReadonlySet<Element>;
  /** The article's title as the page states it, without the site's name. */
  readonly title: string | null;
  /** ISO date (YYYY-MM-DD) that the page states for machines. */
  readonly published: string | null;
  /** Characters in the body, white space not counted; counting stops on pages that are far too long. */
  readonly size: number;
  /** Which step of the cascade answered: `site:HOST`, a selector, or `text`. */
  readonly how: string;
}

interface Body {
  readonly element: Element;
  readonly how: string;
}

/** Characters of prose in a container that is believed. */
const LEAST = 40;
/** The share of the prose in all elements of one name that the chosen one must hold: a page of many articles has none. */
const MOST = 0.6;

/** The element with the most prose among those of one name, unless they share it evenly. */
function* fullest(elements: readonly Element[]): Steps<Element | null> {
  const measured: ({ element: Element } & Measure)[] = [];
  for (const element of elements) measured.push({ element, ...((yield* measure(element, false)).get(element) as Measure) });
  const prose = measured.filter((each) => each.plain >= LEAST && linkShare(each) < 0.5);
  const best = prose.reduce<(typeof prose)[number] | null>((most, each) => (most && most.plain >= each.plain ? most : each), null);
  if (!best) return null;
  const others = prose.filter(
    (each) => each.element !== best.element && !best.element.contains(each.element) && !each.element.contains(best.element),
  );
  const total = others.reduce((sum, each) => sum + each.plain, best.plain);
  return best.plain >= total * MOST ? best.element : null;
}

function* bySite(doc: Document, site: Site | undefined): Steps<Body | null> {
  const element = site?.article ? yield* fullest([...doc.querySelectorAll(site.article)]) : null;
  return element && site ? { element, how: `site:${site.host}` } : null;
}

function* byContainer(doc: Document): Steps<Body | null> {
  for (const selector of CONTAINERS) {
    const element = yield* fullest([...doc.querySelectorAll(selector)]);
    if (element) return { element: narrow(element, yield* measure(element, false)), how: selector };
    yield;
  }
  return null;
}

function* byText(doc: Document): Steps<Body | null> {
  const top = doc.querySelector('body');
  const whole = top && (yield* densest(top));
  if (!whole) return null;
  const part = followedPart(doc, whole);
  // A part without prose is a headline over sections that have headlines of their own.
  return { element: (part && (yield* densest(part))) ?? whole, how: 'text' };
}

const hostOf = (address: string): string => URL.parse?.(address)?.hostname ?? /^\w+:\/\/([^/:?#]+)/.exec(address)?.[1] ?? '';

/** Whether the whole page is an editor: what stands in it is being written, not read. */
const isEditor = (doc: Document): boolean => doc.designMode === 'on';

/** Parts of a page that are editors. */
const EDITED = '[contenteditable]:not([contenteditable="false"])';

/**
 * @param doc a page, in a browser or parsed by a program
 * @param address where the page lies, when the document does not know
 * @returns where the article stands, or null where the page has none
 */
export const findArticle = (doc: Document, address?: string): Found | null => finish(findingArticle(doc, address));

/** {@link findArticle}, step by step. */
export function* findingArticle(doc: Document, address: string = doc.URL ?? ''): Steps<Found | null> {
  if (isEditor(doc)) return null;
  const site = siteFor(hostOf(address));
  const body = (yield* bySite(doc, site)) ?? (yield* byContainer(doc)) ?? (yield* byText(doc));
  if (!body || body.element.closest(EDITED)) return null;
  const measures = yield* measure(body.element, false);
  const { plain, link } = measures.get(body.element) as Measure;
  const known = { title: titleOf(doc), published: publishedOn(doc), size: plain + link, how: body.how };
  // What nobody is going to read needs no headline.
  if (known.size > TEXT_CAP) return { roots: [body.element], credits: [], drop: new Set(), ...known };
  yield;
  const headline = headlineOf(doc, body.element);
  const lines = headline ? linesBetween(doc, headline, body.element) : [];
  yield;
  const drop = yield* dropsIn(body.element, measures);
  if (site?.drop) for (const element of body.element.querySelectorAll(site.drop)) drop.add(element);
  return { roots: [...(headline ? [headline] : []), ...lines, body.element], credits: creditsBehind(body.element), drop, ...known };
}
