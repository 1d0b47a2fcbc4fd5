import { LANGUAGES, type Language } from '../../src/settings';
import { message } from '../message';
import { FormatChoice } from '../parts/formats';
import type { PartProps } from './part';

const NAMES: Readonly<Record<Language, string>> = { browser: 'optionsBrowser', zh: 'optionsChinese', en: 'optionsEnglish' };

/** In what language explanations are given, and in what form summaries are copied. */
export function WordChoices({ settings, change }: PartProps) {
  return (
    <fieldset class="part">
      <legend>{message('optionsWords')}</legend>
      <div class="line apart">
        <label for="language">{message('optionsLanguage')}</label>
        <select
          id="language"
          class="choice"
          value={settings.language}
          onChange={(event) => change({ language: event.currentTarget.value as Language })}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {message(NAMES[language])}
            </option>
          ))}
        </select>
      </div>
      <div class="line apart">
        <label for="format">{message('optionsFormat')}</label>
        <FormatChoice id="format" value={settings.format} disabled={false} choose={(format) => change({ format })} />
      </div>
    </fieldset>
  );
}
