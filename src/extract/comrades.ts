import { SURNAMES } from '../lexicon';
import { COMRADE, NAME_BEGINS } from '../rules/untitled';
import { matchesOf } from '../text/matches';
import type { Stretch } from '../text/sentences';
import { isFullName, isListItem, isTranscribed } from './name-shapes';
import type { Named } from './person-mention';

/** Names before 同志, and those that a list joins to them: 张明、李方同志. */
export function comrades(text: string, { start, end }: Stretch, known: ReadonlySet<string>): Named[] {
  return matchesOf(text.slice(start, end), COMRADE).flatMap((m) => {
    const found: Named[] = [];
    let until = start + m.index + m[0].length - 2;
    const nameOf = (size: number) => text.slice(until - size, until);
    let size = [4, 3, 2].find(
      (n) =>
        (n > 2 && isTranscribed(nameOf(n)) && isStart(text, until - n)) ||
        known.has(nameOf(n)) ||
        (n < 4 && SURNAMES.startingAt(text, until - n) && isListItem(nameOf(n)) && isStart(text, until - n)),
    );
    while (size) {
      found.push({ name: nameOf(size), start: until - size, end: until, rule: 'name-comrade' });
      until -= size + 1;
      if (text[until] !== '、') break;
      size = [3, 2].find((n) => isFullName(nameOf(n)) && isStart(text, until - n)) ?? [3, 2].find((n) => isFullName(nameOf(n)));
    }
    return found;
  });
}

const isStart = (text: string, at: number): boolean => at === 0 || NAME_BEGINS.test(text[at - 1] as string);
