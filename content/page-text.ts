/** Reads elements of a page into one text, and leads every offset of it back to the page and forth. */
import type { Span } from '../src/model';
import { finish, type Steps } from './steps';
import { actionByTag, actionFor, isInvisible, keepsSpace } from './text/style';
import { PREFORMATTED, type TagAction } from './text/tags';
import { type Visitor, walk } from './text/walk';
import { type Piece, TextWriter } from './text/writer';

export type { Piece } from './text/writer';

/** UTF-16 units after which reading stops. The longest reports have some 20,000; of so many, no single step keeps a page waiting. */
export const TEXT_CAP = 100_000;

/** Elements whose style is asked for; in a page of more, the rest is read by tags and attributes. */
const STYLES_CAP = 4_000;

/** The text of some elements as the page shows it: blocks separated by "\n", white space folded. */
export interface PageText {
  readonly text: string;
  /** In the order of the text; the "\n" between blocks belong to none. Pieces of one node stand together. */
  readonly pieces: readonly Piece[];
  /** Where the pieces of a node begin in `pieces`. */
  readonly firstPiece: ReadonlyMap<Text, number>;
  /** Reading stopped at {@link TEXT_CAP}; the text holds what was read until then. */
  readonly tooLong: boolean;
}

/** A part of one text node. */
export interface NodeSlice {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** White space of which a browser shows less than is written. */
const FOLDABLE = /[\n\r\t]| {2}/;

/** Writes what a walk meets; knows which elements end a line when they are left. */
class PageReader implements Visitor {
  readonly #broken = new Set<Element>();
  readonly #seesRoot: boolean;
  #preformatted = 0;
  #asked = 0;

  constructor(
    readonly writer: TextWriter,
    readonly drop: ReadonlySet<Element>,
    root: Element,
  ) {
    // Some sites show their article only when everything has been loaded: then nothing in it tells what stays unseen.
    this.#seesRoot = !isInvisible(root);
  }

  done(): boolean {
    return this.writer.length > TEXT_CAP;
  }

  enter(element: Element): boolean {
    const action = this.drop.has(element) ? 'skip' : this.#action(element);
    if (action === 'skip') return false;
    if (PREFORMATTED.has(element.localName)) this.#preformatted++;
    if (action === 'break') {
      this.writer.break();
      this.#broken.add(element);
    }
    return true;
  }

  #action(element: Element): TagAction {
    return ++this.#asked > STYLES_CAP ? actionByTag(element) : actionFor(element, this.#seesRoot);
  }

  leave(element: Element): void {
    if (PREFORMATTED.has(element.localName)) this.#preformatted--;
    if (this.#broken.delete(element)) this.writer.break();
  }

  text(node: Text): void {
    const parent = node.parentElement;
    this.writer.write(node, parent !== null && FOLDABLE.test(node.data) && keepsSpace(parent, this.#preformatted > 0));
  }
}

/**
 * Reads elements, each of them a block, in the order given.
 * Left out: scripts, styles, comments, ruby readings, form fields, editable areas, and whatever is hidden.
 * @param roots none of them inside another
 * @param drop elements inside them that are no part of the article
 */
export const readPageText = (roots: readonly Element[], drop?: ReadonlySet<Element>): PageText => finish(readingPageText(roots, drop));

/** {@link readPageText}, step by step. */
export function* readingPageText(roots: readonly Element[], drop: ReadonlySet<Element> = new Set()): Steps<PageText> {
  const writer = new TextWriter();
  for (const root of roots) {
    yield* walk(root, new PageReader(writer, drop, root));
    writer.break();
  }
  const tooLong = writer.length > TEXT_CAP;
  const text = writer.finish();
  const firstPiece = new Map<Text, number>();
  for (const [at, { node }] of writer.pieces.entries()) if (!firstPiece.has(node)) firstPiece.set(node, at);
  return { text, pieces: writer.pieces, firstPiece, tooLong };
}

/** The first piece that ends after an offset; `pieces.length` where none does. */
function pieceEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** @returns the parts of text nodes that hold a span, in order; a span over several nodes or blocks has several */
export function slicesOf(page: PageText, [start, end]: Span): NodeSlice[] {
  const slices: NodeSlice[] = [];
  for (let at = pieceEndingAfter(page.pieces, start); at < page.pieces.length; at++) {
    const piece = page.pieces[at] as Piece;
    if (piece.start >= end) break;
    const shift = piece.offset - piece.start;
    slices.push({ node: piece.node, start: Math.max(start, piece.start) + shift, end: Math.min(end, piece.end) + shift });
  }
  return slices;
}

/** @returns a range that follows the page as it changes; throws where the node has meanwhile become shorter */
export function rangeOf(slice: NodeSlice): Range {
  const range = slice.node.ownerDocument.createRange();
  range.setStart(slice.node, slice.start);
  range.setEnd(slice.node, slice.end);
  return range;
}

/** @returns the offset in the text of a place in a text node, or null where that place was not read */
export function offsetOf(page: PageText, node: Node, offset: number): number | null {
  const first = page.firstPiece.get(node as Text);
  if (first === undefined) return null;
  for (let at = first; page.pieces[at]?.node === node; at++) {
    const piece = page.pieces[at] as Piece;
    const length = piece.end - piece.start;
    if (offset >= piece.offset && offset <= piece.offset + length) return piece.start + (offset - piece.offset);
  }
  return null;
}
