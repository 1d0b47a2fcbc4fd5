import { MODES, type Mode } from '../../src/settings';
import { message } from '../message';
import type { PartProps } from './part';

const NAMES: Readonly<Record<Mode, string>> = { automatic: 'optionsAutomatic', click: 'optionsClick' };

/** When pages are read. */
export function ReadChoice({ settings, change }: PartProps) {
  return (
    <fieldset class="part">
      <legend>{message('optionsRead')}</legend>
      {MODES.map((mode) => (
        <label key={mode} class="line">
          <input type="radio" name="mode" value={mode} checked={settings.mode === mode} onChange={() => change({ mode })} />
          <span>{message(NAMES[mode])}</span>
        </label>
      ))}
    </fieldset>
  );
}
