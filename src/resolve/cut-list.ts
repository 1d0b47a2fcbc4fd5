import type { ReadDocument, Sentence } from '../extract/document';
import type { PersonMention } from '../extract/person-mention';
import { isObject } from './subjects';

/** What may stand behind the last name where a text breaks off: the mark of a list, the beginning of a name. */
const BREAKS_OFF =
  /^(?:[、，]?\p{Script=Han}{0,2}|(?:[、，]\p{Script=Han}{2,24}(?:负责人|负责同志|代表|干部|成员|人员|员)){1,6}|[、，]\p{Script=Han}{0,10}(?:书记|主任|主席|[长员委]))(?:\.{2,6}|…{1,2})?\s*$/u;
/** Where a sentence stands behind which nothing tells what those did who are named before: a mark, or the day. */
const OPENS =
  /^(?:[一-龥]{2,8}[联会局委办部院府协]、|会上，|随后，|[\d年月日]{2,12}(?:[上下]午)?，|[^，。；]{0,24}(?:出席|参加|列席)(?:会议|活动)?的(?:还)?有[:：]?)?$/;

/** So many names without titles at the beginning of a sentence are a roster. */
const MANY = 5;
/** Those who are chosen or honoured are not there. */
const CHOSEN = /(?:聘请|聘任|选举|推选|任命|增补|免去|表彰|授予|慰问|通过|当选)[^，。；]*$/;

/** The names of the list in which a text breaks off before the verb: 县领导张明、李方、王平、. Of one alone who opens the sentence, too. */
export function cutList({ text, sentences }: ReadDocument): string[] {
  const last = sentences.at(-1);
  if (!last || /[。！？；”）：]$/.test(text.slice(last.start, last.end).trim())) return [];
  const end = last.persons.at(-1);
  if (!end || !BREAKS_OFF.test(text.slice(Math.max(end.end, end.titles.at(-1)?.end ?? 0), last.end))) return [];
  const list = listed(text, last);
  const from = list[0]?.from ?? last.start;
  const clause = text.slice(Math.max(last.start, text.lastIndexOf('；', from) + 1), from);
  if (CHOSEN.test(clause)) return [];
  const opens = OPENS.test(clause);
  const isTitled = list.every((p) => p.titles.length > 0);
  const holds = isTitled ? list.length > 2 || opens : from === last.start && list.length >= MANY;
  return holds ? list.map((p) => p.name) : [];
}

/** The persons up to the end between whom nothing but marks stands. */
function listed(text: string, { persons }: Sentence): PersonMention[] {
  const list: PersonMention[] = [];
  for (const p of persons.toReversed()) {
    const next = list[0];
    const end = Math.max(p.end, p.titles.at(-1)?.end ?? 0);
    if (next && !/^(?:[、，；和及与]|以及)?$/.test(text.slice(end, next.from === p.from ? next.start : next.from))) break;
    if (isObject(text, p)) return [];
    list.unshift(p);
  }
  return list;
}
