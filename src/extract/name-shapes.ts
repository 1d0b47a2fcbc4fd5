import { SURNAMES, WEAK_SURNAMES } from '../lexicon';
import { isListItem } from './names';

/** Whether a string looks like a name even where nothing but itself speaks for it. */
export function isFullName(name: string): boolean {
  const surname = SURNAMES.startingAt(name, 0);
  if (!surname || !isListItem(name)) return false;
  if (WEAK_SURNAMES.has(surname)) return false;
  return name.length === surname.length + 2 || (name.length === surname.length + 1 && !/[市县区省委局部厅政公国]/.test(name));
}
