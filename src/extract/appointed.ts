import { APPOINTED, APPOINTED_TOO, BEHIND_RUIN, CITED, HONOUR, HONOURED_MANY, RESIGNED, ROOTED_OUT } from '../rules/untitled';
import { matchesOf } from '../text/matches';
import { itemEnd } from './name-lists';
import { isFullName } from './name-shapes';
import { namedInTurn, type Named } from './person-mention';

/** Those whom a decision names: one, or a list of names only. */
export function appointed(words: string, offset: number, known: ReadonlySet<string>): Named[] {
  return [
    ...matchesOf(words, APPOINTED),
    ...matchesOf(words, APPOINTED_TOO),
    ...matchesOf(words, CITED),
    ...matchesOf(words, HONOURED_MANY),
    ...matchesOf(words, BEHIND_RUIN),
    ...matchesOf(words, RESIGNED),
    ...matchesOf(words, ROOTED_OUT),
  ].flatMap((m) => {
    const listed = (m[1] ?? m[2] ?? m[3]) as string;
    const names = listed.split('、');
    if (!names.every((name) => isFullName(name) || known.has(name))) return [];
    return namedInTurn(names, offset + m.index + m[0].length - listed.length, 1, 'subject');
  });
}

/** The one name behind an honour, whose words are `before`: 道德模范张明、. */
export function honouredAt(before: string, text: string, at: number, limit: number, known: ReadonlySet<string>): Named | null {
  if (before.length < 2 || !HONOUR.test(before)) return null;
  const end = itemEnd(text, at, known);
  const name = end === null || end > limit ? '' : text.slice(at, end);
  return name.length === 3 && isFullName(name) && /[、，等]/.test(text[at + 3] ?? '')
    ? { name, start: at, end: at + 3, rule: 'subject' }
    : null;
}
