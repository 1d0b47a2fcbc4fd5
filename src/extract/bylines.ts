import { PART, WORK_ALONE, WORK_AND_NAME } from '../rules/credits';
import type { Block } from '../text/blocks';
import { matchesOf, searched } from '../text/matches';
import { type Credit, namesIn } from './credit';
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
 * Names without a kind of work before them, where nothing but names is listed.
 * @param pattern its groups: the names, and what they did where that is told
 */
export function namesAlone(text: string, block: Block, pattern: RegExp): Credit[] {
  return searched(text.slice(block.start, block.end), pattern).flatMap((m) => {
    const listed = m[1] as string;
    const from = block.start + m.index;
    const names = namesIn(listed, from + m[0].indexOf(listed));
    const all = listed.split(/[ 、，/]+/).length === names.length;
    return all ? names.map((n) => ({ ...n, title: m[2] ?? '', from, to: from + m[0].length })) : [];
  });
}
