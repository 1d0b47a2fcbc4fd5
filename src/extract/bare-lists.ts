import { SURNAMES, WEAK_SURNAMES } from '../lexicon';
import { COUNTED, OF_LEADERS, ONLY_FAMILIES, PLACES_COUNTED } from '../rules/untitled';
import { unitsOf } from '../text/units';
import { ENDS_LIST } from '../rules/name-ends';
import { rightEvidence } from './name-ends';
import { itemEnd, JOINED } from './name-lists';
import { runAt } from './name-runs';
import { isFullName, isTranscribed } from './name-shapes';
import type { Named } from './person-mention';

/** `glued`: the next name follows with nothing between. */
type Item = Named & { readonly joint: string; readonly glued: boolean };

/** The list items of a sentence by their place: every item of a list may begin a list, but is read once. */
export type Items = Map<number, Item | null>;

const NOBODY: Named[] = [];

/** So many names with nothing between, and no title before, are a list. */
const ROSTER = 4;

/** What may join names, but for commas. */
const JOINS = unitsOf('、 和及与以等');
const COMMA = '，'.charCodeAt(0);
const FAMILIES = unitsOf(ONLY_FAMILIES);
const NUMERALS = unitsOf('两二三四五六七八九十0123456789');
const BEHIND_NEXT = unitsOf('、，');

/** Three or more names, or two that are strong, with no title before. */
export function bareList(text: string, at: number, limit: number, known: ReadonlySet<string>, items: Items): Named[] {
  if (!mayBeList(text, at, known.size > 0)) return NOBODY;
  const names = itemsFrom(text, at, limit, known, items);
  const first = names[0];
  if (!first) return NOBODY;
  const holds = names.length === 1 ? isOneOfMany(text, first) : !isVerbRun(text, names, known) && isList(text, names, known);
  return holds ? names : NOBODY;
}

/**
 * Whether something that may join names stands where a first name may end: the longest undotted ones have six units, two that are glued nine at
 * most. A comma joins only before two names; where names are known it may end some that are glued.
 */
function mayBeList(text: string, at: number, someAreKnown: boolean): boolean {
  let ends = false;
  let counts = false;
  for (let end = at + 2; end <= at + 9; end++) {
    const unit = text.charCodeAt(end);
    if (unit === COMMA) {
      if (someAreKnown || joins(text, end)) return true;
      ends = true;
    } else if (JOINS(unit)) return true;
    else counts ||= NUMERALS(unit);
  }
  return (ends && counts) || text.slice(at, at + 26).includes('·');
}

/** Whether a comma may stand between names: before a short one and the next mark, or before one of several parts. */
const joins = (text: string, comma: number): boolean =>
  BEHIND_NEXT(text.charCodeAt(comma + 3)) || BEHIND_NEXT(text.charCodeAt(comma + 4)) || text.slice(comma + 2, comma + 10).includes('·');

function itemsFrom(text: string, at: number, limit: number, known: ReadonlySet<string>, items: Items): Item[] {
  const names: Item[] = [];
  for (let from = at; from < limit; ) {
    let item = items.get(from);
    if (item === undefined) items.set(from, (item = itemAt(text, from, known)));
    if (!item || item.end > limit) break;
    names.push(item);
    if (item.joint === '' && !item.glued) break;
    from = item.end + item.joint.length;
  }
  return names;
}

function itemAt(text: string, start: number, known: ReadonlySet<string>): Item | null {
  const found = runAt(text, start, known);
  const run = found && (found.length >= ROSTER || found.some((name) => known.has(name))) ? found : null;
  const end = run ? start + (run[0] as string).length : itemEnd(text, start, known);
  if (end === null || (!run && end - start === 4 && !known.has(text.slice(start, end)) && !isStrong(text.slice(start, end)))) return null;
  const joint = run ? '' : text.slice(end, end + JOINED.lengthAt(text, end));
  return { name: text.slice(start, end), start, end, joint, glued: run !== null, rule: 'bare-list' };
}

/**
 * Whether what looks like a list of one family is one verb, or one word, with what goes with it: 谈问题、谈思路、谈举措.
 * Of the most frequent family names only those are listed that begin no such words: brothers may stand in a row.
 */
function isVerbRun(text: string, names: readonly Item[], known: ReadonlySet<string>): boolean {
  const { name, start } = names[0] as Item;
  const goesOn = text[start - 1] === '、' && text[start - 4] === name[0];
  return (
    names.length >= (goesOn ? 2 : 3) &&
    !FAMILIES(name.charCodeAt(0)) &&
    names.every((each) => each.name[0] === name[0] && each.name.length === 3 && !known.has(each.name))
  );
}

/** Whether one name stands for several: 巴特尔·白音等, 李小方等7名委员. */
function isOneOfMany(text: string, { name, end }: Named): boolean {
  if (name.includes('·') && text[end] === '等') return true;
  const behind = text.slice(end, end + 12);
  return (
    ((isThree(name) ? isStrong(name) : isFullName(name)) && COUNTED.test(behind)) ||
    (isStrong(name) && name.length < 4 && OF_LEADERS.test(behind))
  );
}

/** Whether what is listed are people: they are counted as such, or two thirds are strong and a mark or verb shows the end. */
function isList(text: string, names: readonly Named[], known: ReadonlySet<string>): boolean {
  const { end } = names.at(-1) as Named;
  if (PLACES_COUNTED.test(text.slice(end, end + 10))) return false;
  if (COUNTED.test(text.slice(end, end + 12)) && names.every((n) => known.has(n.name) || isThree(n.name))) return true;
  const strong = names.filter((n) => known.has(n.name) || isStrong(n.name)).length;
  if (strong * 3 < names.length * 2) return false;
  const right = rightEvidence(text, end);
  if (names.every((n) => n.name.length === 2 && !known.has(n.name)) && text[end] === '等')
    return (
      ENDS_LIST.test(text.slice(end, end + 4)) || COUNTED.test(text.slice(end, end + 12)) || OF_LEADERS.test(text.slice(end, end + 12))
    );
  return names.length > 3 ? right > 0 : right >= 2.8 || text[end] === '等';
}

const isThree = (name: string): boolean => name.length === 3 && SURNAMES.startingAt(name, 0) !== null;

const isStrong = (name: string): boolean => {
  const surname = SURNAMES.startingAt(name, 0);
  return (
    name.includes('·') || isTranscribed(name) || (surname !== null && !WEAK_SURNAMES.has(surname) && name.length <= surname.length + 2)
  );
};
