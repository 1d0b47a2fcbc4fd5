import type { MeetingReading } from '../../src/model';
import { facts, foot } from '../../src/render/facts';
import { labelsHere } from '../message';
import { CHINESE } from '../parts/chinese';

/** The rest of what is known: the headline, other names of the meeting, and who wrote the report. */
export function Foot({ reading }: { readonly reading: MeetingReading }) {
  const labels = labelsHere();
  const wanted: readonly string[] = [labels.factHeadline, labels.factAlsoCalled, labels.factCredits];
  const rows = [...facts(reading, labels), ...foot(reading, labels)].filter(([label]) => wanted.includes(label));
  if (rows.length === 0) return null;
  return (
    <dl class="pairs foot">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd {...CHINESE}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
