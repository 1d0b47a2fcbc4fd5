/** Pages that no content system makes: any elements in any order, built node by node, so that no parser mends them. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { phrases } from './texts';

/** A text, a comment, or an element with attributes and what stands inside it. */
export type Sprout = string | { readonly note: string } | Branch;

interface Branch {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly Sprout[];
}

const TAGS = [
  ...['p', 'div', 'span', 'b', 'a', 'br', 'h1', 'h2', 'h3', 'li', 'ul', 'table', 'tr', 'td', 'section', 'article', 'pre', 'center', 'font'],
  ...['ruby', 'rt', 'rp', 'script', 'style', 'template', 'title', 'nav', 'footer', 'aside', 'form', 'textarea', 'button', 'iframe', 'svg'],
  ...['details', 'summary', 'slot', 'blockquote', 'time', 'xmp', 'x-unknown', 'html', 'body', 'head', 'meta'],
];

const ATTRIBUTES: readonly Readonly<Record<string, string>>[] = [
  ...['TRS_Editor', 'article-content', 'share', 'related', 'title', 'foot', 'comments', '\ud800', 'sub-title'].map((name) => ({
    class: name,
  })),
  ...['zoom', 'js_content', 'UCAP-CONTENT', 'content_area', '__proto__'].map((name) => ({ id: name })),
  ...['', 'false', 'true'].map((value) => ({ contenteditable: value })),
  ...['display:none', 'visibility: hidden', 'white-space: pre', '\u202e'].map((style) => ({ style })),
  { hidden: '' },
  { open: '' },
  { href: 'javascript:0' },
  { itemprop: 'articleBody' },
  { itemprop: 'datePublished', datetime: '2025-07-18' },
  { name: 'pubdate', content: '2025-13-40' },
  { property: 'og:title', content: '云岭市召开全市经济工作会议\udc00' },
];

const { sprout } = fc.letrec<{ sprout: Sprout; branch: Branch }>((tie) => ({
  sprout: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    { weight: 5, arbitrary: phrases },
    { weight: 1, arbitrary: phrases.map((note) => ({ note })) },
    { weight: 9, arbitrary: tie('branch') },
  ),
  branch: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.constantFrom(...ATTRIBUTES) }),
    inside: fc.array(tie('sprout'), { maxLength: 5 }),
  }),
}));

/** What stands in the body of a page, and the title of the page. */
export interface Tree {
  readonly title: string;
  readonly inside: readonly Sprout[];
}

export const trees: fc.Arbitrary<Tree> = fc.record({ title: phrases, inside: fc.array(sprout, { minLength: 1, maxLength: 8 }) });

function grown(doc: Document, sprouted: Sprout): Node {
  if (typeof sprouted === 'string') return doc.createTextNode(sprouted);
  if ('note' in sprouted) return doc.createComment(sprouted.note);
  const element = doc.createElement(sprouted.tag);
  for (const [name, value] of Object.entries(sprouted.attributes)) element.setAttribute(name, value);
  for (const each of sprouted.inside) element.appendChild(grown(doc, each));
  return element;
}

/** @returns the page that a tree describes */
export function pageOf({ title, inside }: Tree): Document {
  const doc = parseHTML('<!doctype html><html><head><title></title></head><body></body></html>').document as unknown as Document;
  (doc.querySelector('title') as Element).textContent = title;
  for (const each of inside) (doc.querySelector('body') as Element).appendChild(grown(doc, each));
  return doc;
}
