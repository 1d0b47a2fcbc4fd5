import type { Sentence } from '../extract/document';
import {
  ACCORDING_TO,
  CONVENES,
  CUE,
  DEMAND_OF,
  LOOSE_CUE,
  MEETING_DOES,
  MEETING_RIGHT_BEFORE,
  PUT_FORWARD,
  SUBJECTLESS,
  TIGHT,
} from '../rules/cues';
import { matchesOf, searched } from '../text/matches';
import { insideTitle } from '../text/within';
import { clauseStart, preludeStart } from './clause-starts';
import { contentStart, cueWord } from './cue-words';
import { MEETING } from './said';
import { speakerAt } from './speaker';
import { opensWithPerson } from './subjects';

/** A cue and its subject: where their clause begins, and where what is said. */
export interface Cued {
  readonly speaker: string;
  readonly cue: string;
  readonly from: number;
  readonly content: number;
  readonly rule: string;
}

/**
 * The cues of a sentence that have a subject, in order.
 * @param inside whether somebody is speaking where the sentence begins
 * @param speaker who is, or who was the last to do so
 */
export function cuesOf(text: string, sentence: Sentence, inside: boolean, speaker: string | null): Cued[] {
  const found: Cued[] = [];
  for (const m of cueMarks(text, sentence)) {
    const before = found.at(-1);
    const content = contentStart(text, m.index + m.words.length, m.words);
    if (before && saysNothing(text.slice(before.content, m.index))) {
      found[found.length - 1] = { ...before, cue: cueWord(m.words), content };
      continue;
    }
    const clause = clauseStart(text, m.index - (text[m.index - 1] === '；' ? 2 : 0), before?.content ?? sentence.start);
    const spoke = found.findLast((cue) => cue.speaker !== MEETING)?.speaker ?? speaker;
    const subject = speakerAt(text, sentence, { clause, cue: m.index, speaker: spoke, inside: inside || found.length > 0 });
    if (!subject || subject.cited) continue;
    if (before && m.index - before.content < 2) continue;
    if (inside && subject.rule === 'speaker-carried' && !tellsOf(text, sentence)) continue;
    found.push({
      speaker: subject.name,
      cue: cueWord(m.words),
      from: preludeStart(text, subject.from, clause),
      content,
      rule: subject.rule,
    });
  }
  return found;
}

/** What stands behind a cue that another follows at once: 强调贯彻，要求 …. */
const saysNothing = (words: string): boolean => /^[一-龥]{2,4}，(?:并|同时|还)?$/.test(words);

/** All places of cues in a sentence, in order; a cue without a mark behind it only right behind its subject. */
function cueMarks(text: string, { start, end, persons }: Sentence): { index: number; words: string }[] {
  const words = text.slice(start, end);
  const named = new Set(persons.map((p) => p.end - start));
  const putsForward = (m: RegExpExecArray) =>
    PUT_FORWARD.test(words.slice(0, m.index)) && persons.some((p) => p.from === start + m.index + m[0].length + 1);
  const isNoun = (m: RegExpExecArray) =>
    (insideTitle(words, m.index) && words.includes('》', m.index)) ||
    (m[0] === '要求' && !named.has(m.index) && (DEMAND_OF.test(words.slice(0, m.index)) || putsForward(m))) ||
    (m[0] === '建议' && CONVENES.test(words.slice(m.index + 2, m.index + 48))) ||
    (/^(?:要求|建议|指示)$/.test(m[0]) && ACCORDING_TO.test(words.slice(0, m.index)));
  const marked = searched(text.slice(start, end + 24), CUE).filter((m) => m.index < end - start && !isNoun(m));
  const loose = matchesOf(words, LOOSE_CUE).filter(
    (m) =>
      !isNoun(m) &&
      !marked.some((c) => c.index <= m.index && m.index < c.index + c[0].length) &&
      (MEETING_RIGHT_BEFORE.test(words.slice(0, m.index)) ||
        /^(?:并|同时|还)$/.test(words.slice(0, m.index)) ||
        (m.index === 0 && m[0] === '希望') ||
        (marked.every((c) => c.index > m.index) && SUBJECTLESS.test(words.slice(0, m.index))) ||
        persons.some((p) => p.end <= start + m.index && TIGHT.test(text.slice(p.end, start + m.index)))),
  );
  return [...marked, ...loose].map((m) => ({ index: start + m.index, words: m[0] })).sort((a, b) => a.index - b.index);
}

/** Whether a sentence opens with its own subject, the meeting or a person, that does something other than speak. */
const tellsOf = (text: string, sentence: Sentence): boolean =>
  MEETING_DOES.test(text.slice(sentence.start, sentence.end)) || opensWithPerson(text, sentence);
