/** Imported for what it does: from then on the reader has its dictionary of Traditional characters. Not for scripts in pages. */
import { toSimplified } from './opencc';
import { useConverter } from './script';

useConverter(toSimplified);
