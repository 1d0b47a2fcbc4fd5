/** From a reading to the sections of the panel. */
import type { Explanations } from '../../src/explained';
import type { MeetingReading, Person, Slogan } from '../../src/model';
import { amountOf } from '../../src/render/amounts';
import type { Labels } from '../../src/render/labels';
import { attendance, mentioned, nameOf } from '../../src/render/people';
import { MEETING_SPEAKER, type Saying, type Speech, speeches } from '../../src/render/speeches';
import { roleWord, SLOGAN_KINDS, statusWord } from '../../src/render/words';
import { spanOfPoint } from '../../src/render/point-span';
import { full, type Group, type Item, type Note, type Part } from './items';

/** What an outline is made from. */
export interface Source {
  readonly reading: MeetingReading;
  /** The article as the page shows it. */
  readonly text: string;
  readonly known: Explanations['slogans'];
  readonly labels: Labels;
}

const CHINESE = 'zh-Hans';

const notes = (...words: readonly (readonly [string | null | undefined, string | null])[]): Note[] =>
  words.flatMap(([each, lang]) => (each ? [{ words: each, lang }] : []));

const plain = (id: string, title: string | null, items: readonly Item[]): Group => ({
  ...{ id, title, titleIsChinese: false, posts: '', saying: null },
  items: items.filter(({ spans }) => spans.length > 0),
});

/** Somebody of the report, with the place in the order of attendance where there is one. */
function personItem(person: Person, order: number | null, labels: Labels): Item {
  // Beside words in Chinese, readers of Chinese need no English, and the panel is narrow.
  const english = labels.locale.startsWith('zh') ? [] : (person.posts?.map((post) => post.english) ?? []);
  return {
    ...{ id: `person-${person.name}`, spans: person.spans, words: nameOf(person, labels), confidence: person.confidence },
    ...(order === null ? {} : { before: String(order) }),
    notes: notes(
      [person.titles.join('、'), CHINESE],
      [[...new Set(english)].filter(Boolean).join('; '), 'en'],
      [person.roles.map((role) => roleWord(role, labels)).join(' · '), null],
    ),
  };
}

function people({ reading, labels }: Source): Part {
  const officials = attendance(reading).map((person, at) => personItem(person, at + 1, labels));
  const groups = reading.groups.map(
    ({ text, role, span }): Item => ({
      ...{ id: `group-${span[0]}`, spans: [span], words: text },
      notes: notes([role && roleWord(role, labels), null]),
    }),
  );
  const others = mentioned(reading).map((person) => personItem(person, null, labels));
  return {
    ...{ id: 'people', title: labels.sectionPeople, of: 'official' },
    groups: [
      plain('officials', null, officials),
      plain('groups', labels.sectionGroups, groups),
      plain('mentioned', labels.sectionMentioned, others),
    ],
  };
}

function said(saying: Saying, text: string): Item[] {
  const { statement } = saying;
  return saying.points.map((point) => {
    const span = spanOfPoint(statement, point, text);
    return { id: `point-${statement.span[0]}-${point.start}`, spans: [span], words: point.text, notes: [] };
  });
}

function speech({ speaker, person, sayings }: Speech, { text, labels }: Source): Group[] {
  const isMeeting = speaker === MEETING_SPEAKER;
  return sayings.map((saying) => ({
    id: `saying-${saying.statement.span[0]}`,
    title: isMeeting ? labels.speakerMeeting : speaker,
    titleIsChinese: !isMeeting,
    posts: person?.titles.join('、') ?? '',
    saying,
    items: said(saying, text),
  }));
}

function targets({ reading, labels }: Source): Part {
  const items = reading.targets.map(
    (target): Item => ({
      ...{ id: `target-${target.spans[0]?.[0]}-${target.text}`, spans: target.spans, words: target.text, confidence: target.confidence },
      notes: notes(
        [[target.metric, target.period].filter((word) => word !== null && !target.text.includes(word)).join(' · '), CHINESE],
        [[amountOf(target, labels), statusWord(target.status, labels)].filter(Boolean).join(' · '), null],
      ),
    }),
  );
  return { id: 'targets', title: labels.sectionTargets, of: 'target', groups: [plain('all-targets', null, items)] };
}

function slogans({ reading, known, labels }: Source): Part {
  const told = (id: string | null) => (id !== null && Object.hasOwn(known, id) ? known[id] : undefined);
  const one = (slogan: Slogan): Item => {
    const about = told(slogan.glossaryId);
    return {
      ...{ id: `slogan-${slogan.spans[0]?.[0]}-${slogan.text}`, spans: slogan.spans, words: slogan.text, confidence: slogan.confidence },
      notes: notes([about?.english, 'en'], [about?.meaning, about?.lang ?? null]),
    };
  };
  const groups = SLOGAN_KINDS.map(([type, key]) =>
    plain(`slogans-${type}`, labels[key], reading.slogans.filter((slogan) => slogan.type === type).map(one)),
  );
  return { id: 'slogans', title: labels.sectionSlogans, of: 'slogan', groups };
}

function agenda({ reading, labels }: Source): Part {
  const items = reading.agenda.map(
    ({ verb, text, span }): Item => ({
      id: `agenda-${span[0]}-${verb}`,
      spans: [span],
      words: text || verb,
      before: text && verb,
      notes: [],
    }),
  );
  return { id: 'agenda', title: labels.sectionAgenda, groups: [plain('all-agenda', null, items)] };
}

/** @returns the sections in the order in which the panel shows them, without those that hold nothing */
export function partsOf(source: Source): readonly Part[] {
  const spoken = speeches(source.reading).flatMap((one) => speech(one, source));
  const points: Part = { id: 'points', title: source.labels.sectionPoints, groups: spoken };
  const parts = [people(source), points, targets(source), slogans(source), agenda(source)];
  return parts.map(full).filter(({ groups }) => groups.length > 0);
}
