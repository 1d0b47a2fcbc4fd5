import type { ReadDocument } from '../extract/document';
import { isCollective } from '../extract/bodies';

/** So many names under one collective title tell who was there, even where the verb is lost. */
const LEAST = 3;

/** The names of the list in which a text breaks off: 县领导张明、李方、王平、. */
export function cutList({ text, sentences }: ReadDocument): string[] {
  const last = sentences.at(-1);
  if (!last || /[。！？；”）]$/.test(text.slice(last.start, last.end).trim())) return [];
  const from = last.persons.at(-1)?.from;
  const list = last.persons.filter((p) => p.from === from && p.titles.length === 1 && isCollective(p.titles[0]?.text ?? ''));
  const breaksOff = /^、?\p{Script=Han}{0,2}\s*$/u.test(text.slice(last.persons.at(-1)?.end, last.end));
  const opens = from === last.block.start && /^、/.test(text.slice(last.persons.at(-1)?.end, last.end));
  return (list.length >= LEAST || (opens && list.length > 0)) && breaksOff ? list.map((p) => p.name) : [];
}
