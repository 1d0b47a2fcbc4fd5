/** The card of an official. */
import type { Person, Span, Statement } from '../../src/model';
import { spanOfPoint } from '../../src/render/point-span';
import { pointsOf } from '../../src/render/points';
import type { Card, CardSource, Lead } from './card';
import { placesOf } from './places';
import { shorten } from './sentence';
import { postLine } from './told';
import { writtenTitles, writtenWords } from './written';

/** Keys of the interface for the roles that a reading names. */
const ROLES: Readonly<Record<string, string>> = {
  主持: 'roleChair',
  讲话: 'roleSpeech',
  出席: 'roleAttend',
  参加: 'roleTakePart',
  列席: 'roleSitIn',
  部署: 'roleSetOut',
  通报: 'roleBrief',
  点评: 'roleComment',
  发言: 'roleRemarks',
  汇报: 'roleReport',
  报告: 'roleDeliver',
  说明: 'roleExplain',
  传达: 'roleRelay',
  宣读: 'roleRead',
  总结: 'roleSumUp',
  见证: 'roleWitness',
  缺席: 'roleAbsent',
};

/** Characters of a point that are shown: two short lines. */
const FIRST_WORDS = 36;
/** Points that are shown where there are no more; else one less, and how many there are besides. */
const POINTS = 4;

/** The article's own word, and beside it the reader's where that is in another language. */
function roleChip(role: string, { words, language }: CardSource): string {
  const key = ROLES[role];
  const said = (key && words(key)) || role;
  return language.startsWith('zh') ? said : `${role} ${said === role ? '' : said}`.trim();
}

const SUFFIXES: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

/** A place in an order: 3rd in English, the bare number in Chinese, whose words stand around it. */
const ordinal = (place: number, language: string): string =>
  language.startsWith('zh') ? String(place) : `${place}${SUFFIXES[new Intl.PluralRules('en', { type: 'ordinal' }).select(place)] ?? 'th'}`;

/** The place among the officials, in the order in which the article names them: the order that watchers read. */
function orderFact(person: Person, { reading, words, language }: CardSource): Card['facts'] {
  const officials = reading.persons.filter((each) => each.class === 'official');
  const before = officials.filter(({ order }) => order < person.order).length;
  if (officials.length < 2) return [];
  return [[words('tooltipOrder'), words('tooltipOrderOf', ordinal(before + 1, language), String(officials.length))]];
}

function leadsOf(name: string, source: CardSource): Lead[] {
  const { reading, text } = source;
  const leads = (statement: Statement): Lead[] =>
    pointsOf(statement.content).map((point, at) => {
      const span = spanOfPoint(statement, point, text);
      return { text: shorten(writtenWords(point.text, span, source), FIRST_WORDS), cue: at === 0 ? statement.cue : null, span };
    });
  return reading.statements.filter(({ speaker }) => speaker === name).flatMap(leads);
}

function saidBy(name: string, source: CardSource): Card['said'] {
  const leads = leadsOf(name, source);
  const points = leads.length > POINTS ? leads.slice(0, POINTS - 1) : leads;
  const rest = leads.length - points.length;
  const { words } = source;
  return leads.length ? { label: words('tooltipSaid'), points, more: rest ? words('tooltipMore', String(rest)) : null } : null;
}

/** @returns what to say of an official who is named at a place */
export function officialCard(person: Person, span: Span, source: CardSource): Omit<Card, 'doubt'> {
  const { words } = source;
  const { length } = person.spans;
  const written = writtenTitles(person, source);
  const times = length === 1 ? words('tooltipNamedOnce') : words('tooltipNamedTimes', String(length));
  return {
    ...{ class: 'official', label: words('tooltipOfficial'), meaning: null, quote: null },
    heading: person.surface.replace(/\s+/g, ''),
    chips: person.roles.map((role) => roleChip(role, source)),
    lines: person.titles.map((title, at) => ({ ...postLine(title, source), text: written[at] ?? title })),
    facts: orderFact(person, source),
    said: saidBy(person.name, source),
    places: placesOf(person.spans, span, times, words),
  };
}
