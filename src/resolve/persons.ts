import type { ReadDocument } from '../extract/document';
import type { PersonMention } from '../extract/mentions';
import { ROLES, type Role } from '../rules/roles';
import type { RoleOf } from './roles';
import { MEETING, type Said } from './statements';
import { isCollective, titlesOf } from '../extract/bodies';

/** Somebody, joined from all places of the document; spans in units of the normalised text. */
export interface Resolved {
  readonly name: string;
  readonly class: 'official' | 'mentioned' | 'credit';
  readonly titles: readonly string[];
  readonly roles: readonly Role[];
  readonly order: number;
  readonly spans: readonly { start: number; end: number }[];
  readonly titleSpans: readonly { start: number; end: number }[];
  readonly rule: string;
}

/** Roles that tell already that somebody spoke; who has none of them and is quoted gets 讲话. */
const SPEAKING: ReadonlySet<Role> = new Set(['讲话', '部署', '点评', '发言', '汇报', '报告', '说明', '通报', '总结', '传达']);

/** Joins mentions of one name into one person, with all titles and roles. */
export function personsOf(doc: ReadDocument, roles: readonly RoleOf[], said: readonly Said[]): Resolved[] {
  const byName = new Map<string, PersonMention[]>();
  for (const mention of doc.sentences.flatMap((s) => s.persons)) byName.set(mention.name, [...(byName.get(mention.name) ?? []), mention]);
  const order = orderOf(doc, byName);
  const persons = [...byName].map(([name, mentions]) => person(name, mentions, roles, said, order.get(name) ?? 0));
  return [...persons.sort((a, b) => a.order - b.order), ...creditsAsPersons(doc)];
}

/** Places in the order of first naming in the body; those who stand only in headings come last. */
function orderOf(doc: ReadDocument, byName: ReadonlyMap<string, readonly PersonMention[]>): Map<string, number> {
  const inHeading = (at: number) => doc.sentences.some((s) => s.block.kind === 'heading' && at >= s.start && at < s.end);
  const first = (mentions: readonly PersonMention[]) =>
    Math.min(...mentions.map((m) => (inHeading(m.start) ? m.start + doc.text.length : m.start)));
  const names = [...byName].sort((a, b) => first(a[1]) - first(b[1]));
  return new Map(names.map(([name], i) => [name, i + 1]));
}

function person(
  name: string,
  mentions: readonly PersonMention[],
  roles: readonly RoleOf[],
  said: readonly Said[],
  order: number,
): Resolved {
  const given = roles.filter((r) => r.name === name);
  const held = new Set<Role>(given.flatMap((r) => (r.role ? [r.role] : [])));
  const quoted = said.some((s) => s.speaker === name && s.speaker !== MEETING);
  if (quoted && ![...held].some((role) => SPEAKING.has(role))) held.add('讲话');
  const cited =
    mentions.every((m) => m.titles.length === 0 || m.titles.some((t) => t.text.endsWith('总书记'))) &&
    !given.some((r) => r.role === '主持' || r.role === '出席' || r.role === '讲话');
  const official = (held.size > 0 || given.length > 0) && !(cited && mentions.some((m) => m.titles.some((t) => t.text.endsWith('总书记'))));
  return {
    name,
    class: official ? 'official' : 'mentioned',
    titles: joinedTitles(mentions),
    roles: official ? ROLES.filter((role) => held.has(role)) : [],
    order,
    spans: mentions.map(({ start, end }) => ({ start, end })),
    titleSpans: mentions.flatMap((m) => m.titles.map(({ start, end }) => ({ start, end }))),
    rule: mentions.find((m) => m.titles.length > 0)?.rule ?? mentions[0]?.rule ?? 'again',
  };
}

/** All titles of the mentions; a collective one counts only where there is no other, a shorter form of another not at all. */
function joinedTitles(mentions: readonly PersonMention[]): string[] {
  const chains = mentions.map((m) => titlesOf(m.titles, m.body));
  const all = [...new Set(chains.flat())];
  const own = [...new Set(chains.filter((c) => c.length > 1 || !c.every(isCollective)).flat())];
  const kept = own.length > 0 ? own : all;
  return kept.filter((title) => !kept.some((other) => other !== title && other.endsWith(title)));
}

function creditsAsPersons(doc: ReadDocument): Resolved[] {
  const byName = new Map<string, typeof doc.credits>();
  for (const credit of doc.credits) byName.set(credit.name, [...(byName.get(credit.name) ?? []), credit]);
  return [...byName].map(([name, credits]) => ({
    name,
    class: 'credit' as const,
    titles: [...new Set(credits.map((c) => c.title).filter(Boolean))],
    roles: [],
    order: 0,
    spans: credits.map(({ start, end }) => ({ start, end })),
    titleSpans: [],
    rule: 'credit',
  }));
}
