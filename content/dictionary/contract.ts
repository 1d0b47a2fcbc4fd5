/** What the annotator and the dictionary say to each other, in the isolated world of one frame. */
import type { Converter } from '../../src/reader';

/** Where the dictionary leaves the way to convert a line. */
export const CONVERTER = Symbol.for('hl-han');

export type World = { [CONVERTER]?: Converter };
