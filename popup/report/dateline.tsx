import type { MeetingReading, Span } from '../../src/model';
import { dateWord } from '../../src/render/amounts';
import { formWord, levelWord } from '../../src/render/words';
import { labelsHere } from '../message';
import { CHINESE } from '../parts/chinese';
import { Entry } from '../parts/entry';
import { Inferred } from '../parts/inferred';

interface FactProps {
  readonly label: string;
  readonly words: string | null;
  readonly spans?: readonly Span[];
  readonly inferred?: boolean;
  /** Words of the article, not ours. */
  readonly chinese?: boolean;
}

/** One fact of the line. Its label is for screen readers: a date looks like a date. An unknown fact is not shown. */
function Fact({ label, words, spans = [], inferred = false, chinese = false }: FactProps) {
  if (words === null || words === '') return null;
  return (
    <div>
      <dt class="unseen">{label}</dt>
      <dd>
        <span {...(chinese ? CHINESE : {})}>
          <Entry spans={spans} words={words} />
        </span>
        {inferred && <Inferred />}
      </dd>
    </div>
  );
}

/** When and where the meeting was, in what form and at what level. */
export function Dateline({ reading }: { readonly reading: MeetingReading }) {
  const labels = labelsHere();
  const { date, dateInferred, place, forms, level, region, spans } = reading.meeting;
  const at = [level && levelWord(level, labels), region].filter(Boolean).join(' · ');
  return (
    <dl class="dateline">
      <Fact label={labels.factDate} words={date && dateWord(date, labels)} spans={spans.date} inferred={dateInferred} />
      <Fact label={labels.factPlace} words={place} spans={spans.place} chinese />
      <Fact label={labels.factForm} words={forms.map((form) => formWord(form, labels)).join(' · ')} />
      <Fact label={labels.factLevel} words={at} inferred />
    </dl>
  );
}
