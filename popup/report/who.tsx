import type { ComponentChildren } from 'preact';
import type { MeetingReading } from '../../src/model';
import { chairs, speakers } from '../../src/render/people';
import { labelsHere } from '../message';
import { CHINESE } from '../parts/chinese';
import { Names } from './names';

function Line({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Posts of so many speakers leave the meeting within one glance. */
const FEW = 4;

/** Who held the meeting, who chaired it and who spoke. */
export function Who({ reading }: { readonly reading: MeetingReading }) {
  const labels = labelsHere();
  const { organiser } = reading.meeting;
  const [chaired, spoke] = [chairs(reading), speakers(reading)];
  if (organiser === null && chaired.length + spoke.length === 0) return null;
  return (
    <dl class="pairs">
      {organiser !== null && (
        <Line label={labels.factOrganiser}>
          <span {...CHINESE}>{organiser}</span>
        </Line>
      )}
      {chaired.length > 0 && (
        <Line label={labels.factChaired}>
          <Names people={chaired} posts={() => true} />
        </Line>
      )}
      {spoke.length > 0 && (
        <Line label={labels.factSpoke}>
          <Names people={spoke} posts={(person) => spoke.length <= FEW && !chaired.includes(person)} />
        </Line>
      )}
    </dl>
  );
}
