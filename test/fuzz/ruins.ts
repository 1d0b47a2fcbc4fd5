/** Pages of content systems, knocked about: elements moved, doubled, unwrapped, hidden, torn apart. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { PAGE_SHELLS, shell } from '../tools/shells.mjs';
import { readSamples } from '../tools/shells/library.mjs';
import { phrases } from './texts';

/** One blow: what is done, to which elements (counted modulo their number), with which words. */
interface Blow {
  readonly how: keyof typeof BLOWS;
  readonly at: number;
  readonly to: number;
  readonly words: string;
}

type Strike = (element: Element, other: Element, words: string) => void;

const textsIn = (element: Element): Text[] => [...element.childNodes].filter((node): node is Text => node.nodeType === 3);

const BLOWS = {
  remove: (element) => element.remove(),
  double: (element) => element.after(element.cloneNode(true)),
  unwrap: (element) => element.replaceWith(...element.childNodes),
  move: (element, other) => void (!element.contains(other) && other.appendChild(element)),
  wrap: (element, other) => {
    const shellOf = element.ownerDocument.createElement(other.localName);
    element.replaceWith(shellOf);
    shellOf.append(element);
  },
  hide: (element) => element.setAttribute('style', 'display:none'),
  write: (element, _other, words) => element.append(words),
  tear: (element, other) => {
    for (const text of textsIn(element)) {
      const middle = Math.floor(text.data.length / 2);
      const rest = element.ownerDocument.createTextNode(text.data.slice(middle));
      text.data = text.data.slice(0, middle);
      text.after(other.cloneNode(false), rest);
    }
  },
  rename: (element, other) => element.setAttribute('class', other.getAttribute('class') ?? 'related'),
} satisfies Record<string, Strike>;

/** A page before and the blows it takes. */
export interface Ruin {
  readonly shell: string;
  readonly article: string;
  readonly blows: readonly Blow[];
}

const samples = new Map(readSamples().flatMap((sample) => (sample.real ? [] : [[sample.id, sample] as const])));

export const ruins: fc.Arbitrary<Ruin> = fc.record({
  shell: fc.constantFrom(...PAGE_SHELLS),
  article: fc.constantFrom(...samples.keys()),
  blows: fc.array(
    fc.record({
      how: fc.constantFrom(...(Object.keys(BLOWS) as (keyof typeof BLOWS)[])),
      at: fc.nat(5000),
      to: fc.nat(5000),
      words: phrases,
    }),
    { maxLength: 15 },
  ),
});

/** @returns the page as the blows have left it */
export function ruinOf({ shell: kind, article, blows }: Ruin): Document {
  const sample = samples.get(article);
  if (!sample) throw new Error(`no sample is called ${article}`);
  const doc = parseHTML(shell(kind, sample)).document as unknown as Document;
  for (const { how, at, to, words } of blows) {
    const all = [...(doc.querySelector('body')?.querySelectorAll('*') ?? [])];
    if (!all.length) break;
    (BLOWS[how] as Strike)(all[at % all.length] as Element, all[to % all.length] as Element, words);
  }
  return doc;
}
