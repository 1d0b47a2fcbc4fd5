import type { MeetingReading } from '../../src/model';
import { citation } from '../../src/render/citation';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { copySummary, copyText, saveSummary } from '../copy';
import { labelsHere, message } from '../message';
import { useSettings } from '../use-settings';
import { ActButton } from './act-button';
import { FormatChoice, formatName } from './formats';

/** One button that copies the summary, the format beside it, and below them the file and the citation. */
export function CopyBar({ reading }: { readonly reading: MeetingReading }) {
  const [settings, change] = useSettings();
  const { format } = settings ?? DEFAULT_SETTINGS;
  const copy = async () => ((await copySummary(format, reading)) ? message('copyDoneAs', formatName(format)) : null);
  const save = async () => message('copySaved', saveSummary(format, reading));
  const cite = async () => ((await copyText(citation(reading, labelsHere()))) ? message('copyDoneCitation') : null);
  return (
    <div class="copy" role="group" aria-label={message('copyGroup')}>
      <ActButton look="primary" name={message('copyPlain')} doneName={message('copyDone')} act={copy} />
      <FormatChoice
        value={format}
        disabled={settings === null}
        label={message('copyFormat')}
        choose={(chosen) => change({ format: chosen })}
      />
      <div class="beside">
        <ActButton look="quiet file" name={message('copySave')} doneName={message('copySavedShort')} act={save} />
        <ActButton look="quiet cite" name={message('copyCitation')} doneName={message('copyDone')} act={cite} />
      </div>
    </div>
  );
}
