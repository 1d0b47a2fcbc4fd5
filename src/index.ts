/** The only door of the reader; in pages it is `reader`, since the dictionary of Traditional characters comes apart there. */
import './text/bundled';

export * from './reader';
