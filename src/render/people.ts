import type { MeetingReading, Person } from '../model';
import { type Labels, marksOf } from './labels';

/** Roles of those who spoke at a meeting (主持 alone is no speech). */
const SPEAKING: ReadonlySet<string> = new Set(['讲话', '部署', '点评', '发言', '汇报', '报告', '说明', '通报', '总结', '传达']);

const byOrder = (a: Person, b: Person) => a.order - b.order;

const ofClass = (reading: MeetingReading, kind: Person['class']) => reading.persons.filter((person) => person.class === kind).sort(byOrder);

/** Officials in the order in which the article names them. */
export const attendance = (reading: MeetingReading): readonly Person[] => ofClass(reading, 'official');

/** Persons the article cites or names without saying that they were there. */
export const mentioned = (reading: MeetingReading): readonly Person[] => ofClass(reading, 'mentioned');

export const chairs = (reading: MeetingReading): readonly Person[] => attendance(reading).filter((person) => person.roles.includes('主持'));

/** @returns the roles in which a person spoke */
export const speakingRoles = (person: Person): readonly string[] => person.roles.filter((role) => SPEAKING.has(role));

/** Officials with a speaking role, in the article's order. */
export const speakers = (reading: MeetingReading): readonly Person[] =>
  attendance(reading).filter((person) => speakingRoles(person).length > 0);

/**
 * Reporters and editors by their office.
 * @returns the offices in the article's order, each with its names; a credit without an office stands under ''
 */
export function credits(reading: MeetingReading): ReadonlyMap<string, readonly Person[]> {
  const offices = new Map<string, Person[]>();
  for (const person of reading.persons.filter((one) => one.class === 'credit')) {
    const office = person.titles.join('、');
    offices.set(office, [...(offices.get(office) ?? []), person]);
  }
  return offices;
}

/**
 * The page's own writing of a name, where it differs from the canonical one in its characters (楊博 beside 杨博).
 * @returns null where the page writes the same name, only padded, or writes it with anything but Chinese characters
 */
export function otherWriting(person: Person): string | null {
  const surface = person.surface.replace(/\s/gu, '');
  return surface !== person.name && /^[\p{Script=Han}·]+$/u.test(surface) ? surface : null;
}

/** A person's posts, joined. */
export const postsOf = (person: Person, labels: Labels): string => person.titles.join(marksOf(labels).comma);

/** A name, with the page's own writing of it where that differs. */
export function nameOf(person: Person, labels: Labels): string {
  const other = otherWriting(person);
  return other === null ? person.name : `${person.name}${marksOf(labels).aside(other)}`;
}
