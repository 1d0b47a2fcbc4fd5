import type { Sentence } from '../extract/document';
import type { PersonMention } from '../extract/person-mention';
import {
  AFTERWARDS,
  ANYWHERE,
  BEGINS,
  COME_TO,
  CONVENED_JUST,
  DECIDED,
  ITEM,
  LEADS_OVER,
  LAYS_OUT,
  LEADS_OTHERS,
  LED,
  NEXT_DONE,
  NOT_THERE,
  NOUN,
  OF_MEETING,
  OTHERS_SAY,
  BY_MEETING,
  PRACTISED,
  PART_OF_NAME,
  PART_OF_NONE,
  TO_DO,
  VOTED,
  WORK,
  verbOf,
} from '../rules/agenda';
import { matchesOf } from '../text/matches';

/** An item of the agenda, in units of the normalised text. */
export interface Item {
  readonly verb: string;
  readonly start: number;
  readonly end: number;
}

/** A verb of the list at its place in a sentence. */
interface Mark {
  readonly at: number;
  readonly word: string;
  /** Where its object begins. */
  readonly from: number;
}

/** What the meeting did, as a clause with the verb before its object: 传达学习了会议精神. */
export function itemsIn(words: string, sentence: Sentence): Item[] {
  const marks = matchesOf(words, ITEM)
    .map((m): Mark => ({ at: m.index, word: m[1] as string, from: m.index + m[0].length }))
    .filter((mark) => isItem(words, mark, sentence));
  return marks.map((mark, i) => {
    const end = clauseEnd(words, mark.from, marks[i + 1]?.at ?? words.length);
    const text = words.slice(mark.from, end);
    const heard = text.length > 6 ? AFTERWARDS.exec(text)?.[0].length : undefined;
    const last = heard === undefined ? end : mark.from + heard;
    const from = mark.from + (text.startsWith('题为') ? 2 : 0);
    return { verb: verbOf(mark.word), start: sentence.start + from, end: sentence.start + last };
  });
}

/** Whether words round a verb keep what it tells from being an item: a name, what others say, what is still to be done. */
function isNothing(words: string, { at, word, from }: Mark): boolean {
  const object = words.slice(from, from + 36).replace(words[from - 1] === '了' ? /^贯彻(?:落实)?(?=.{2,30}精神)/ : '', '');
  if (
    NOUN.test(object) ||
    insideName(words, at) ||
    (word === '研究' && /^[院所]/.test(object)) ||
    (word === '总结' && object.startsWith('讲话'))
  )
    return true;
  const before = words.slice(0, at);
  return (
    OTHERS_SAY.test(before) ||
    (NOT_THERE.test(before) && !COME_TO.test(before)) ||
    (words[from - 1] !== '了' && TO_DO.test(before)) ||
    (word === '安排' && !WORK.test(words.slice(from, from + 60)))
  );
}

function isItem(words: string, mark: Mark, sentence: Sentence): boolean {
  if (isNothing(words, mark)) return false;
  const { at, word, from } = mark;
  const before = words.slice(0, at);
  if (VOTED.test(word)) return true;
  if (PRACTISED.test(word) && words[from - 1] !== '了')
    return BY_MEETING.test(before) || (CONVENED_JUST.test(before) && NEXT_DONE.test(words.slice(from, from + 160)));
  if (word === '通过' && (words[from - 1] !== '了' || /(?:^|[，；])$/.test(before)) && !DECIDED.test(words.slice(from, from + 60)))
    return false;
  const led = LED.test(word) || (word === '学习' && LEADS_OTHERS.test(before));
  if (ANYWHERE.test(verbOf(word)) || led) return !PART_OF_NAME.test(before) || PART_OF_NONE.test(before);
  const behindPerson = sentence.persons.some(
    (p) => p.end <= sentence.start + at && standsBehind(p, words.slice(p.end - sentence.start, at)),
  );
  if (laysOut(words, { word, from }, before, behindPerson)) return true;
  return BEGINS.test(before) && !behindPerson && !personalClause(before, sentence);
}

/** Whether the verb is of one who lays work out, or sums it up, for the meeting. */
function laysOut(words: string, { word, from }: Pick<Mark, 'word' | 'from'>, before: string, behindPerson: boolean): boolean {
  const isWork = WORK.test(words.slice(from, from + 60));
  if (word === '部署' && behindPerson && isWork) return true;
  if (word === '总结' && words[from - 1] === '了' && /，(?:全面|系统)$/.test(before)) return true;
  const isDone = verbOf(word) === '部署' && (words[from - 1] === '了' || before.endsWith('，并'));
  if (!LAYS_OUT.test(word) && !isDone && word !== '布置') return false;
  return behindPerson || /同志$/.test(before) || (/(?:[并，]|首先|[他她]还?|方面)$/.test(before) && isWork);
}

/** Whether nothing but a post parts a verb from the person before it: 周民总结了, 周民主任总结了. */
const standsBehind = (p: PersonMention, between: string): boolean =>
  between === '' || (between.length < 6 && p.titles.some((t) => t.text === between));

/** Whether a place lies inside a title of a document or a quotation. */
export function insideName(words: string, at: number): boolean {
  const open = Math.max(words.lastIndexOf('《', at), words.lastIndexOf('“', at));
  return open >= 0 && !/[》”]/.test(words.slice(open, at));
}

/** Whether a person (and not the meeting) does what the clause tells: 陈平分析形势，部署经济工作. */
const personalClause = (before: string, sentence: Sentence): boolean =>
  !OF_MEETING.test(before) && sentence.persons.some((p) => p.end <= sentence.start + before.length);

/** An item ends at the next comma outside brackets and quotation marks. */
function clauseEnd(words: string, from: number, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const mark = words[at] as string;
    if ('《“（('.includes(mark)) depth++;
    else if ('》”）)'.includes(mark)) depth--;
    else if (depth <= 0 && /[，。；！]/.test(mark)) return at;
  }
  return limit - (LEADS_OVER.exec(words.slice(from, limit))?.[0].length ?? 0);
}
