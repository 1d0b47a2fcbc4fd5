/** What is selected on a page, as an article of its own. */
import type { PageArticle } from './page-article';
import { type PageText, type Piece, readPageText } from './page-text';

/** How such an article was found. */
export const SELECTION = 'selection';

/** The part of a piece that lies in a range, in units of its node; null where none does. */
function partOf(piece: Piece, range: Range): readonly [from: number, to: number] | null {
  const { node, offset } = piece;
  if (!range.intersectsNode(node)) return null;
  const from = Math.max(offset, node === range.startContainer ? range.startOffset : 0);
  const to = Math.min(offset + piece.end - piece.start, node === range.endContainer ? range.endOffset : node.length);
  return from < to ? [from, to] : null;
}

/** The text of a page without what lies before and after a range. */
function clipped(page: PageText, range: Range): PageText | null {
  const parts = page.pieces.flatMap((piece) => {
    const part = partOf(piece, range);
    return part
      ? [{ node: piece.node, start: piece.start + part[0] - piece.offset, end: piece.start + part[1] - piece.offset, offset: part[0] }]
      : [];
  });
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const pieces = parts.map((part) => ({ ...part, start: part.start - first.start, end: part.end - first.start }));
  const firstPiece = new Map(pieces.toReversed().map(({ node }, at) => [node, pieces.length - 1 - at]));
  return { text: page.text.slice(first.start, last.end), pieces, firstPiece, tooLong: page.tooLong };
}

/** @returns the selected text and the way from it back to the page; null where no text is selected */
export function selectedArticle(doc: Document): PageArticle | null {
  const selection = doc.getSelection();
  const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null;
  const holder = range?.commonAncestorContainer;
  const root = holder && (holder.nodeType === 1 ? (holder as Element) : holder.parentElement);
  const page = range && root ? clipped(readPageText([root]), range) : null;
  if (!page?.text.trim() || !root) return null;
  const found = {
    roots: [root],
    credits: [],
    drop: new Set<Element>(),
    title: null,
    published: null,
    size: page.text.length,
    how: SELECTION,
  };
  return { article: { text: page.text, title: null, url: doc.URL, published: null }, page, found };
}
