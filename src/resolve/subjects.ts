import type { Sentence } from '../extract/document';
import type { PersonMention } from '../extract/person-mention';
import { AS_OBJECT, AS_OBJECT_REACH, HIS_SPEECH, OPENS, RELAYED, REPORTS_NEXT, SAYS_NEXT, SPEAKS_SOON, WORDS_OF } from '../rules/subjects';
import { Opening } from '../text/opening';

/** So many units behind a person are looked at. */
const REACH = 50;
const SAYS = new Opening(SAYS_NEXT, REACH);
const REPORTS = new Opening(REPORTS_NEXT, REACH);

/** Whether a person stands as the object of a verb or inside a phrase about someone's words. */
export function isObject(text: string, p: PersonMention): boolean {
  const end = Math.max(p.end, p.titles.at(-1)?.end ?? 0);
  const before = text.slice(Math.max(0, p.from - AS_OBJECT_REACH), p.from);
  if (RELAYED.test(before) && !SAYS.at(text, end)) return true;
  if (SAYS.at(text, end) || REPORTS.at(text, end)) return false;
  return WORDS_OF.test(text.slice(end, end + REACH)) || AS_OBJECT.test(before);
}

/** Whether the sentence's subject is a person: it tells what that person did. */
export const opensWithPerson = (text: string, sentence: Sentence): boolean =>
  sentence.persons.some((p) => OPENS.test(text.slice(sentence.start, p.from)) && !isObject(text, p));

/** The person whom a later 他 means: who speaks in the sentence, or else its first subject. */
export function subjectOf(text: string, sentence: Sentence): string | null {
  const subjects = sentence.persons.filter((p) => !isObject(text, p));
  const speaks = subjects.find((p) => SPEAKS_SOON.test(text.slice(p.end, p.end + 34)));
  const heard = sentence.persons.find((p) => HIS_SPEECH.test(text.slice(p.end, p.end + 12)));
  return (speaks ?? subjects[0] ?? heard)?.name ?? null;
}
