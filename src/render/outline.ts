import type { MeetingReading, Person, Statement } from '../model';
import { amountOf } from './amounts';
import { oneLine } from './clean';
import { doubtAside } from './doubt';
import { facts, foot, notes } from './facts';
import { titleOf } from './headline';
import { type Labels, marksOf } from './labels';
import { agenda, slogans } from './outline-lists';
import type { Block, Outline } from './outline-parts';
import { attendance, mentioned, nameOf, postsOf } from './people';
import { MEETING_SPEAKER, type Speech, speeches } from './speeches';
import { cueGloss, roleWord, statusWord } from './words';

const rolesOf = (roles: readonly string[], labels: Labels) => roles.map((role) => roleWord(role, labels)).join(marksOf(labels).comma);

function people(reading: MeetingReading, labels: Labels): readonly Block[] {
  const { aside } = marksOf(labels);
  const doubt = (one: Person) => doubtAside(one, reading, labels);
  const rows = attendance(reading).map((one) => [`${nameOf(one, labels)}${doubt(one)}`, postsOf(one, labels), rolesOf(one.roles, labels)]);
  const groups = reading.groups.map(({ text, role }) => (role === '' ? text : `${text}${aside(roleWord(role, labels))}`));
  const cited = mentioned(reading).map(
    (one) => `${nameOf(one, labels)}${one.titles.length > 0 ? aside(postsOf(one, labels)) : ''}${doubt(one)}`,
  );
  return [
    { kind: 'table', counted: true, columns: [labels.columnName, labels.columnPosts, labels.columnRoles], rows },
    { kind: 'list', title: labels.sectionGroups, items: groups },
    { kind: 'list', title: labels.sectionMentioned, items: cited },
  ];
}

/** A cue verb as written, explained for readers of other languages. */
function cueOf(statement: Statement, labels: Labels): string {
  const meaning = cueGloss(statement.cue, labels);
  return meaning === null ? statement.cue : `${statement.cue}${marksOf(labels).aside(meaning)}`;
}

function speech(one: Speech, reading: MeetingReading, labels: Labels): Block {
  const sayings = one.sayings.map(({ statement, points }) => ({
    cue: `${cueOf(statement, labels)}${doubtAside(statement, reading, labels)}`,
    heading: statement.heading,
    points: points.map(({ text }) => text),
  }));
  const speaker = one.speaker === MEETING_SPEAKER ? labels.speakerMeeting : one.speaker;
  return { kind: 'speech', speaker, posts: one.person === null ? '' : postsOf(one.person, labels), sayings };
}

function targets(reading: MeetingReading, labels: Labels): Block {
  const columns = [labels.columnAsWritten, labels.columnMeasure, labels.columnAmount, labels.columnPeriod, labels.columnStatus];
  const rows = reading.targets.map((target) => [
    ...[target.text, target.metric ?? '', amountOf(target, labels) ?? ''],
    ...[target.period ?? '', `${statusWord(target.status, labels)}${doubtAside(target, reading, labels)}`],
  ]);
  return { kind: 'table', counted: false, columns, rows };
}

const isFull = (block: Block): boolean => {
  if (block.kind === 'speech') return block.sayings.length > 0;
  return (block.kind === 'list' ? block.items : block.rows).length > 0;
};

/**
 * Sums a meeting up: what a reader wants first comes first, and what the article does not say is not there.
 * @param reading a meeting report, read
 * @param labels the words around it
 */
export function outlineOf(reading: MeetingReading, labels: Labels): Outline {
  const sections = [
    { title: labels.sectionPoints, blocks: speeches(reading).map((one) => speech(one, reading, labels)) },
    { title: labels.sectionPeople, blocks: people(reading, labels) },
    { title: labels.sectionTargets, blocks: [targets(reading, labels)] },
    { title: labels.sectionSlogans, blocks: slogans(reading, labels) },
    { title: labels.sectionAgenda, blocks: [agenda(reading, labels)] },
  ].map(({ title, blocks }) => ({ title, blocks: blocks.filter(isFull) }));
  return {
    title: oneLine(titleOf(reading, labels)),
    facts: { kind: 'facts', rows: facts(reading, labels) },
    notes: notes(reading, labels),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    foot: { kind: 'facts', rows: foot(reading, labels) },
  };
}
