import { isCollective } from './bodies';
import type { Found, PersonMention, PostGroup } from './person-mention';

/** A collective title behind a list: 王平、李方等市领导. Gives it to the names before it that have none. */
export function withTrailingTitles(text: string, { persons, groups }: Found): Found {
  const left: PostGroup[] = [];
  let named = persons;
  for (const group of groups) {
    const before = joinedAt(text, group);
    const list = before ? listEndingAt(text, named, before.at) : [];
    if (list.length === 0) left.push(group);
    else
      named = named.map((p) =>
        list.includes(p) && p.titles.length === 0 ? { ...p, titles: before?.posts ?? group.posts, rule: 'trailing-title' as const } : p,
      );
  }
  return { persons: named.map((p) => withSharedTitle(text, p, named)), groups: left };
}

const MANY = /(?:等(?:同志|人)?(?:\d{1,3}[位名])?(?:在家的?|在(?:[京郑沪院校局区县市]的?)?)?|\d{1,3}[位名])$/;
/** Bodies that share the collective title behind them: 等县委、县政府领导. */
const BODIES = /等((?:[省市县区州旗盟](?:委|人大|政府|政协|人大常委会|纪委监?委?)[、和]){1,4})$/;
/** How many there are, in a post: 等7名委员, 王平15位委员. */
const COUNT = /(?:\d{1,3}|[两二三四五六七八九十]{1,3})[位名](?:各级)?/;

/** Where the list ends that a collective title stands behind, and the title without the count before it. */
function joinedAt(text: string, group: PostGroup): { at: number; posts: PostGroup['posts'] } | null {
  const [first, ...more] = group.posts;
  const count = COUNT.exec(first?.text ?? '');
  if (first && count && !first.text.startsWith('任', count.index + count[0].length)) {
    const start = first.start + count.index + count[0].length;
    const at = first.start + count.index;
    return { at: text[at - 1] === '等' ? at - 1 : at, posts: [{ ...first, start, text: text.slice(start, first.end) }, ...more] };
  }
  const joint = MANY.exec(text.slice(Math.max(0, group.start - 6), group.start))?.[0];
  if (joint) return { at: group.start - joint.length, posts: group.posts };
  const bodies = BODIES.exec(text.slice(Math.max(0, group.start - 24), group.start))?.[1];
  if (!first || !bodies || !isCollective(first.text)) return null;
  const start = first.start - bodies.length;
  return { at: start - 1, posts: [{ ...first, start, text: bodies + first.text }, ...more] };
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
