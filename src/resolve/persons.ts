import type { ReadDocument } from '../extract/document';
import type { PersonMention } from '../extract/person-mention';
import { ROLES, type Role } from '../rules/roles';
import type { RoleOf } from './roles';
import { MEETING, type Said } from './said';
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
  const byName = grouped(
    doc.sentences.flatMap((s) => s.persons),
    (mention) => mention.name,
  );
  const given = grouped(roles, (role) => role.name);
  const speakers = new Set(said.map((s) => s.speaker));
  const order = orderOf(doc);
  const persons = [...byName].map(([name, mentions]) =>
    person(mentions, { given: given.get(name) ?? [], speaks: speakers.has(name), order: order.get(name) ?? 0 }),
  );
  return [...persons.sort((a, b) => a.order - b.order), ...creditsAsPersons(doc)];
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Places in the order of first naming in the body; those who stand only in headings come last. */
function orderOf(doc: ReadDocument): Map<string, number> {
  const first = new Map<string, number>();
  for (const { block, persons } of doc.sentences)
    for (const { name, start } of persons) {
      const at = start + (block.kind === 'heading' ? doc.text.length : 0);
      first.set(name, Math.min(at, first.get(name) ?? at));
    }
  const names = [...first].sort((a, b) => a[1] - b[1]);
  return new Map(names.map(([name], i) => [name, i + 1]));
}

interface Known {
  readonly given: readonly RoleOf[];
  /** Whether the person is quoted. */
  readonly speaks: boolean;
  readonly order: number;
}

function person(mentions: readonly PersonMention[], { given, speaks, order }: Known): Resolved {
  const name = mentions[0]?.name ?? '';
  const held = new Set<Role>(given.flatMap((r) => (r.role ? [r.role] : [])));
  const demands = given.some((r) => r.rule === 'role-demand');
  if ((speaks || demands) && name !== MEETING && ![...held].some((role) => SPEAKING.has(role))) held.add('讲话');
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

/** A form of address: a title only of who has no other. */
const ADDRESS = '老师';

/** All titles of the mentions; a collective one counts only where there is no other, a shorter form of another not at all. */
function joinedTitles(mentions: readonly PersonMention[]): string[] {
  const chains = mentions.map((m) => titlesOf(m.titles, m.body));
  const all = [...new Set(chains.flat())];
  const own = [...new Set(chains.filter((c) => c.length > 1 || !c.every((title) => isCollective(title) || title === ADDRESS)).flat())];
  const kept = own.length > 0 ? own : all;
  const isEnd = (title: string) =>
    kept.some((other) => other.length > title.length && (other.endsWith(title) || other === title.replace(/部长$/, '部部长')));
  return kept.filter((title) => !isEnd(title) && !(title === ADDRESS && kept.length > 1));
}

function creditsAsPersons(doc: ReadDocument): Resolved[] {
  return [...grouped(doc.credits, (credit) => credit.name)].map(([name, credits]) => ({
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
