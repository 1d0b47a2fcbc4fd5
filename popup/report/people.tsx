import { Fragment } from 'preact';
import type { Group, MeetingReading, Person } from '../../src/model';
import { marksOf } from '../../src/render/labels';
import { attendance, nameOf } from '../../src/render/people';
import { roleWord } from '../../src/render/words';
import { labelsHere, message } from '../message';
import { CHINESE } from '../parts/chinese';
import { Doubt } from '../parts/doubt';
import { Entry } from '../parts/entry';
import { Fold } from '../parts/fold';
import { Posts } from './posts';

/** Rows of the table that are shown before the rest is asked for. */
const FIRST_ROWS = 10;

/** Characters of a name that stand in one line. */
const IN_LINE = 6;

/** A name that may be broken behind its dots: 阿卜杜热合曼·吐尔逊江. */
const Broken = ({ words }: { readonly words: string }) => (
  <>
    {words.split(/(?<=[·•・（])/u).map((part, at) => (
      <Fragment key={`${at} ${part}`}>
        {at > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </>
);

function Row({ person, order }: { readonly person: Person; readonly order: number }) {
  const labels = labelsHere();
  const name = nameOf(person, labels);
  return (
    <tr>
      <td class="order">{order}</td>
      <th scope="row" class={name.length > IN_LINE ? 'long' : undefined} {...CHINESE}>
        <Entry spans={person.spans} words={person.name} look="name">
          <Broken words={name} />
        </Entry>
        {person.spans.length > 1 && (
          <span class="times" title={message('entryTimes', person.spans.length)}>
            ×{person.spans.length}
          </span>
        )}
        <Doubt of={person} />
      </th>
      <td>
        <Posts person={person} />
      </td>
      <td class="roles">{person.roles.map((role) => roleWord(role, labels)).join(marksOf(labels).comma)}</td>
    </tr>
  );
}

/** Everyone who was there, in the order of the article, with posts and roles. */
export function Attendance({ reading }: { readonly reading: MeetingReading }) {
  const labels = labelsHere();
  const people = attendance(reading);
  if (people.length === 0) return null;
  return (
    <Fold items={people} first={FIRST_ROWS}>
      {(shown) => (
        <table class="people">
          <thead>
            <tr>
              <th scope="col">{labels.columnOrder}</th>
              <th scope="col">{labels.columnName}</th>
              <th scope="col">{labels.columnPosts}</th>
              <th scope="col">{labels.columnRoles}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((person, i) => (
              <Row key={person.name} person={person} order={i + 1} />
            ))}
          </tbody>
        </table>
      )}
    </Fold>
  );
}

/** Groups without names: what the article says they did stands beside them. */
export function Groups({ groups }: { readonly groups: readonly Group[] }) {
  const labels = labelsHere();
  if (groups.length === 0) return null;
  return (
    <>
      <h3>{labels.sectionGroups}</h3>
      <ul class="plain">
        {groups.map(({ text, role, span }) => (
          <li key={span[0]}>
            <span {...CHINESE}>
              <Entry spans={[span]} words={text} />
            </span>{' '}
            {role !== '' && <span class="aside">{roleWord(role, labels)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** People who are named but were not there. */
export function Mentioned({ people }: { readonly people: readonly Person[] }) {
  if (people.length === 0) return null;
  return (
    <>
      <h3>{labelsHere().sectionMentioned}</h3>
      <ul class="plain" {...CHINESE}>
        {people.map((person) => (
          <li key={person.name}>
            <Entry spans={person.spans} words={person.name} /> <span class="aside">{person.titles.join('、')}</span>
            <Doubt of={person} />
          </li>
        ))}
      </ul>
    </>
  );
}
