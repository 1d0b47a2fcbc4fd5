import { type Words, words } from '../lexicon';
import { Taken } from '../text/taken';
import type { PersonMention } from './person-mention';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A name that ends in a sentence begins at most this many units before it. */
const BEFORE = 3;

/** @returns whether a stretch holds any of some names, so that knowing them may change what is read in it */
export function holdsAny(text: string, { start, end }: Stretch, names: Words): boolean {
  return names.standsIn(text, Math.max(0, start - BEFORE), end);
}

/** @returns those of some names that stand in a text at least twice */
export function repeatedOf(text: string, names: Iterable<string>): Set<string> {
  const wanted = words([...names]);
  const repeated = new Set<string>();
  if (wanted.all.length === 0) return repeated;
  const ends = new Map<string, number>();
  for (let at = wanted.next(text, 0, text.length); at < text.length; at = wanted.next(text, at + 1, text.length)) {
    for (const name of wanted.eachStartingAt(text, at)) {
      const before = ends.get(name);
      if (before === undefined) ends.set(name, at + name.length);
      else if (before <= at) repeated.add(name);
    }
  }
  return repeated;
}

/** A name inside a doctrine is no person. */
const DOCTRINE = /^(?:新时代|经济思想|外交思想|法治思想|强军思想|生态文明|文化思想|思想|总体国家)/;

/**
 * Adds to the persons of a sentence every further place where a name of the document stands; of two that overlap the longer name.
 * @param names of the whole document
 */
export function withOccurrences(
  text: string,
  sentence: Stretch & { readonly persons: readonly PersonMention[] },
  names: Words,
): readonly PersonMention[] {
  const { start, end } = sentence;
  const hits: { name: string; start: number; end: number }[] = [];
  for (let at = names.next(text, start, end); at < end; at = names.next(text, at + 1, end))
    // What is cut off as a line of credits may begin within a name: 欧阳修|文：….
    for (const name of names.eachStartingAt(text, at)) if (at + name.length <= end) hits.push({ name, start: at, end: at + name.length });
  if (hits.every((hit) => sentence.persons.some((p) => p.start === hit.start))) return sentence.persons;
  const persons = [...sentence.persons];
  const taken = new Taken(persons);
  const ends = new Map<string, number>();
  for (const hit of hits.sort((a, b) => b.name.length - a.name.length || a.start - b.start)) {
    if ((ends.get(hit.name) ?? 0) > hit.start) continue;
    ends.set(hit.name, hit.end);
    if (taken.meets(hit) || DOCTRINE.test(text.slice(hit.end, hit.end + 7))) continue;
    taken.add(hit);
    persons.push({ name: hit.name, start: hit.start, end: hit.end, titles: [], body: '', from: hit.start, rule: 'again' });
  }
  return persons.sort((a, b) => a.start - b.start);
}
