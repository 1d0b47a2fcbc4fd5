import type { MeetingReading } from '../../src/model';
import { dateWord } from '../../src/render/amounts';
import { notes } from '../../src/render/facts';
import { titleOf } from '../../src/render/headline';
import { labelsHere } from '../message';
import { CHINESE } from '../parts/chinese';
import { CopyBar } from '../parts/copy-bar';
import { Entry } from '../parts/entry';
import { Seal } from '../parts/seal';
import { Dateline } from './dateline';
import { Who } from './who';

/** Who published the report, and when: the line above a headline. */
function Kicker({ reading }: { readonly reading: MeetingReading }) {
  const { source, published } = reading.article;
  return (
    <p class="kicker">
      <Seal />
      {source !== null && <span {...CHINESE}>{source}</span>}
      {published !== null && <span>{dateWord(published, labelsHere())}</span>}
    </p>
  );
}

/** The meeting at a glance: its name, when and where, who chaired and who spoke; and the copy buttons. */
export function Masthead({ reading }: { readonly reading: MeetingReading }) {
  const labels = labelsHere();
  const { meeting } = reading;
  return (
    <header class="masthead">
      <Kicker reading={reading} />
      <h1 tabIndex={-1} {...CHINESE}>
        <Entry spans={meeting.names.length > 0 ? meeting.spans.name.slice(0, 1) : []} words={titleOf(reading, labels)} />
      </h1>
      <Dateline reading={reading} />
      <Who reading={reading} />
      {notes(reading, labels).map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      <CopyBar reading={reading} />
    </header>
  );
}
