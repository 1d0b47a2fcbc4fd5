import { FOLLOWERS } from '../lexicon';
import { SPEAKS } from '../rules/name-ends';
import { DOTTED } from './name-shapes';

/** Where a name of transcribed parts ends that begins at a place, or null; looked for only where there is a dot. */
export function dottedEnd(text: string, at: number): number | null {
  const ahead = text.slice(at, at + 26);
  const dotted = ahead.includes('·') ? DOTTED.exec(ahead) : null;
  return dotted && at + trimmedDotted(text, at, dotted[0].length);
}

/** Cuts a dotted name where a verb begins. */
function trimmedDotted(text: string, at: number, length: number): number {
  const dot = text.slice(at, at + length).lastIndexOf('·');
  for (let size = dot + 2; size < length; size++) {
    if (size > dot + 2 && /[和与及等的]/.test(text[at + size] as string)) return size;
    if (size > dot + 2 && SPEAKS.test(text.slice(at + size, at + size + 20))) return size;
    const follower = FOLLOWERS.startingAt(text, at + size);
    const later = FOLLOWERS.startingAt(text, at + size + 1);
    if (follower && follower.length > 1 && !(later && later.length > 1)) return size;
  }
  return length;
}
