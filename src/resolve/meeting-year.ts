import type { ReadDocument } from '../extract/document';
import { matchesOf } from '../text/matches';

/** A year that the text speaks of as the present: 2020年，我们迎来了…. */
const PRESENT_YEAR =
  /(?<=^|[。；，：“\n])(20[0-3]\d)年(?=，)(?![^。；]{0,40}(?:(?:实现了?|完成了?|达到?|同比|增长)[^。；]{0,12}\d|\d(?:%|天|亿|万|元)))/gm;

/** A year whose work is laid out as that of now: 2022年将…, 2025年度工作任务. */
const PLANNED_YEAR =
  /(20[0-3]\d)年(?:度(?:工作(?:任务|要点|计划)|重点|目标)|将(?:继续|紧紧|重点|全力|坚持)|(?:全[市县区]|我[市县区])?[一-龥]{0,6}工作(?:主要|总体|重点)?(?:目标|任务))/g;

/** Years that may stand for the meeting's where nothing tells of the publication: that of its own name, or the text's present. */
export function yearsFrom(doc: ReadDocument, names: readonly { text: string }[], month: number): number[] {
  const named = names.flatMap((n) => matchesOf(n.text, /(20[0-3]\d)年(?!度|总结|终)/g).map((m) => Number(m[1])));
  const body = doc.blocks
    .filter((b) => b.kind === 'body')
    .map((b) => doc.text.slice(b.start, b.end))
    .join('\n');
  const present = matchesOf(body, PRESENT_YEAR).map((m) => Number(m[1]));
  if (named.length > 0) return [...new Set(named)];
  const all = matchesOf(body, /(20[0-3]\d)年/g).map((m) => Number(m[1]));
  const planned = matchesOf(body, PLANNED_YEAR).map((m) => Number(m[1]));
  return [...new Set(present.length > 0 || month < 2 || month > 10 ? present : planned.filter((year) => all.every((y) => y <= year)))];
}

/** @returns the year of a day in that month: by the day of publication, else the only year that the text gives; null where there is none */
export function yearFor(month: number, published: string | null, yearsOf: () => readonly number[]): number | null {
  if (published) return Number(published.slice(0, 4)) - (Number(published.slice(5, 7)) + 2 < month ? 1 : 0);
  const years = yearsOf();
  return years.length === 1 ? (years[0] as number) : null;
}
