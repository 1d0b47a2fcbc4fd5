import { PART, WORK_ALONE, WORK_AND_NAME, WORKERS } from '../rules/credits';
import type { Block } from './blocks';
import { matchesOf, searched } from '../text/matches';
import { type Credit, namesIn, type PlacedName } from './credit';
import { gluedNames } from './glued-credits';
import { isListItem } from './name-shapes';

/**
 * The names behind a kind of work; further kinds may stand between them: （记者张明 通讯员李方）.
 * @param pattern its groups: the kind of work, the names
 */
export function bylines(text: string, block: Block, pattern: RegExp): Credit[] {
  return searched(text.slice(block.start, block.end), pattern).flatMap((m) => {
    const from = block.start + m.index;
    const to = from + m[0].length;
    let title = m[1] as string;
    const listed = m[2] as string;
    const at = from + m[0].indexOf(listed, m[0].indexOf(title) + title.length);
    return matchesOf(listed, PART).flatMap((part) => {
      const work = WORK_ALONE.exec(part[0]) ?? WORK_AND_NAME.exec(part[0]);
      title = work?.[1] ?? title;
      const written = work ? (work[2] ?? '') : part[0];
      const name = written.replace(/ +/g, '');
      const start = at + part.index + (part[0].length - written.length);
      if (written !== name) return isListItem(name) ? [{ name, title, start, end: start + written.length, from, to }] : [];
      return gluedNames(name).flatMap((glued) => {
        title = glued.work ?? title;
        const begins = start + glued.at;
        return isListItem(glued.name) ? [{ name: glued.name, title, start: begins, end: begins + glued.name.length, from, to }] : [];
      });
    });
  });
}

/**
 * Names without a kind of work before them, where nothing but names is listed: beside two that are, one whose family name no list holds is a name, too.
 * @param pattern its groups: the names, and what they did where that is told
 */
export function namesAlone(text: string, block: Block, pattern: RegExp): Credit[] {
  return searched(text.slice(block.start, block.end), pattern).flatMap((m) => {
    const listed = m[1] as string;
    const from = block.start + m.index;
    const names = namesIn(listed, from + m[0].indexOf(listed));
    const words = listed.split(/[ 、，/]+/);
    const all = words.length === names.length;
    if (!all && names.length > 1 && words.every((word) => word.length < 4 && isListItem(word) && !WORKERS.test(word)))
      return placed(words, from, m[0]).map((n) => ({ ...n, title: m[2] ?? '', from, to: from + m[0].length }));
    return all ? names.map((n) => ({ ...n, title: m[2] ?? '', from, to: from + m[0].length })) : [];
  });
}

/** Words of a list where they stand in the passage that begins at `from`. */
function placed(words: readonly string[], from: number, passage: string): PlacedName[] {
  let at = 0;
  return words.map((name) => {
    at = passage.indexOf(name, at) + name.length;
    return { name, start: from + at - name.length, end: from + at };
  });
}
