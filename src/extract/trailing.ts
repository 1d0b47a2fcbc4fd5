import { isCollective } from './bodies';
import type { Found, PersonMention, PostGroup } from './mentions';

/** A collective title behind a list: 王平、李方等市领导. Gives it to the names before it that have none. */
export function withTrailingTitles(text: string, { persons, groups }: Found): Found {
  const left: PostGroup[] = [];
  let named = persons;
  for (const group of groups) {
    const joint = /(?:等(?:同志|人)?(?:\d{1,3}[位名])?(?:在家的?|在[京郑沪]的?)?|\d{1,3}[位名])$/.exec(
      text.slice(Math.max(0, group.start - 6), group.start),
    )?.[0];
    const list = joint ? listEndingAt(text, named, group.start - joint.length) : [];
    if (list.length === 0) left.push(group);
    else
      named = named.map((p) =>
        list.includes(p) && p.titles.length === 0 ? { ...p, titles: group.posts, rule: 'trailing-title' as const } : p,
      );
  }
  return { persons: named.map((p) => withSharedTitle(text, p, named)), groups: left };
}

/** A bare list behind a role verb goes on with the collective title of the list before: 区领导王平、李方出席，张明、陈立列席. */
function withSharedTitle(text: string, person: PersonMention, all: readonly PersonMention[]): PersonMention {
  if (person.titles.length > 0 || person.rule !== 'bare-list') return person;
  const before = all.findLast((p) => p.end <= person.from && p.titles.length > 0);
  const title = before?.titles[0];
  if (!before || !title || before.titles.length > 1 || before.rule !== 'title-list' || !isCollective(title.text)) return person;
  return /^(?:等(?:同志)?)?(?:出席|参加|列席|到会)(?:了)?(?:会议|活动)?[，；]$/.test(text.slice(before.end, person.from))
    ? { ...person, titles: before.titles }
    : person;
}

/** The names of the list whose last one ends at a place. */
function listEndingAt(text: string, persons: readonly PersonMention[], end: number): PersonMention[] {
  const list: PersonMention[] = [];
  let at = end;
  for (let p = persons.find((x) => x.end === at); p; p = persons.find((x) => x.end === at)) {
    list.unshift(p);
    const joint = /(?:、| |和|及|与)$/.exec(text.slice(Math.max(0, p.start - 1), p.start))?.[0];
    if (!joint) break;
    at = p.start - joint.length;
  }
  return list;
}
