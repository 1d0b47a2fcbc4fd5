import type { Span } from '../../src/model';
import { type PageText, rangeOf, slicesOf } from '../page-text';

/** @returns the boxes that a span fills, line by line, in pixels of the window; none where the page has changed meanwhile */
export const boxesOf = (page: PageText, span: Span): DOMRect[] =>
  slicesOf(page, span)
    .filter(({ node, end }) => node.isConnected && end <= node.length)
    .flatMap((slice) => [...rangeOf(slice).getClientRects()]);
