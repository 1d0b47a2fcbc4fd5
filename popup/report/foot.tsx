import type { MeetingReading } from '../../src/model';
import { doubtOf } from '../../src/render/doubt';
import { facts, foot } from '../../src/render/facts';
import { labelsHere, message } from '../message';
import { CHINESE } from '../parts/chinese';

/** What the signs beside facts mean: each that stands in this report, in words that need no pointer to be seen. */
function signs(reading: MeetingReading): readonly (readonly [sign: string, meaning: string])[] {
  const { meeting, persons, statements, targets, slogans } = reading;
  const posts = persons.flatMap((person) => person.posts ?? []);
  const inferred =
    meeting.level !== null || meeting.region !== null || meeting.dateInferred || posts.some((post) => post.resolved !== null);
  const doubted = [...persons, ...statements, ...targets, ...slogans].some((fact) => doubtOf(fact, reading) !== null);
  return [
    ...(inferred ? [[message('factInferred'), message('popupInferredWhy')] as const] : []),
    ...(doubted ? [['? %', message('popupDoubtWhy')] as const] : []),
  ];
}

/** The rest of what is known: the headline, other names of the meeting, and who wrote the report. */
export function Foot({ reading }: { readonly reading: MeetingReading }) {
  const labels = labelsHere();
  const wanted: readonly string[] = [labels.factHeadline, labels.factAlsoCalled, labels.factCredits];
  const rows = [...facts(reading, labels), ...foot(reading, labels)].filter(([label]) => wanted.includes(label));
  const explained = signs(reading);
  if (rows.length + explained.length === 0) return null;
  return (
    <dl class="pairs foot">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd {...CHINESE}>{value}</dd>
        </div>
      ))}
      {explained.map(([sign, meaning]) => (
        <div key={sign}>
          <dt>
            <span class="inferred sign">{sign}</span>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
