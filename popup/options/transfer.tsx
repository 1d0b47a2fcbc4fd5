import { useRef, useState } from 'preact/hooks';
import { settingsFile, settingsFrom } from '../../src/settings-file';
import { saveFile } from '../copy';
import { message } from '../message';
import { type PartProps, partNames } from './part';

const NAME = 'huiyao-settings.json';

/** The settings as a file, out and in. A file whose parts are broken gives the others. */
export function Transfer({ settings, change }: PartProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [said, say] = useState<{ readonly words: string; readonly well: boolean } | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const found = settingsFrom(await file.text().catch(() => ''));
    if (found === null) return say({ words: message('optionsImportBad'), well: false });
    change(found.settings);
    const { broken } = found;
    say(
      broken.length === 0
        ? { words: message('optionsImported'), well: true }
        : { words: message('optionsImportedPart', partNames(broken)), well: false },
    );
  };
  return (
    <fieldset class="part">
      <legend>{message('optionsTransfer')}</legend>
      <div class="line">
        <button type="button" class="second" onClick={() => saveFile(NAME, settingsFile(settings), 'application/json')}>
          {message('optionsExport')}
        </button>
        <button type="button" class="second" onClick={() => picker.current?.click()}>
          {message('optionsImport')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const input = event.currentTarget;
            void take(input.files?.[0]).then(() => (input.value = ''));
          }}
        />
      </div>
      <p role="status" class={said ? (said.well ? 'good' : 'fault') : ''}>
        {said?.words}
      </p>
    </fieldset>
  );
}
