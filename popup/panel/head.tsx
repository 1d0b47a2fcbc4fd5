import type { MeetingReading } from '../../src/model';
import { notes } from '../../src/render/facts';
import { titleOf } from '../../src/render/headline';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { copySummary } from '../copy';
import { labelsHere, message } from '../message';
import { ActButton } from '../parts/act-button';
import { CHINESE } from '../parts/chinese';
import { formatName } from '../parts/formats';
import { Dateline } from '../report/dateline';
import { useSettings } from '../use-settings';

/** Copies the summary in the format that was chosen last. */
function Copy({ reading }: { readonly reading: MeetingReading }) {
  const [settings] = useSettings();
  const { format } = settings ?? DEFAULT_SETTINGS;
  const act = async () => ((await copySummary(format, reading)) ? message('copyDoneAs', formatName(format)) : null);
  return <ActButton look="second" name={message('copyPlain')} doneName={message('copyDone')} act={act} title={formatName(format)} />;
}

interface HeadProps {
  readonly reading: MeetingReading;
  /** Only what was selected has been read. */
  readonly selected: boolean;
  readonly readWhole: () => void;
}

/** The meeting's name, when and where it was, and the copy button: as little as can stand above an outline. */
export function Head({ reading, selected, readWhole }: HeadProps) {
  const labels = labelsHere();
  return (
    <header class="masthead">
      <h1 tabIndex={-1} {...CHINESE}>
        {titleOf(reading, labels)}
      </h1>
      <div class="under-title">
        <Dateline reading={reading} />
        <Copy reading={reading} />
      </div>
      {selected && (
        <p class="note">
          {message('panelSelected')}{' '}
          <button type="button" class="quiet" onClick={readWhole}>
            {message('panelWhole')}
          </button>
        </p>
      )}
      {notes(reading, labels).map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    </header>
  );
}
