/** Injected beside the annotator where a page may hold Traditional characters: brings the dictionary that turns them into Simplified ones. */
import { toSimplified } from '../src/text/opencc';
import { CONVERTER, type World } from './dictionary/contract';

(globalThis as World)[CONVERTER] = toSimplified;
