import { CLAUSE_STARTS, MINUTES, ONLY_PERSONS, SUBJECT_VERB } from '../rules/untitled';
import { matchesOf } from '../text/matches';
import type { Stretch } from '../text/sentences';
import { Taken } from '../text/taken';
import { appointed, honouredAt } from './appointed';
import { bareList, type Items } from './bare-lists';
import { comrades } from './comrades';
import { headingRuns } from './heading-runs';
import { rightEvidence } from './name-ends';
import { itemEnd } from './name-lists';
import { isFullName, isListItem } from './name-shapes';
import { nameAt } from './names';
import { unitNames } from './unit-names';
import type { Named, PersonMention } from './person-mention';

/** Finds names that have no title beside them: subjects of a verb, lists, 同志. */
export function untitledOf(text: string, stretch: Stretch, known: ReadonlySet<string>, taken: readonly PersonMention[]): PersonMention[] {
  const occupied = new Taken(taken);
  const items: Items = new Map();
  const found: PersonMention[] = [];
  const add = (named: Named, from: number) => {
    if (occupied.meets(named)) return;
    occupied.add(named);
    found.push({ name: named.name, start: named.start, end: named.end, titles: [], body: '', from, rule: named.rule });
  };
  const addAt = (at: number, behind: string) => {
    for (const named of bareList(text, at, stretch.end, known, items)) add(named, at);
    const honoured = honouredAt(behind, text, at, stretch.end, known);
    if (honoured) add(honoured, at);
    const subject = subjectAt(text, at, stretch.end, known);
    if (subject) add(subject, at);
  };
  addAt(stretch.start, '');
  for (let at = CLAUSE_STARTS.next(text, stretch.start, stretch.end); at < stretch.end; ) {
    const start = CLAUSE_STARTS.startingAt(text, at);
    const from = at + (start?.length ?? 1);
    if (start && from <= stretch.end) addAt(from, start);
    at = CLAUSE_STARTS.next(text, from, stretch.end);
  }
  for (const named of elsewhere(text, stretch, known)) add(named, named.start);
  return found;
}

/** Names that stand in clauses of their own kind: decisions, minutes, headings, lists of speakers. */
function elsewhere(text: string, stretch: Stretch, known: ReadonlySet<string>): Named[] {
  const words = text.slice(stretch.start, stretch.end);
  return [
    ...appointed(words, stretch.start, known),
    ...labelled(text, stretch, known),
    ...(words.length < 60 ? headingRuns(text, stretch, known) : []),
    ...(/发了?言/.test(words) ? unitNames(text, stretch) : []),
    ...(/同[志学]/.test(words) ? comrades(text, stretch, known) : []),
  ];
}

/** Names behind the labels of minutes. */
function labelled(text: string, { start, end }: Stretch, known: ReadonlySet<string>): Named[] {
  return matchesOf(text.slice(start, end), MINUTES).flatMap((m) => {
    const at = start + m.index + m[0].length;
    const until = itemEnd(text, at, known);
    if (until === null || until > end || rightEvidence(text, until) < 3) return [];
    return [{ name: text.slice(at, until), start: at, end: until, rule: 'bare-list' as const }];
  });
}

/** A name that a verb of persons follows. */
function subjectAt(text: string, at: number, limit: number, known: ReadonlySet<string>): Named | null {
  const guess = nameAt(text, at, known, 'nothing');
  if (!guess || guess.end > limit) return null;
  const name = text.slice(at, guess.end);
  const after = text.slice(guess.end, guess.end + 48);
  const isOne = isFullName(name) || (name.length === 3 && ONLY_PERSONS.test(after) && isListItem(name));
  if (!known.has(name) && !(isOne && SUBJECT_VERB.test(after))) return null;
  return { name, start: at, end: guess.end, rule: 'subject' };
}
