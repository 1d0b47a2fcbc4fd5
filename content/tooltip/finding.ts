/** What a mark is a mark of. */
import type { Person, Slogan, Target } from '../../src/model';
import type { Mark } from '../marks/list';

export function findingOf(mark: Mark): Person | Slogan | Target {
  if (mark.class === 'official') return mark.official;
  return mark.class === 'target' ? mark.target : mark.slogan;
}
