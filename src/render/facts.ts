import type { MeetingReading, Person } from '../model';
import { dateWord } from './amounts';
import { webAddress } from './clean';
import { headlineOf } from './headline';
import { type Labels, marksOf } from './labels';
import { chairs, credits, speakers, speakingRoles } from './people';
import { formWord, levelWord, roleWord } from './words';

type Row = readonly [label: string, value: string];

/** Below this the reader itself doubts that the page is a meeting report. */
const UNSURE = 0.5;

const known = (rows: readonly (readonly [string, string | null])[]): readonly Row[] =>
  rows.filter((row): row is Row => row[1] !== null && row[1] !== '');

/** A speaker's name, with the way of speaking where it was not a plain speech. */
function speakerWord(person: Person, labels: Labels): string {
  const others = speakingRoles(person).filter((role) => role !== '讲话');
  const { aside, comma } = marksOf(labels);
  return others.length === 0 ? person.name : `${person.name}${aside(others.map((role) => roleWord(role, labels)).join(comma))}`;
}

const withPosts = (person: Person, labels: Labels): string => {
  const { aside, comma } = marksOf(labels);
  return person.titles.length === 0 ? person.name : `${person.name}${aside(person.titles.join(comma))}`;
};

/** The day of the meeting, marked where a part of it was inferred; null where the page does not tell. */
export function dateOf(reading: MeetingReading, labels: Labels): string | null {
  const { date, dateInferred, dateWords } = reading.meeting;
  if (date === null) return dateWords;
  return `${dateWord(date, labels)}${dateInferred ? marksOf(labels).aside(labels.factInferred) : ''}`;
}

/** The level and the region of the meeting. An article never states its level, so it always counts as inferred. */
export function levelOf(reading: MeetingReading, labels: Labels): string | null {
  const { level, region } = reading.meeting;
  const { aside, comma } = marksOf(labels);
  const words = [level === null ? '' : levelWord(level, labels), region ?? ''].filter((word) => word !== '');
  return words.length === 0 ? null : `${words.join(comma)}${aside(labels.factInferred)}`;
}

/** What is known of the meeting, in the order in which it is told. */
export function facts(reading: MeetingReading, labels: Labels): readonly Row[] {
  const { meeting, article } = reading;
  const { comma } = marksOf(labels);
  const join = (words: readonly string[]) => words.join(comma);
  return known([
    [labels.factHeadline, headlineOf(article) === meeting.names[0] || meeting.names.length === 0 ? null : headlineOf(article)],
    [labels.factAlsoCalled, join(meeting.names.slice(1))],
    [labels.factDate, dateOf(reading, labels)],
    [labels.factPlace, meeting.place],
    [labels.factForm, join(meeting.forms.map((form) => formWord(form, labels)))],
    [labels.factLevel, levelOf(reading, labels)],
    [labels.factOrganiser, meeting.organiser],
    [labels.factChaired, join(chairs(reading).map((person) => withPosts(person, labels)))],
    [labels.factSpoke, join(speakers(reading).map((person) => speakerWord(person, labels)))],
  ]);
}

/** Where the report was published and by whom. */
export function foot(reading: MeetingReading, labels: Labels): readonly Row[] {
  const { article } = reading;
  const by = [...credits(reading)].map(([office, people]) => `${office} ${people.map(({ name }) => name).join('、')}`.trim());
  return known([
    [labels.factSource, article.source],
    [labels.factPublished, article.published === null ? null : dateWord(article.published, labels)],
    [labels.factCredits, by.join(labels.locale.startsWith('zh') ? '；' : '; ')],
    [labels.factLink, webAddress(article.url)],
  ]);
}

/** What a reader should know before trusting the rest: lost characters, doubt about the page. */
export function notes(reading: MeetingReading, labels: Labels): readonly string[] {
  const { damage } = reading.article;
  const broken = damage.includes('lost-bytes') || damage.includes('masked');
  return [...(reading.confidence < UNSURE ? [labels.noteUnsure] : []), ...(broken ? [labels.noteDamaged] : [])];
}
